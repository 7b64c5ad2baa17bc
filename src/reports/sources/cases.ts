import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source } from '../figure.ts';

type Row = Counted & {
	receivedOn: LocalDate;
	answeredOn: LocalDate | null;
	answerDueOn: LocalDate | null;
	closedOn: LocalDate | null;
};

/** Letters and feedback by their codes: what people wrote stays on its page. */
export const cases: Source<Row> = {
	area: 'cases',
	read: (tx, communeId, { from, to }) =>
		tx
			.selectFrom('caseFile')
			.where('communeId', '=', communeId)
			.where('receivedOn', '<=', to)
			.where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', from), eb('receivedOn', '>=', from)]))
			.select(['id', 'unitId', 'code as label', 'receivedOn', 'answeredOn', 'answerDueOn', 'closedOn'])
			.orderBy('receivedOn')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/cases/${row.id}` }))),
	figures: {
		'cases.received': { counts: (row, span) => one(isIn(row.receivedOn, span)) },
		'cases.answered-in-time': {
			counts: (row, span) =>
				one(isIn(row.answeredOn, span) && row.answerDueOn !== null && row.answeredOn! <= row.answerDueOn),
			outOf: (row, span) => one(isIn(row.answeredOn, span))
		},
		'cases.open': {
			counts: (row, { to }) => one(row.receivedOn <= to && (row.closedOn === null || row.closedOn > to))
		}
	}
};
