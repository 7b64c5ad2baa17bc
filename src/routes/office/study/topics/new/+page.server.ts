import { error, redirect } from '@sveltejs/kit';
import { issueTopic } from '#domains/study/topics/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId', 'code', 'term'])
			.executeTakeFirst();
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		if (!commune || !may('study.issue-topic', commune)) error(404);
		return { unitCode: commune.code, term: commune.term, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = Object.fromEntries(
			['unitCode', 'kind', 'period', 'issuer', 'title', 'reference'].map((name) => [name, textField(form, name)])
		);
		const acted = await act(event, issueTopic, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, '/office/study');
	}
};
