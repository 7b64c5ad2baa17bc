import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source, type Span } from '../figure.ts';

type Row = Counted & {
	kind: string;
	receivedOn: LocalDate;
	answeredOn: LocalDate | null;
	answerDueOn: LocalDate | null;
	closedOn: LocalDate | null;
};

const isOpen = ({ receivedOn, closedOn }: Row, { to }: Span): boolean =>
	receivedOn <= to && (closedOn === null || closedOn > to);
const received = (kind: string) => ({
	counts: (row: Row, span: Span) => one(row.kind === kind && isIn(row.receivedOn, span))
});

/** Letters and feedback by their codes: what people wrote stays on its page. */
export const cases: Source<Row> = {
	area: 'cases',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('caseFile')
			.where('communeId', 'in', [...communes])
			.where('receivedOn', '<=', to)
			.where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', from), eb('receivedOn', '>=', from)]))
			.select(['id', 'unitId', 'code as label', 'kind', 'receivedOn', 'answeredOn', 'answerDueOn', 'closedOn'])
			.orderBy('receivedOn')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/cases/${row.id}` }))),
	figures: {
		'cases.received': { counts: (row, span) => one(isIn(row.receivedOn, span)) },
		'cases.complaints': received('complaint'),
		'cases.petitions': received('petition'),
		'cases.feedback': received('feedback'),
		'cases.closed': { counts: (row, span) => one(isIn(row.closedOn, span)) },
		'cases.answered-in-time': {
			counts: (row, span) =>
				one(isIn(row.answeredOn, span) && row.answerDueOn !== null && row.answeredOn! <= row.answerDueOn),
			outOf: (row, span) => one(isIn(row.answeredOn, span))
		},
		'cases.open': { counts: (row, span) => one(isOpen(row, span)) },
		'cases.late': {
			counts: (row, span) =>
				one(
					isOpen(row, span) &&
						row.answerDueOn !== null &&
						row.answerDueOn < span.to &&
						(row.answeredOn === null || row.answeredOn > span.to)
				)
		}
	}
};
