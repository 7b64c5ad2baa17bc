import { error, fail, redirect } from '@sveltejs/kit';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { planSession, planWideSession } from '#domains/study/sessions/server/index.ts';
import { readTopics } from '#domains/study/topics/server/index.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { momentFields, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { quizOfText } from '../[id]/quiz-text.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const unit = await tx
			.selectFrom('unit')
			.where('code', '=', url.searchParams.get('unit') ?? '')
			.where('kind', 'in', ['cell', 'commune'])
			.select(['id as unitId', 'communeId', 'code', 'name', 'kind'])
			.executeTakeFirst();
		const isWide = unit?.kind === 'commune';
		const command = isWide ? planWideSession : planSession;
		if (!unit || !(await mayOf(tx, caller, today))(command.name, unit)) error(404);
		const topics = await readTopics(tx, unit.communeId, Number(today.slice(0, 4)));
		return {
			unit: { code: unit.code, name: unit.name },
			cells: isWide
				? (await readUnitsInSight(tx, unit.communeId, today)).filter(({ kind }) => kind === 'cell')
				: undefined,
			topics: topics.filter(({ withdrawnOn }) => !withdrawnOn).map(({ id, title }) => ({ value: id, label: title })),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const kept = await keepFiles(form, 'papers');
		if (!kept.ok) return fail(409, { errors: [{ path: 'papers', text: kept.text }], values: {} });
		const topicId = optionalField(form, 'topicId');
		const input = {
			unitCode: textField(form, 'unitCode'),
			title: textField(form, 'title'),
			startsAt: momentFields(form, 'day', 'time') ?? '',
			place: textField(form, 'place'),
			format: textField(form, 'format'),
			...(topicId && { topicId }),
			papers: kept.files,
			questions: quizOfText(textField(form, 'quiz'))
		};
		const isWide = form.has('isWide');
		const cells = form.getAll('cells').map(String);
		const acted = isWide
			? await act<{ id: string }>(event, planWideSession, { ...input, cells }, form)
			: await act<{ id: string }>(event, planSession, input, form);
		if (acted.ok) redirect(303, `/office/study/${isWide ? 'wide' : 'sessions'}/${acted.value.id}`);
		for (const each of acted.trouble.data.errors) if (each.path === 'startsAt') each.path = 'day';
		return acted.trouble;
	}
};
