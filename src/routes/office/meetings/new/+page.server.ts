import { error, redirect } from '@sveltejs/kit';
import { planMeeting } from '#domains/meetings/server/plan-meeting.ts';
import { readPlanPage } from '#domains/meetings/server/plan-page.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { momentFields, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { formatDate } from '#lib/words/format.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const cells = (await readUnitsInSight(tx, caller.communeId, today)).filter(
			({ kind, id, communeId }) => kind === 'cell' && may('meetings.plan-meeting', { unitId: id, communeId })
		);
		if (cells.length === 0) error(404);
		const asked = url.searchParams.get('unit');
		const cell = asked ? cells.find(({ code }) => code === asked) : cells[0];
		if (!cell) error(404);
		const plan = await readPlanPage(tx, cell.id, url.searchParams.get('month'), today);
		if (!plan) error(404);
		return {
			cells: cells.map(({ code, name }) => ({ code, name })),
			cell: { code: cell.code, name: cell.name },
			plan: { ...plan, why: plan.why.map(({ code, facts }) => textOf(code, shown(facts))) },
			commandId: newId()
		};
	});

/** Days among the facts of a reason, as people write them. */
const shown = (facts: Record<string, string | number>) =>
	Object.fromEntries(
		Object.entries(facts).map(([name, value]) => [
			name,
			/^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDate(String(value)) : value
		])
	);

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			month: textField(form, 'month'),
			kind: textField(form, 'kind'),
			startsAt: momentFields(form, 'startDay', 'startTime') ?? '',
			place: textField(form, 'place'),
			theme: textField(form, 'theme'),
			...(form.has('takesUp') && { themeId: textField(form, 'themeId') })
		};
		const acted = await act<{ id: string }>(event, planMeeting, input, form);
		if (acted.ok) redirect(303, `/office/meetings/${acted.value.id}`);
		for (const wrong of acted.trouble.data.errors) if (wrong.path === 'startsAt') wrong.path = 'startDay';
		return acted.trouble;
	}
};
