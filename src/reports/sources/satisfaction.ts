import { sql } from 'kysely';
import { caseCareOn } from '#domains/citizens/care/care.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Counted, Source } from '../figure.ts';

type Row = Counted & { satisfied: number; answered: number };

/** What senders of cases chose, as totals by unit: no row leads to a case, and few answers give no total at all. */
export const satisfaction: Source<Row> = {
	area: 'cases',
	async read(tx, { communes }, { from, to }) {
		const { fewestAnswers } = caseCareOn(to);
		const { rows } = await sql<Row>`select unit_id, satisfied, answered
			from app.satisfaction_totals(${[...communes]}::int[], ${from}::date, ${to}::date, ${fewestAnswers})`.execute(tx);
		return rows.map((row) => ({
			...row,
			id: row.unitId,
			label: textOf('citizens_rate_total', { count: row.answered })
		}));
	},
	figures: { 'cases.satisfied': { counts: ({ satisfied }) => satisfied, outOf: ({ answered }) => answered } }
};
