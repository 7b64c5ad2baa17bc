import * as v from 'valibot';
import { addDays, isLocalDate, type LocalDate, lastOfMonth } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets, type Why } from '#lib/rule-sets.ts';
import { holidayOn, isWorkingDay } from '#domains/organisation/calendar/index.ts';
import { dayOf } from './moments.ts';
import type { CellKind, MeetingRecord } from './record.ts';
import file from './rules-data/meeting-cycle.json' with { type: 'json' };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const eachCellKind = <S extends v.GenericSchema>(schema: S) =>
	v.strictObject({
		village: schema,
		office: schema,
		school: schema,
		health: schema,
		military: schema,
		police: schema,
		enterprise: schema
	});

const MeetingCycle = v.strictObject({
	/** Day of the month on which a cell meets that has no day of its own. */
	dayOfMonth: v.pipe(count, v.minValue(1), v.maxValue(28)),
	usualStart: eachCellKind(time),
	/** Days on which a kind of cell does not meet: those who meet in working hours avoid weekends too. */
	avoids: eachCellKind(v.picklist(['holidays', 'days-off'])),
	minMinutes: count,
	longMinutes: count,
	/** Members on the roll from whom on the longer minimum holds. */
	longFromMembers: count,
	longWhenCombined: v.boolean(),
	noticeBeforeDays: count,
	papersBeforeDays: count,
	publishWithinDays: count,
	thematicPerQuarter: count,
	selfCriticismMinutes: v.strictObject({ from: count, to: count })
});
export type MeetingCycleRules = RuleSet<v.InferOutput<typeof MeetingCycle>>;

export const meetingCycleRules: MeetingCycleRules[] = readRuleSets(file, MeetingCycle);

export type MonthToPlan = {
	/** 'YYYY-MM'. */
	month: string;
	cellKind: CellKind;
	/** The cell's own day of the month and time, if it has set them. */
	usualDay?: number;
	usualTime?: string;
};

/** Day and time ('HH:MM', Viet Nam) at which a cell would meet, and how that came about. */
export type ProposedDate = { on: LocalDate; time: string; startsAt: string; why: Why[] };

/**
 * When a cell would meet in a month: on its own day or else on the national one, moved to the next day on which such
 * a cell meets, and back again where that would leave the month.
 */
export function proposeDate(plan: MonthToPlan, rules: MeetingCycleRules): ProposedDate {
	const { dayOfMonth, usualStart } = rules.parameters;
	const wished = clampToMonth(plan.month, plan.usualDay ?? dayOfMonth);
	const meets = (day: LocalDate) => meetsOn(day, plan.cellKind, rules);

	let on = wished;
	while (!meets(on)) on = addDays(on, 1);
	if (!on.startsWith(plan.month)) for (on = wished; !meets(on); ) on = addDays(on, -1);

	const time = plan.usualTime ?? usualStart[plan.cellKind];
	const why: Why[] = [
		plan.usualDay === undefined
			? { code: 'meetings.date-national-day', facts: { day: dayOfMonth } }
			: { code: 'meetings.date-own-day', facts: { day: plan.usualDay } }
	];
	if (on !== wished) why.push({ code: 'meetings.date-moved-off-day-off', facts: { from: wished, on } });
	return { on, time, startsAt: `${on}T${time}:00+07:00`, why };
}

function clampToMonth(month: string, day: number): LocalDate {
	const on = `${month}-${String(day).padStart(2, '0')}`;
	return isLocalDate(on) ? on : lastOfMonth(`${month}-01`);
}

const meetsOn = (day: LocalDate, cellKind: CellKind, { parameters }: MeetingCycleRules): boolean =>
	parameters.avoids[cellKind] === 'days-off' ? isWorkingDay(day) : holidayOn(day) === undefined;

/** Fewest minutes that a meeting of this kind and size lasts. */
export function minMinutesOf(meeting: Pick<MeetingRecord, 'kind' | 'roll'>, { parameters }: MeetingCycleRules): number {
	const isLong =
		meeting.roll.length >= parameters.longFromMembers || (parameters.longWhenCombined && meeting.kind === 'combined');
	return isLong ? parameters.longMinutes : parameters.minMinutes;
}

/** Last days for what the cycle asks around a meeting. */
export function datesAround(
	meeting: Pick<MeetingRecord, 'startsAt' | 'closedAt'>,
	{ parameters }: MeetingCycleRules
): { noticeDueOn: LocalDate; papersDueOn: LocalDate; publishDueOn: LocalDate } {
	const meetsOn = dayOf(meeting.startsAt);
	const closedOn = meeting.closedAt ? dayOf(meeting.closedAt) : meetsOn;
	return {
		noticeDueOn: addDays(meetsOn, -parameters.noticeBeforeDays),
		papersDueOn: addDays(meetsOn, -parameters.papersBeforeDays),
		publishDueOn: addDays(closedOn, parameters.publishWithinDays)
	};
}

/** How a cell stands with its themes in the quarter of a month. */
export type ThemesOfQuarter = {
	held: number;
	needed: number;
	/** Whether this is the last month in which what is missing can still be held. */
	isLastChance: boolean;
};

/** @param heldIn months ('YYYY-MM') of the cell's thematic or combined meetings that were held, in any order */
export function themesOfQuarter(month: string, heldIn: string[], { parameters }: MeetingCycleRules): ThemesOfQuarter {
	const quarter = quarterOf(month);
	const held = heldIn.filter((other) => quarterOf(other) === quarter).length;
	const needed = Math.max(0, parameters.thematicPerQuarter - held);
	return { held, needed, isLastChance: needed > 0 && Number(month.slice(5)) % 3 === 0 };
}

const quarterOf = (month: string): string => `${month.slice(0, 4)}-${Math.ceil(Number(month.slice(5)) / 3)}`;
