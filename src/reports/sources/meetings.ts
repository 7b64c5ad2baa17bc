import { sql } from 'kysely';
import { addMonths, firstOfMonth, lastOfMonth, type LocalDate } from '#lib/local-date.ts';
import { type Counted, one, type Source, type Span } from '../figure.ts';

/** A cell in one month, whether it met or not. */
type Row = Counted & {
	/** First day of the month. */
	month: LocalDate;
	state: string | null;
	metOn: LocalDate | null;
	summoned: number;
	present: number;
	unexcused: number;
	scoreClass: string | null;
	publishedLate: boolean | null;
	thematic: number;
};

const isOf = ({ month }: Row, { from, to }: Span): boolean => from <= month && month <= to;
const isHeld = (row: Row, span: Span): boolean => isOf(row, span) && (row.state === 'closed' || row.state === 'signed');
const scored = (asked: string) => ({
	counts: (row: Row, span: Span) => one(isHeld(row, span) && row.scoreClass === asked),
	outOf: (row: Row, span: Span) => one(isHeld(row, span) && row.scoreClass !== null)
});

/** Every cell in every month, with the line that its meeting left. */
export const meetings: Source<Row> = {
	area: 'life',
	async read(tx, { communes }, { from, to }) {
		const months: LocalDate[] = [];
		for (let month = firstOfMonth(from); month <= to; month = addMonths(month, 1)) months.push(month);
		const { rows } = await sql<Omit<Row, 'label' | 'href' | 'id'> & { name: string; meetingId: string | null }>`
			with themes as materialized (
				select t.commune_id, t.unit_id, t.month, count(*)::int as held from meeting t
				where t.commune_id = any(${[...communes]}::int[]) and t.month between ${from.slice(0, 7)} and ${to.slice(0, 7)}
					and t.kind in ('thematic', 'combined') and t.state in ('closed', 'signed')
				group by t.commune_id, t.unit_id, t.month
			)
			select u.id as unit_id, u.name, m.first as month, c.meeting_id, c.state, c.met_on, coalesce(c.summoned, 0) as summoned,
				coalesce(c.present, 0) as present, coalesce(c.unexcused, 0) as unexcused, c.score_class, c.published_late,
				coalesce(t.held, 0) as thematic
			from unit u
			join unnest(${months}::date[], ${months.map(lastOfMonth)}::date[]) as m(first, last)
				on u.valid_from <= m.last and m.last < u.valid_to
			left join cell_month c on c.commune_id = u.commune_id and c.unit_id = u.id and c.month = to_char(m.first, 'YYYY-MM')
			left join themes t on t.commune_id = u.commune_id and t.unit_id = u.id and t.month = to_char(m.first, 'YYYY-MM')
			where u.commune_id = any(${[...communes]}::int[]) and u.kind = 'cell' order by u.sort_key, m.first`.execute(tx);
		return rows.map(({ name, meetingId, ...row }) => ({
			...row,
			id: `${row.unitId} ${row.month}`,
			label: `${name} · ${row.month.slice(5, 7)}/${row.month.slice(0, 4)}`,
			...(meetingId && { href: `/office/meetings/${meetingId}` })
		}));
	},
	figures: {
		'meetings.cells-met': {
			counts: (row, span) => one(isHeld(row, span)),
			outOf: (row, span) => one(isOf(row, span))
		},
		'meetings.attendance': {
			counts: (row, span) => (isHeld(row, span) ? row.present : 0),
			outOf: (row, span) => (isHeld(row, span) ? row.summoned : 0)
		},
		'meetings.unexcused': { counts: (row, span) => (isHeld(row, span) ? row.unexcused : 0) },
		'meetings.thematic': { counts: (row, span) => (isOf(row, span) ? row.thematic : 0) },
		'meetings.good': scored('good'),
		'meetings.fair': scored('fair'),
		'meetings.average': scored('average'),
		'meetings.weak': scored('weak'),
		'meetings.published-late': { counts: (row, span) => one(isHeld(row, span) && row.publishedLate === true) }
	}
};
