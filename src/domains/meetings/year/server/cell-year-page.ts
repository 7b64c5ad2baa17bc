import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules, proposeDate } from '../../cycle.ts';
import type { CellKind, MeetingKind, MeetingState } from '../../record.ts';
import { momentSql } from '../../server/record-sql.ts';
import { monthsOfQuarter, monthsOfYear, QUARTERS } from '../quarter.ts';
import {
	type CellTheme,
	type IssuedTheme,
	notTakenUp,
	standingOfQuarter,
	standingOfTheme,
	themeRules
} from '../theme.ts';
import { issuedObject, themeObject, themesWithMeetings } from './themes-sql.ts';

type YearMeeting = {
	id: string;
	month: string;
	kind: MeetingKind;
	state: MeetingState;
	startsAt: string;
	publishedAt?: string;
	theme?: string;
};

type Cell = {
	id: string;
	communeId: number;
	code: string;
	name: string;
	cellKind: CellKind;
	validFrom: LocalDate;
	validTo: LocalDate;
	usualDay: number | null;
	usualTime: string | null;
	usualPlace: string | null;
};

type Row = Cell & { themes: CellTheme[]; meetings: YearMeeting[]; issued: IssuedTheme[] };

/** A year of one cell: its twelve months, its quarters with their themes, and what is offered from above. */
export async function readCellYear(tx: Tx, code: string, year: number, today: LocalDate) {
	const { rows } = await sql<Row>`
		select u.id, u.commune_id, u.code, u.name, u.cell_kind, u.valid_from, u.valid_to, u.usual_day, u.usual_time,
			u.usual_place,
			coalesce((select jsonb_agg(${themeObject} order by t.quarter, t.created_at, t.id) from ${themesWithMeetings}
				where t.commune_id = u.commune_id and t.unit_id = u.id and t.year = ${year}), '[]') as themes,
			coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', m.id, 'month', m.month, 'kind', m.kind,
				'state', m.state, 'startsAt', ${momentSql('m.starts_at')}, 'publishedAt',
				${momentSql('m.published_at')}, 'theme', nullif(m.theme, ''))) order by m.starts_at)
				from meeting m where m.commune_id = u.commune_id and m.unit_id = u.id and m.state <> 'cancelled'
				and m.month >= ${`${year}-01`} and m.month <= ${`${year}-12`}), '[]') as meetings,
			coalesce((select jsonb_agg(${issuedObject} order by i.quarter, i.created_at, i.id) from issued_theme i
				where i.commune_id = u.commune_id and i.year = ${year}), '[]') as issued
		from unit u
		where u.code = ${code} and u.kind = 'cell'
		  and (u.commune_id = any((select app.wide('life'))::int[]) or u.id = any((select app.units('life'))::uuid[]))`.execute(
		tx
	);
	const row = rows[0];
	if (!row) return undefined;
	const { themes, meetings, issued, ...cell } = row;
	const offered = notTakenUp(issued, { cellKind: cell.cellKind, themes }, today);
	const tied = themes.filter(({ tiedTo }) => tiedTo).length;
	return {
		cell,
		year,
		months: monthsOfYear(year).map((month) => ({
			month,
			meetings: meetings.filter((meeting) => meeting.month === month),
			proposedOn: proposedOn(cell, month)
		})),
		quarters: QUARTERS.map((quarter) => {
			const of = { year, quarter };
			const own = themes.filter((theme) => theme.quarter === quarter);
			const months = monthsOfQuarter(of);
			const thematic = meetings.filter(({ month, kind }) => kind !== 'regular' && months.includes(month));
			return {
				quarter,
				standing: standingOfQuarter(
					of,
					own,
					thematic.map(({ state }) => state),
					today
				),
				themes: own.map((theme) => ({ ...theme, standing: standingOfTheme(theme), issued: issuedFor(theme, issued) })),
				/** Thematic meetings that no theme of the year stands behind. */
				others: thematic.filter(({ id }) => !own.some(({ meeting }) => meeting?.id === id)),
				offered: offered.filter((theme) => theme.quarter === quarter)
			};
		}),
		tied: { count: tied, wished: ruleSetInForce(themeRules, `${year}-01-01`).parameters.tiedThemesPerYear }
	};
}

export type CellYearPage = NonNullable<Awaited<ReturnType<typeof readCellYear>>>;

const issuedFor = ({ issuedThemeId }: CellTheme, issued: IssuedTheme[]): IssuedTheme | undefined =>
	issued.find(({ id }) => id === issuedThemeId);

function proposedOn({ cellKind, usualDay, usualTime }: Cell, month: string): LocalDate {
	const usual = { ...(usualDay !== null && { usualDay }), ...(usualTime !== null && { usualTime }) };
	return proposeDate({ month, cellKind, ...usual }, ruleSetInForce(meetingCycleRules, `${month}-01`)).on;
}
