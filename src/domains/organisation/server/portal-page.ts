import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** What the portal tells of its commune. */
export type PortalCommune = {
	communeId: number;
	name: string;
	/** Content of its emblem, where it has one. */
	emblem: string | null;
	formedOn: LocalDate;
	/** Names of the communes it was formed from, sorted. */
	predecessors: string[];
	/** How many cells of each kind are in force. */
	cells: { cellKind: string; count: number }[];
	/** Last link of its audit chain: whoever keeps it can tell later whether anything before it was changed. */
	audit?: { entries: number; hash: string };
};

/**
 * The commune whose portal this server shows: the first that is in force. Undefined while none was set up.
 * @param today units are counted as they are on this day
 */
export const readPortalCommune = (today: LocalDate): Promise<PortalCommune | undefined> =>
	atGate(async (tx) => {
		const { rows } = await sql<Omit<PortalCommune, 'audit'> & { entries: number | null; hash: Buffer | null }>`
			select u.commune_id, u.name, u.emblem_sha256 as emblem, u.valid_from as formed_on,
			  (select coalesce(json_agg(p.name order by p.sort_key), '[]') from unit_succession s join unit p on p.id = s.predecessor_id
			    where s.successor_id = u.id) as predecessors,
			  (select coalesce(json_agg(json_build_object('cellKind', k.cell_kind, 'count', k.n) order by k.n desc, k.cell_kind), '[]')
			    from (select c.cell_kind, count(*)::int as n from unit c
			      where c.commune_id = u.commune_id and c.kind = 'cell' and c.valid_from <= ${today} and c.valid_to > ${today}
			      group by c.cell_kind) k) as cells,
			  h.seq as entries, h.hash
			from unit u left join audit_head h on h.commune_id = u.commune_id
			where u.kind = 'commune' and u.valid_from <= ${today} and u.valid_to > ${today}
			order by u.code limit 1`.execute(tx);
		const row = rows[0];
		if (!row) return undefined;
		const { entries, hash, ...commune } = row;
		return { ...commune, ...(entries && hash ? { audit: { entries, hash: hash.toString('hex') } } : {}) };
	});
