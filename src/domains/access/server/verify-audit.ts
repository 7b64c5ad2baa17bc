import pg from 'pg';
import { auditHash, type Change, FIRST_HASH } from '#lib/commands/audit.ts';

export type AuditVerdict = {
	ok: boolean;
	/** Entries looked at, up to the first that does not fit. */
	entries: number;
	brokenAt?: { communeId: number; seq: number };
};

type Entry = {
	commune_id: number;
	seq: number;
	at: Date | string;
	person_id: string;
	command: string;
	command_id: string;
	changes: Change[];
	hash: Buffer;
};
type Head = { commune_id: number; seq: number; hash: Buffer };

const BATCH_ROWS = 2_000;

/**
 * Recalculates the chain of every commune, or of one, from its first entry to its head: an entry that was changed,
 * removed, added or moved afterwards does not fit the one before it, and a cut end does not fit the head.
 *
 * @param ownerUrl address of the login that sees all rows
 */
export async function verifyAudit(ownerUrl: string, communeId?: number): Promise<AuditVerdict> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		// One view of everything, so that a chain that grows meanwhile is not taken for a broken one.
		await client.query('begin isolation level repeatable read read only');
		const { rows: heads } = await client.query<Head>(
			`select coalesce(h.commune_id, e.commune_id) as commune_id, coalesce(h.seq, 0) as seq, h.hash
			 from audit_head h full join (select distinct commune_id from audit_entry) e on e.commune_id = h.commune_id
			 where $1::int is null or coalesce(h.commune_id, e.commune_id) = $1 order by 1`,
			[communeId ?? null]
		);
		let entries = 0;
		for (const head of heads) {
			const chain = await verifyChain(client, head);
			entries += chain.entries;
			if (chain.brokenAt !== undefined)
				return { ok: false, entries, brokenAt: { communeId: head.commune_id, seq: chain.brokenAt } };
		}
		return { ok: true, entries };
	} finally {
		await client.end();
	}
}

/** Follows one chain in batches. `brokenAt` is the first entry that does not fit. */
async function verifyChain(client: pg.Client, head: Head): Promise<{ entries: number; brokenAt?: number }> {
	let hash: Buffer = FIRST_HASH;
	let seq = 0;
	for (;;) {
		const { rows } = await client.query<Entry>(
			`select commune_id, seq, at, person_id, command, command_id, changes, hash from audit_entry
			 where commune_id = $1 and seq > $2 order by seq limit ${BATCH_ROWS}`,
			[head.commune_id, seq]
		);
		for (const entry of rows) {
			const fits = Number(entry.seq) === seq + 1 && hashOf(entry, hash).equals(entry.hash);
			if (!fits) return { entries: seq, brokenAt: seq + 1 };
			seq += 1;
			hash = entry.hash;
		}
		if (rows.length < BATCH_ROWS) break;
	}
	const endsThere = Number(head.seq) === seq && (seq === 0 || hash.equals(head.hash));
	return endsThere ? { entries: seq } : { entries: seq, brokenAt: seq + 1 };
}

const hashOf = (entry: Entry, previous: Buffer): Buffer =>
	auditHash(previous, entry.commune_id, Number(entry.seq), {
		personId: entry.person_id,
		command: entry.command,
		commandId: entry.command_id,
		at: new Date(entry.at),
		changes: entry.changes
	});
