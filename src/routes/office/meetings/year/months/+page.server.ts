import { error, redirect } from '@sveltejs/kit';
import { planMonths } from '#domains/meetings/year/server/plan-months.ts';
import { readSeriesPage } from '#domains/meetings/year/server/series-page.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { momentFields, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const COUNTS = [3, 6, 12];

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const cells = (await readUnitsInSight(tx, caller.communeId, today)).filter(
			({ kind, id, communeId }) => kind === 'cell' && may('meetings.plan-months', { unitId: id, communeId })
		);
		const asked = url.searchParams.get('unit');
		const cell = asked ? cells.find(({ code }) => code === asked) : cells[0];
		if (!cell) error(404);
		const given = Number(url.searchParams.get('count'));
		const count = COUNTS.includes(given) ? given : COUNTS[0]!;
		const { months, place, themes } = await readSeriesPage(tx, cell.id, count, today);
		return {
			cell: { code: cell.code, name: cell.name },
			count,
			counts: COUNTS,
			place,
			themes,
			months: months.map((month) =>
				month.isTaken
					? { month: month.month, isTaken: true as const, meetingId: month.meetingId }
					: {
							...month,
							isTaken: false as const,
							why: month.why.map(({ code, facts }) => textOf(code, facts)).join(' ')
						}
			),
			commandId: newId()
		};
	});

/** Months that are ticked, in the order of the page. */
const chosen = (form: FormData): string[] => form.getAll('month').map(String);

export const actions: Actions = {
	plan: async (event) => {
		const form = await event.request.formData();
		const unitCode = textField(form, 'unitCode');
		const months = chosen(form);
		const meetings = months.map((month) => ({
			month,
			startsAt: momentFields(form, `day-${month}`, `time-${month}`) ?? '',
			place: textField(form, `place-${month}`),
			themeId: optionalField(form, `theme-${month}`)
		}));
		const acted = await act<{ planned: unknown[]; skipped: unknown[] }>(
			event,
			planMonths,
			{ unitCode, meetings },
			form
		);
		if (acted.ok) {
			const { planned, skipped } = acted.value;
			const year = months[0]?.slice(0, 4);
			redirect(
				303,
				`/office/meetings/year?unit=${unitCode}&year=${year}&planned=${planned.length}&skipped=${skipped.length}`
			);
		}
		for (const wrong of acted.trouble.data.errors) wrong.path = fieldOf(wrong.path, months);
		return acted.trouble;
	}
};

/** 'meetings.0.startsAt' is the day of the first ticked month. */
function fieldOf(path: string, months: string[]): string {
	const [, place, name] = /^meetings\.(\d+)\.(\w+)$/.exec(path) ?? [];
	const month = months[Number(place)];
	return month ? `${name === 'startsAt' ? 'day' : name === 'themeId' ? 'theme' : name}-${month}` : 'month';
}
