import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { momentSql } from '../../server/record-sql.ts';
import type { ConclusionNotice, SettledSitting, Sitting } from '../sitting.ts';
import { openSittings } from './open-sittings.ts';
import { conclusionsOf, earlierConclusions, partsOf } from './sitting-sql.ts';

type Row = { live: Sitting; settled: SettledSitting | null };

/** Everything known of a sitting, and what was signed of it. Undefined if it is not for this reader. */
export async function readSitting(tx: Tx, sittingId: string): Promise<Sitting | undefined> {
	await openSittings(tx);
	const { rows } = await sql<Row>`
		select s.locked_content as settled, jsonb_strip_nulls(jsonb_build_object(
			'id', s.id, 'body', s.body, 'title', s.title, 'state', s.state, 'startsAt', ${momentSql('s.starts_at')},
			'place', s.place, 'ruleSetId', s.rule_set_id, 'invitedAt', ${momentSql('s.invited_at')},
			'openedAt', ${momentSql('s.opened_at')}, 'closedAt', ${momentSql('s.closed_at')}, 'chairId', s.chair_id,
			'minuteSecretaryId', s.minute_secretary_id, 'cancelReason', nullif(s.cancel_reason, ''),
			'minutesNumber', s.minutes_number, 'lockedHash', s.locked_hash,
			'unit', jsonb_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind, 'paperName', u.paper_name,
				'placeName', u.place_name, 'term', s.term, 'superiorName', coalesce((select a.paper_name from unit_parent p
					join unit a on a.id = p.parent_id where p.unit_id = u.id and p.valid_from <= s.starts_at::date
					and s.starts_at::date < p.valid_to limit 1), '')),
			${partsOf}, 'conclusions', ${conclusionsOf(sql`x.sitting_id = s.id`)}, 'earlier', ${earlierConclusions})) as live
		from sitting s join unit u on u.id = s.unit_id where s.id = ${sittingId}`.execute(tx);
	const row = rows[0];
	if (!row) return undefined;
	return { ...row.live, ...(row.settled && { settled: row.settled }) };
}

type SignedNotice = { content: SettledSitting; notice: ConclusionNotice };

/** The notice of conclusions as it was signed; undefined until it is. */
export async function readSignedNotice(tx: Tx, sittingId: string): Promise<SignedNotice | undefined> {
	await openSittings(tx);
	const row = await tx
		.selectFrom('conclusionNotice')
		.where('sittingId', '=', sittingId)
		.select(['number', 'signedOn', 'signedAt', 'signerName', 'signerPost', 'contentHash', 'content'])
		.executeTakeFirst();
	if (!row) return undefined;
	const { content, ...notice } = row;
	return { content: content as unknown as SettledSitting, notice };
}
