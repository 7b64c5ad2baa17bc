import { error, redirect } from '@sveltejs/kit';
import { endListening } from '#domains/citizens/listening/server/assign-listener.ts';
import { readListenedVisits, readListening } from '#domains/citizens/listening/server/listening-page.ts';
import { commitToMatter, makeCaseOfMatter, reopenMatter } from '#domains/citizens/listening/server/settle-matter.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const [assignment] = await readListening(tx, caller, today, params.id);
		if (!assignment) error(404);
		const may = await mayOf(tx, caller, today);
		const cell = await tx
			.selectFrom('unit')
			.where('code', '=', assignment.cellCode)
			.select(['id as unitId', 'communeId'])
			.executeTakeFirstOrThrow();
		return {
			assignment,
			visits: await readListenedVisits(tx, caller, params.id),
			may: {
				end: may('citizens.end-listening', assignment),
				makeCase: may('citizens.make-case-of-matter', cell),
				promise: may('citizens.commit-to-matter', cell),
				log: may('meetings.log-visit', cell)
			},
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	end: async (event) => {
		const form = await event.request.formData();
		const input = { assignmentId: event.params.id, on: dayField(form, 'on') };
		const acted = await act(event, endListening, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	promise: async (event) => {
		const form = await event.request.formData();
		const input = {
			matterId: textField(form, 'matterId'),
			title: textField(form, 'title'),
			product: textField(form, 'product'),
			dueOn: dayField(form, 'dueOn')
		};
		const acted = await act(event, commitToMatter, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	},
	makeCase: async (event) => {
		const form = await event.request.formData();
		const input = { matterId: textField(form, 'matterId'), topic: textField(form, 'topic') };
		const acted = await act<{ code: string; secret: string }>(event, makeCaseOfMatter, input, form);
		// The secret of the receipt is told this once, and so nobody is sent elsewhere.
		return acted.ok ? { receipt: { code: acted.value.code, secret: acted.value.secret } } : acted.trouble;
	},
	reopen: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, reopenMatter, { matterId: textField(form, 'matterId') }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, event.url.pathname);
	}
};
