import type { Tx } from '#lib/db/database.ts';
import { addMonths, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules } from '../../cycle.ts';
import type { CellKind } from '../../record.ts';
import { proposeSeries } from '../series.ts';

/** The next months of a cell as they would be planned, with the themes that wait for a meeting. */
export async function readSeriesPage(tx: Tx, unitId: string, count: number, today: LocalDate) {
	const unit = await tx
		.selectFrom('unit')
		.where('id', '=', unitId)
		.select(['cellKind', 'usualDay', 'usualTime', 'usualPlace'])
		.executeTakeFirstOrThrow();
	const thisMonth = monthOf(today);
	const meetings = await tx
		.selectFrom('meeting')
		.where('unitId', '=', unitId)
		.where('state', '<>', 'cancelled')
		.where('month', '>=', monthOf(addMonths(`${thisMonth}-01`, -3)))
		.orderBy('startsAt', 'desc')
		.select(['id', 'month', 'kind', 'place'])
		.execute();
	const themes = await readWaitingThemes(tx, unitId, Number(today.slice(0, 4)));
	const months = proposeSeries(
		{
			from: firstToPlan(thisMonth, today),
			count,
			cellKind: unit.cellKind as CellKind,
			...(unit.usualDay !== null && { usualDay: unit.usualDay }),
			...(unit.usualTime !== null && { usualTime: unit.usualTime }),
			taken: new Set(meetings.filter(({ kind }) => kind !== 'thematic').map(({ month }) => month)),
			themes
		},
		(day) => ruleSetInForce(meetingCycleRules, day)
	);
	return {
		months: months.map((month) => ({
			...month,
			// A day of this month that is over is planned on its own page, where the notice still counts.
			isOver: !month.isTaken && month.on < today,
			meetingId: meetings.find((meeting) => meeting.month === month.month && meeting.kind !== 'thematic')?.id
		})),
		place: unit.usualPlace ?? meetings[0]?.place ?? '',
		themes
	};
}

/** In the last days of a month the series begins with the next: what is left of this one is planned by itself. */
const firstToPlan = (thisMonth: string, today: LocalDate): string =>
	Number(today.slice(8)) <= 25 ? thisMonth : monthOf(addMonths(`${thisMonth}-01`, 1));

/** Themes from this year on that no meeting has taken up. */
export const readWaitingThemes = (tx: Tx, unitId: string, fromYear: number) =>
	tx
		.selectFrom('cellTheme')
		.where('cellTheme.unitId', '=', unitId)
		.where('cellTheme.year', '>=', fromYear)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('meeting')
						.whereRef('meeting.communeId', '=', 'cellTheme.communeId')
						.whereRef('meeting.id', '=', 'cellTheme.meetingId')
						.where('meeting.state', '<>', 'cancelled')
						.select('meeting.id')
				)
			)
		)
		.orderBy('cellTheme.state')
		.orderBy('cellTheme.createdAt')
		.select([
			'cellTheme.id',
			'cellTheme.title',
			'cellTheme.year',
			'cellTheme.quarter',
			'cellTheme.state',
			'cellTheme.presenterName'
		])
		.execute();
