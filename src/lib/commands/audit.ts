import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '#lib/canonical-json.ts';
import type { Tx } from '#lib/db/database.ts';
import type { Target } from './command.ts';

export type Change = { event: string; facts: Record<string, unknown> };
export type AuditContent = { personId: string; command: string; commandId: string; at: Date; changes: Change[] };

export const FIRST_HASH = Buffer.alloc(32);

/** The link of one entry: what was done, chained to everything before it. */
export function auditHash(previous: Uint8Array, communeId: number, seq: number, content: AuditContent): Buffer {
	const { personId, command, commandId, at, changes } = content;
	const text = canonicalJson({ communeId, seq, personId, command, commandId, at: at.toISOString(), changes });
	return createHash('sha256').update(previous).update(text).digest();
}

type Head = { seq: number; hash: Buffer };

/** Last links that a transaction has written itself, by commune: their rows are locked until it ends, so they are known. */
export type Heads = Map<number, Head>;

/**
 * Adds one link to the chain of the target's commune. Writers of one commune wait for each other here, and only here.
 *
 * @param heads to be emptied where something that was written is undone
 */
export async function writeAudit(
	tx: Tx,
	target: Target,
	content: AuditContent,
	heads: Heads = new Map()
): Promise<void> {
	const { communeId, unitId } = target;
	let head = heads.get(communeId) ?? (await lockHead(tx, communeId));
	if (!head) {
		await sql`insert into audit_head (commune_id, seq, hash) values (${communeId}, 0, ${FIRST_HASH}) on conflict do nothing`.execute(
			tx
		);
		head = await lockHead(tx, communeId);
	}
	if (!head) throw new Error(`no audit head for commune ${communeId}`);

	const seq = head.seq + 1;
	const hash = auditHash(head.hash, communeId, seq, content);
	await sql`
		with moved as (update audit_head set seq = ${seq}, hash = ${hash} where commune_id = ${communeId})
		insert into audit_entry (commune_id, seq, unit_id, at, person_id, command, command_id, changes, hash)
		values (${communeId}, ${seq}, ${unitId}, ${content.at}, ${content.personId}, ${content.command}, ${content.commandId}, ${JSON.stringify(content.changes)}, ${hash})`.execute(
		tx
	);
	heads.set(communeId, { seq, hash });
}

async function lockHead(tx: Tx, communeId: number): Promise<Head | undefined> {
	const { rows } = await sql<Head>`
		select seq, hash from audit_head where commune_id = ${communeId} for update`.execute(tx);
	return rows[0];
}
