import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source } from '../figure.ts';

type Day = Counted & { onDay: LocalDate; state: string; presidedByHolder: boolean | null; dutyRole: string };
type Visit = Counted & {
	receivedOn: LocalDate;
	outcome: string;
	promisedOn: LocalDate | null;
	answeredOn: LocalDate | null;
};

const isHeld = ({ state, presidedByHolder }: Day): boolean => state === 'held' && presidedByHolder === true;

/** Days on which holders of the duty were to receive citizens; one that a deputy presided over does not count as held. */
export const receptions: Source<Day> = {
	area: 'cases',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('receptionSession')
			.where('communeId', 'in', [...communes])
			.where('onDay', '>=', from)
			.where('onDay', '<=', to)
			.where('state', '!=', 'draft')
			.select(['id', 'unitId', 'holderName as label', 'onDay', 'state', 'presidedByHolder', 'dutyRole'])
			.select(['substituteReason as note'])
			.orderBy('onDay')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/reception/${row.id}` }))),
	figures: {
		'receptions.held': {
			counts: (row, span) => one(isIn(row.onDay, span) && isHeld(row)),
			outOf: (row, span) => one(isIn(row.onDay, span))
		},
		'receptions.secretary': {
			counts: (row, span) => one(row.dutyRole === 'party-secretary' && isIn(row.onDay, span) && isHeld(row)),
			outOf: (row, span) => one(row.dutyRole === 'party-secretary' && isIn(row.onDay, span))
		},
		'receptions.chair': {
			counts: (row, span) => one(row.dutyRole === 'committee-chair' && isIn(row.onDay, span) && isHeld(row)),
			outOf: (row, span) => one(row.dutyRole === 'committee-chair' && isIn(row.onDay, span))
		}
	}
};

/** Who came stays in the book: a line is its number. */
export const visits: Source<Visit> = {
	area: 'cases',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('receptionVisit')
			.where('communeId', 'in', [...communes])
			.where('receivedOn', '>=', from)
			.where('receivedOn', '<=', to)
			.select(['id', 'unitId', 'number', 'year', 'receivedOn', 'outcome', 'promisedOn', 'answeredOn'])
			.orderBy('receivedOn')
			.execute()
			.then((rows) => rows.map(({ number, year, ...row }) => ({ ...row, label: `${number}/${year}` }))),
	figures: {
		'visits.count': { counts: (row, span) => one(isIn(row.receivedOn, span)) },
		'visits.guided': { counts: (row, span) => one(isIn(row.receivedOn, span) && row.outcome === 'guided') },
		'visits.promises-kept': {
			counts: (row, span) =>
				one(
					isIn(row.receivedOn, span) &&
						row.promisedOn !== null &&
						row.answeredOn !== null &&
						row.answeredOn <= row.promisedOn
				),
			outOf: (row, span) => one(isIn(row.receivedOn, span) && row.promisedOn !== null && row.promisedOn <= span.to)
		}
	}
};
