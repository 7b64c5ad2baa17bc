import { sql } from 'kysely';
import { readBackupCount } from '#domains/access/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { place } from '#lib/db/place.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Beginning, type StepShown, stepsOf } from '../steps.ts';

type Counted = Omit<Beginning, 'backups' | 'hasMailServer'> & { putOff: string[] };

/** How far the reader's commune is; undefined for whoever does not make its accounts. */
export async function readFirstSteps(
	tx: Tx,
	{ communeId }: Caller,
	today: LocalDate
): Promise<{ beginning: Beginning; steps: StepShown[] } | undefined> {
	const { rows } = await sql<Counted>`
		select b.*, r.rules_unverified, r.rules_looked_at,
		  array(select step from first_step_put_off where commune_id = ${communeId}) as put_off
		from app.beginning(${communeId}, ${today}) b cross join (
		  select count(*)::int as rules_unverified, count(l.rule_set_id)::int as rules_looked_at
		  from rule_set r left join rule_set_look l on l.commune_id = ${communeId} and l.rule_set_id = r.id
		  where not r.verified and r.valid_from <= ${today} and r.valid_to > ${today}) r
		where exists (select from unit u where u.commune_id = ${communeId} and u.kind = 'commune' and u.valid_to > ${today})`.execute(
		tx
	);
	const row = rows[0];
	if (!row) return undefined;
	const { putOff, ...counted } = row;
	const backups = await readBackupCount(tx, today);
	const beginning = { ...counted, backups, hasMailServer: place().outside?.smtpUrl !== undefined };
	return { beginning, steps: stepsOf(beginning, putOff) };
}

/** The commune itself, and the first of its cells that has no usual day yet. */
export function readCommuneToSetUp(tx: Tx, { communeId }: Caller, today: LocalDate) {
	return tx
		.selectFrom('unit')
		.where('communeId', '=', communeId)
		.where('kind', '=', 'commune')
		.where('validTo', '>', today)
		.select((eb) => [
			'id',
			'communeId',
			'code',
			'name',
			'paperName',
			'placeName',
			'emblemSha256',
			'describedOn',
			eb
				.selectFrom('unit as c')
				.where('c.communeId', '=', communeId)
				.where('c.kind', '=', 'cell')
				.where('c.validTo', '>', today)
				.where('c.usualDay', 'is', null)
				.orderBy('c.code')
				.limit(1)
				.select('c.code')
				.as('cellWithoutDay')
		])
		.executeTakeFirst();
}
