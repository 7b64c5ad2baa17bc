import type { Tx } from '#lib/db/database.ts';
import { addDays, addMonths, daysBetween, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce, type Why } from '#lib/rule-sets.ts';
import {
	type MeetingCycleRules,
	meetingCycleRules,
	proposeDate,
	type ThemesOfQuarter,
	themesOfQuarter
} from '../cycle.ts';
import type { CellKind, MeetingKind } from '../record.ts';
import { quarterOfMonth } from '../year/quarter.ts';
import { readWaitingThemes } from '../year/server/series-page.ts';

/** Months that are offered: last month, to make up for it, and those that a cell plans ahead. */
const OFFERED = [-1, 0, 1, 2, 3, 4, 5, 6];

/** What is proposed for the next meeting of a cell; people change it as they need. */
export type PlanPage = {
	month: string;
	/** Months that may be chosen, and whether each has its regular meeting. */
	months: { month: string; isTaken: boolean }[];
	kind: MeetingKind;
	on: LocalDate;
	time: string;
	place: string;
	/** How the day came about. */
	why: Why[];
	themes: ThemesOfQuarter;
	/** Theme of the quarter in the cell's year that no meeting has taken up yet. */
	waiting?: { id: string; title: string; presenterName: string; state: string };
};

type Planned = { month: string; kind: MeetingKind; place: string };

/** @param asked the month that a person chose; without one, the first that has no regular meeting */
export async function readPlanPage(
	tx: Tx,
	unitId: string,
	asked: string | null,
	today: LocalDate
): Promise<PlanPage | undefined> {
	const unit = await tx
		.selectFrom('unit')
		.where('id', '=', unitId)
		.select(['cellKind', 'usualDay', 'usualTime', 'usualPlace'])
		.executeTakeFirst();
	if (!unit?.cellKind) return undefined;
	const planned = (await tx
		.selectFrom('meeting')
		.where('unitId', '=', unitId)
		.where('state', '<>', 'cancelled')
		.orderBy('startsAt', 'desc')
		.limit(40)
		.select(['month', 'kind', 'place'])
		.execute()) as Planned[];

	const taken = new Set(planned.filter(({ kind }) => kind !== 'thematic').map(({ month }) => month));
	const months = OFFERED.map((ahead) => monthOf(addMonths(today, ahead))).map((month) => ({
		month,
		isTaken: taken.has(month)
	}));
	const free = months.find(({ month, isTaken }) => month >= monthOf(today) && !isTaken);
	const month = months.find((offered) => offered.month === asked)?.month ?? free?.month ?? monthOf(today);
	const rules = ruleSetInForce(meetingCycleRules, `${month}-01`);
	const themed = planned.filter(({ kind }) => kind !== 'regular').map((meeting) => meeting.month);
	const themes = themesOfQuarter(month, themed, rules);
	const quarter = quarterOfMonth(month);
	const waiting = (await readWaitingThemes(tx, unitId, quarter.year)).find(
		(theme) => theme.year === quarter.year && theme.quarter === quarter.quarter
	);
	const isThemed = themes.isLastChance || waiting?.state === 'approved';
	return {
		month,
		months,
		kind: taken.has(month) ? 'thematic' : isThemed ? 'combined' : 'regular',
		...dateToCome(
			{
				month,
				cellKind: unit.cellKind as CellKind,
				...(unit.usualDay !== null && { usualDay: unit.usualDay }),
				...(unit.usualTime !== null && { usualTime: unit.usualTime })
			},
			rules,
			today
		),
		place: unit.usualPlace ?? planned[0]?.place ?? '',
		themes,
		...(waiting && { waiting })
	};
}

/** The proposed day, or where it is over, the first one for which the notice can still go out in time. */
function dateToCome(
	plan: Parameters<typeof proposeDate>[0],
	rules: MeetingCycleRules,
	today: LocalDate
): Pick<PlanPage, 'on' | 'time' | 'why'> {
	const { on, time, why } = proposeDate(plan, rules);
	if (on >= today) return { on, time, why };
	const days = rules.parameters.noticeBeforeDays;
	const soon = addDays(today, days);
	const later = proposeDate({ ...plan, month: monthOf(soon), usualDay: Number(soon.slice(8)) }, rules).on;
	const facts = { over: on, on: later, days: daysBetween(today, later) };
	return { on: later, time, why: [{ code: 'meetings.date-usual-day-over', facts }] };
}
