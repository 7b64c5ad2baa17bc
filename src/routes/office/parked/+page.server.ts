import { fail, redirect } from '@sveltejs/kit';
import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { inOffice, onPhone } from '#house/phone/parked/both-versions.ts';
import { bringFile } from '#house/phone/carried/server/bring-file.ts';
import { decideParked } from '#house/phone/parked/server/decide-parked.ts';
import { readParkedPage } from '#house/phone/parked/server/parked-page.ts';
import { settleOwnParked, settleParked } from '#house/phone/parked/server/settle-parked.ts';
import { shownLines } from '#house/phone/parked/server/shown-lines.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { refused } from '#lib/result.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act, type FormTrouble } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const { open, settled, names } = await locals.read(async (tx) => {
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const settleable = units.filter(({ id, communeId }) =>
			may(holdings, 'phone.settle-parked', { unitId: id, communeId })
		);
		return readParkedPage(
			tx,
			caller,
			settleable.map(({ id }) => id)
		);
	});
	const shown = (row: (typeof open)[number]) => {
		const { input, standing, refusal, command, merged, ...rest } = row;
		return {
			...rest,
			deed: textOf(`audit.${command}`),
			why: textOf(refusal.code, refusal.facts),
			phone: shownLines(onPhone(input, names)),
			office: shownLines(inOffice(standing)),
			isTorn: refusal.code === 'meetings.text-moved-on',
			merged: shownLines(onPhone(merged ?? {}, names)),
			commandId: newId()
		};
	};
	return { open: open.map(shown), settled: settled.map(shown), said: url.searchParams.get('said') };
};

const say = (what: string): never => redirect(303, `/office/parked?said=${what}`);

/** A year of a cell's work without signal, with photos, is smaller. */
const LARGEST_FILE = 8 * 1024 * 1024;

export const actions: Actions = {
	bring: async ({ locals, request }) => {
		const file = (await request.formData()).get('file');
		const isFile = file instanceof File && file.size > 0 && file.size <= LARGEST_FILE;
		const brought = isFile
			? await bringFile(locals.caller!, await file.text())
			: refused({ code: 'phone.file-unreadable' });
		if (brought.ok) return { brought: brought.value };
		const { code, facts } = brought.refusal;
		return fail(422, { errors: [], refusalText: textOf(code, facts), values: {} } satisfies FormTrouble);
	},
	again: async ({ locals, request }) => {
		const form = await request.formData();
		const outcome = await decideParked(locals.caller!, { parkedId: textField(form, 'parkedId'), how: 'applied' });
		if (outcome.kind === 'done') return say('applied');
		const { code, facts } = outcome.kind === 'unfit' ? outcome.errors[0]! : outcome.refusal;
		const trouble: FormTrouble = { errors: [], refusalText: textOf(code, facts), values: {} };
		return fail(409, trouble);
	},
	settle: async (event) => {
		const form = await event.request.formData();
		const how = textField(form, 'how');
		const parkedId = textField(form, 'parkedId');
		const input = { parkedId, how, reason: textField(form, `reason-${parkedId}`) };
		const command = form.has('isOwn') ? settleOwnParked : settleParked;
		const acted = await act(event, command, input, form);
		return acted.ok ? say(how) : acted.trouble;
	}
};
