import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, one, type Source } from '../figure.ts';

type Row = Counted & { validFrom: LocalDate; validTo: LocalDate };

/** The cells of the commune on the last day of the period. */
export const cells: Source<Row> = {
	area: 'life',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('unit')
			.where('communeId', 'in', [...communes])
			.where('kind', '=', 'cell')
			.where('validFrom', '<=', to)
			.where('validTo', '>', from)
			.select(['id', 'id as unitId', 'code', 'name as label', 'validFrom', 'validTo'])
			.orderBy('sortKey')
			.execute()
			.then((rows) => rows.map(({ code, ...row }) => ({ ...row, href: `/office/cells/${code}` }))),
	figures: {
		'cells.count': { counts: ({ validFrom, validTo }, { to }) => one(validFrom <= to && to < validTo) }
	}
};
