import { sql } from 'kysely';
import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, one, type Source, type Span } from '../figure.ts';

/** What a document asks of one unit, with its task. */
type Row = Counted & {
	givenOn: LocalDate;
	dueOn: LocalDate;
	doneOn: LocalDate | null;
	checkedOn: LocalDate | null;
	answeredOn: LocalDate | null;
	answerKind: string | null;
	/** The report is about its document: everything that this asked counts, whenever it was done. */
	isWhole: boolean;
};

const until = (day: LocalDate | null, { to }: Span): boolean => day !== null && day <= to;
/** Asked of a unit by then, and not settled before the period began. */
const isFollowed = (row: Row, span: Span): boolean =>
	row.givenOn <= span.to && (row.isWhole || row.checkedOn === null || row.checkedOn >= span.from);
const isAnswered = (row: Row, span: Span): boolean => until(row.answeredOn, span) || until(row.doneOn, span);

const ofFollowed = (is: (row: Row, span: Span) => boolean) => ({
	counts: (row: Row, span: Span) => one(isFollowed(row, span) && is(row, span)),
	outOf: (row: Row, span: Span) => one(isFollowed(row, span))
});
const counted = (is: (row: Row, span: Span) => boolean) => ({
	counts: (row: Row, span: Span) => one(isFollowed(row, span) && is(row, span))
});

/** Tasks that documents gave to units; what was taken back is left out. Done only after somebody else checked it. */
export const asks: Source<Row> = {
	area: 'life',
	async read(tx, { communes, about }, { to }) {
		const which = about ? sql`a.document_id = ${about}::uuid` : sql`true`;
		const { rows } = await sql<Row & { groupId: string; groupLabel: string }>`
			select t.id, t.unit_id, u.name || ': ' || t.title as label, '/office/tasks/' || t.id as href, t.given_on, t.due_on, t.done_on,
				(t.checked_at at time zone 'Asia/Ho_Chi_Minh')::date as checked_on,
				(a.answered_at at time zone 'Asia/Ho_Chi_Minh')::date as answered_on, a.answer_kind,
				coalesce(nullif(t.late_cause, ''), a.answer) as note, ${Boolean(about)} as is_whole,
				${about ? sql`c.id` : sql`d.id`} as group_id,
				${about ? sql`c.text` : sql`trim(d.number_text || ' ' || d.abstract)`} as group_label
			from document_ask a
			join task t on t.commune_id = a.commune_id and t.id = a.task_id and t.state <> 'dropped'
			join unit u on u.id = t.unit_id
			join document d on d.commune_id = a.document_commune_id and d.id = a.document_id
			join document_clause c on c.commune_id = a.document_commune_id and c.id = a.clause_id
			where a.commune_id = any(${[...communes]}::int[]) and ${which} and t.given_on <= ${to}
			order by c.created_at, c.id, u.sort_key`.execute(tx);
		return rows.map(({ groupId, groupLabel, ...row }) => ({ ...row, group: { id: groupId, label: groupLabel } }));
	},
	figures: {
		'asks.followed': counted(() => true),
		'asks.answered': ofFollowed(isAnswered),
		'asks.with-plan': counted((row, span) => until(row.answeredOn, span) && row.answerKind === 'plan'),
		'asks.with-reason': counted((row, span) => until(row.answeredOn, span) && row.answerKind === 'reason'),
		'asks.silent': counted((row, span) => !isAnswered(row, span)),
		'asks.done': ofFollowed((row, span) => until(row.checkedOn, span)),
		'asks.unchecked': counted((row, span) => until(row.doneOn, span) && !until(row.checkedOn, span)),
		'asks.done-in-time': {
			counts: (row, span) => one(isFollowed(row, span) && until(row.doneOn, span) && row.doneOn! <= row.dueOn),
			outOf: (row, span) => one(isFollowed(row, span) && row.dueOn <= span.to)
		},
		'asks.late': counted((row, span) => row.dueOn < span.to && !until(row.doneOn, span))
	}
};
