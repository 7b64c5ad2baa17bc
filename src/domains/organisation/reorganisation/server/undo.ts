import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotUndo } from '../rules.ts';
import { caseTarget, type KeptChange, takeCaseFile } from './case-file.ts';
import { takeTreeBack } from './write-change.ts';

/**
 * Takes a reorganisation back. The old units go on as they were. A new unit in which nothing happened is forgotten; where
 * something did, it stays as an ended one, and what was done there goes on with the old unit that is its home.
 */
export const undoReorganisation = defineCommand({
	name: 'organisation.undo-reorganisation',
	does: 'Takes a reorganisation back within its days: old units go on as they were, what was done since goes on with them.',
	needs: 'grant',
	input: v.strictObject({ id: field.id, reason: field.filled(500) }),
	target: (tx, { id }) => caseTarget(tx, id),
	async run({ tx, target, caller, today, now, record }, { id, reason }) {
		const { communeId } = target;
		const file = await takeCaseFile(tx, target, id);
		const { change, plan } = file;
		const refusal = whyNotUndo(file, change ? await builtUpon(tx, change) : undefined, today);
		if (refusal) return refused(refusal);
		const kept = change!;
		const made = kept.unitsMade.map((unit) => unit.id);
		// Posts given there since end with the unit; a post of the same day was never held.
		await sql`delete from post_holding where unit_id = any(${made}::uuid[]) and valid_from >= ${today}`.execute(tx);
		await sql`update post_holding set valid_to = ${today} where unit_id = any(${made}::uuid[]) and valid_from < ${today} and valid_to > ${today}`.execute(
			tx
		);
		await takeTreeBack(tx, kept);
		await sql`select app.unseat(${communeId}, ${id}, ${plan.on}, ${today}, ${JSON.stringify(kept.homes)}::jsonb, ${JSON.stringify(kept.groups)}::jsonb)`.execute(
			tx
		);
		const stayed: string[] = [];
		// From the bottom, so that no unit goes before those under it.
		for (const unit of made.toReversed()) if (!(await forget(tx, unit))) stayed.push(unit);
		await endWhatStays(tx, stayed, kept, today <= plan.on ? addDays(plan.on, 1) : today);

		await tx
			.updateTable('reorganisation')
			.set({ state: 'undone', settledName: caller.name, settledAt: now, settledWhy: reason })
			.where('communeId', '=', communeId)
			.where('id', '=', id)
			.execute();
		record('organisation.reorganisation-undone', {
			reorganisationId: id,
			reason,
			stayed: kept.unitsMade.filter((unit) => stayed.includes(unit.id)).map(({ code }) => code)
		});
		return done({ id });
	}
});

async function forget(tx: Tx, unit: string): Promise<boolean> {
	const { rows } = await sql<{ gone: boolean }>`select app.forget_unit(${unit}) as gone`.execute(tx);
	return rows[0]!.gone;
}

/** A unit that was reorganised again, or that has got units of its own, since. */
async function builtUpon(
	tx: Tx,
	{ unitsMade, stepsMade, stepsEnded, on }: KeptChange
): Promise<{ name: string } | undefined> {
	const concerned = [...unitsMade.map(({ id }) => id), ...stepsMade.map(({ unitId }) => unitId)];
	const ours = [...concerned, ...stepsEnded.map(({ row }) => row.unitId)];
	const { rows } = await sql<{ name: string }>`
		select u.name from unit u where u.id = any(${concerned}::uuid[]) and u.valid_to <> 'infinity'
		union all
		select u.name from unit_parent p join unit u on u.id = p.unit_id
		where p.parent_id = any(${concerned}::uuid[]) and p.valid_from >= ${on} and not (p.unit_id = any(${ours}::uuid[])) limit 1`.execute(
		tx
	);
	return rows[0];
}

/** The new units in which something happened: they end, and their homes reach what was done there. */
async function endWhatStays(
	tx: Tx,
	stayed: readonly string[],
	{ homes, on }: KeptChange,
	until: string
): Promise<void> {
	if (stayed.length === 0) return;
	const left = [...stayed];
	await sql`update unit set valid_to = ${until}, code = left(code, 30) || '-' || to_char(${until}::date, 'YYMMDD')
		where id = any(${left}::uuid[])`.execute(tx);
	// It stands nowhere in the tree: on no day does anything add up through it.
	await sql`delete from unit_parent where unit_id = any(${left}::uuid[]) and valid_from = ${on}`.execute(tx);
	await sql`delete from unit_closure where descendant_id = any(${left}::uuid[]) and depth > 0`.execute(tx);
	await sql`update unit_closure set valid_to = ${until} where descendant_id = any(${left}::uuid[])`.execute(tx);
	const pairs = left.flatMap((unitId) => (homes[unitId] ? [{ unitId, heirId: homes[unitId] }] : []));
	await sql`
		insert into unit_heritage (unit_id, heir_id) select "unitId", "heirId"
		from jsonb_to_recordset(${JSON.stringify(pairs)}) as n("unitId" uuid, "heirId" uuid) on conflict do nothing`.execute(
		tx
	);
	await sql`
		insert into unit_succession (predecessor_id, successor_id, on_day, share, is_heir, decision_number)
		select "unitId", "heirId", ${until}, 'whole', true, ''
		from jsonb_to_recordset(${JSON.stringify(pairs)}) as n("unitId" uuid, "heirId" uuid) on conflict do nothing`.execute(
		tx
	);
}
