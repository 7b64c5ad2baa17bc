import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

type Offered = { code: string; name: string };

/** What the form of a new plan offers: units in force that may be reorganised, what they may go under, and codes that are free. */
export type NewPlanPage = {
	/** Whether the reader's unit stands above communes, so that whole communes are reorganised. */
	ofCommunes: boolean;
	units: Offered[];
	above: Offered[];
	/** Of cells: the next numbers of the commune. */
	freeCodes: string[];
	/** Of communes: numbers of the official list that no unit has yet. */
	official: Offered[];
};

export async function readNewPlanPage(tx: Tx, communeId: number, today: LocalDate): Promise<NewPlanPage> {
	const top = await tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', 'in', ['commune', 'province', 'nation'])
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.select(['id', 'code', 'kind', 'officialCode'])
		.executeTakeFirst();
	if (!top) return { ofCommunes: false, units: [], above: [], freeCodes: [], official: [] };
	const ofCommunes = top.kind !== 'commune';
	const { rows } = await sql<Offered & { kind: string }>`
		select u.code, u.name, u.kind from unit_closure c join unit u on u.id = c.descendant_id
		where c.ancestor_id = ${top.id} and c.valid_from <= ${today} and ${today} < c.valid_to and u.valid_to > ${today}
			and u.kind = any(${ofCommunes ? ['nation', 'province', 'intermediate', 'commune'] : ['commune', 'intermediate', 'cell']}::text[])
			and (${!ofCommunes} or u.kind = 'commune' or u.commune_id >= 900000)
		order by c.depth, u.code`.execute(tx);
	const listed = ofCommunes ? 'commune' : 'cell';
	const named = ({ code, name }: Offered) => ({ code, name });
	return {
		ofCommunes,
		units: rows.filter(({ kind }) => kind === listed).map(named),
		above: rows.filter(({ kind }) => kind !== listed).map(named),
		freeCodes: ofCommunes ? [] : await freeCodes(tx, communeId, top.code),
		official: ofCommunes ? await officialCodes(tx, top.officialCode ?? top.code) : []
	};
}

const CODES_OFFERED = 3;

async function freeCodes(tx: Tx, communeId: number, above: string): Promise<string[]> {
	const taken = await tx.selectFrom('unit').where('communeId', '=', communeId).select('code').execute();
	const codes = new Set(taken.map(({ code }) => code));
	const free: string[] = [];
	for (let number = 1; free.length < CODES_OFFERED; number++) {
		const code = `${above}.${String(number).padStart(2, '0')}`;
		if (!codes.has(code)) free.push(code);
	}
	return free;
}

const officialCodes = (tx: Tx, province: string): Promise<Offered[]> =>
	tx
		.selectFrom('administrativeUnit as a')
		.where('a.kind', '=', 'commune')
		.where('a.parentCode', '=', province)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('unit as u')
						.where((eb) => eb.or([eb('u.officialCode', '=', eb.ref('a.code')), eb('u.code', '=', eb.ref('a.code'))]))
						.select('u.id')
				)
			)
		)
		.orderBy('a.sortKey')
		.select(['a.code', 'a.name'])
		.execute();
