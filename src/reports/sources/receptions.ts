import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source } from '../figure.ts';

type Day = Counted & { onDay: LocalDate; state: string; presidedByHolder: boolean | null };
type Visit = Counted & { receivedOn: LocalDate };

/** Days on which holders of the duty were to receive citizens; one that a deputy presided over does not count as held. */
export const receptions: Source<Day> = {
	area: 'cases',
	read: (tx, communeId, { from, to }) =>
		tx
			.selectFrom('receptionSession')
			.where('communeId', '=', communeId)
			.where('onDay', '>=', from)
			.where('onDay', '<=', to)
			.where('state', '!=', 'draft')
			.select(['id', 'unitId', 'holderName as label', 'onDay', 'state', 'presidedByHolder'])
			.orderBy('onDay')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/reception/${row.id}` }))),
	figures: {
		'receptions.held': {
			counts: (row, span) => one(isIn(row.onDay, span) && row.state === 'held' && row.presidedByHolder === true),
			outOf: (row, span) => one(isIn(row.onDay, span))
		}
	}
};

/** Who came stays in the book: a line is its number. */
export const visits: Source<Visit> = {
	area: 'cases',
	read: (tx, communeId, { from, to }) =>
		tx
			.selectFrom('receptionVisit')
			.where('communeId', '=', communeId)
			.where('receivedOn', '>=', from)
			.where('receivedOn', '<=', to)
			.select(['id', 'unitId', 'number', 'year', 'receivedOn'])
			.orderBy('receivedOn')
			.execute()
			.then((rows) => rows.map(({ number, year, ...row }) => ({ ...row, label: `${number}/${year}` }))),
	figures: { 'visits.count': { counts: (row, span) => one(isIn(row.receivedOn, span)) } }
};
