import { sql } from 'kysely';
import type { LocalDate } from '#lib/local-date.ts';
import { type Counted, isIn, one, type Source } from '../figure.ts';

type Work = Counted & { openedOn: LocalDate | null; finishedOn: LocalDate | null };
type Vote = Counted & { onDay: LocalDate; passed: boolean };
type Entry = Counted & { kind: string; form: string; quantity: number; value: number; onDay: LocalDate };

export const works: Source<Work> = {
	area: 'life',
	read: (tx, { communes }, { to }) =>
		tx
			.selectFrom('communityWork')
			.where('communeId', 'in', [...communes])
			.where('openedOn', '<=', to)
			.select(['id', 'unitId', 'name as label', 'openedOn', 'finishedOn'])
			.orderBy('openedOn')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/works/${row.id}` }))),
	figures: {
		'works.under-way': {
			counts: ({ openedOn, finishedOn }, { to }) =>
				one(openedOn !== null && openedOn <= to && (finishedOn === null || finishedOn > to))
		},
		'works.finished': { counts: ({ finishedOn }, span) => one(isIn(finishedOn, span)) }
	}
};

export const villageVotes: Source<Vote> = {
	area: 'life',
	read: (tx, { communes }, { from, to }) =>
		tx
			.selectFrom('villageVote')
			.where('communeId', 'in', [...communes])
			.where('onDay', '>=', from)
			.where('onDay', '<=', to)
			.where('withdrawnAt', 'is', null)
			.select(['id', 'unitId', 'subject as label', 'onDay', 'passed'])
			.orderBy('onDay')
			.execute()
			.then((rows) => rows.map((row) => ({ ...row, href: `/office/works/votes/${row.id}` }))),
	figures: {
		'votes.passed': {
			counts: ({ onDay, passed }, span) => one(passed && isIn(onDay, span)),
			outOf: ({ onDay }, span) => one(isIn(onDay, span))
		}
	}
};

const sum = (kind: string, form: string, of: 'quantity' | 'value') => ({
	counts: (row: Entry, span: { from: LocalDate; to: LocalDate }) =>
		row.kind === kind && row.form === form && isIn(row.onDay, span) ? row[of] : 0,
	...(of === 'value' && { measure: 'dong' as const })
});

/** The ledgers of works, without the names of givers; a reversal takes away what it reverses. */
export const ledger: Source<Entry> = {
	area: 'life',
	async read(tx, { communes }, { from, to }) {
		const { rows } = await sql<Entry & { workId: string; work: string }>`
			select e.id, e.unit_id, e.kind, e.form, e.quantity, e.value, e.on_day, e.work_id, w.name as work,
				w.name || ' · ' || to_char(e.on_day, 'DD/MM/YYYY') as label, '/office/works/' || w.id as href
			from work_entry e join community_work w on w.commune_id = e.commune_id and w.id = e.work_id
			where e.commune_id = any(${[...communes]}::int[]) and e.on_day between ${from} and ${to}
			order by w.name, e.on_day, e.id`.execute(tx);
		return rows.map(({ workId, work, ...row }) => ({ ...row, group: { id: workId, label: work } }));
	},
	figures: {
		'ledger.money': sum('receipt', 'money', 'value'),
		'ledger.labour-days': sum('receipt', 'labour', 'quantity'),
		'ledger.land': sum('receipt', 'land', 'quantity'),
		'ledger.goods': sum('receipt', 'goods', 'value'),
		'ledger.spent': sum('expense', 'money', 'value')
	}
};
