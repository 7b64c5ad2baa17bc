import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { formatNumber } from '#lib/words/format.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { OVERLAP_CHOICES, overlapOf, roadKey, whyNotSegment } from '../segments.ts';

/** A stretch of road of one village. The movement is locked until the command ends: two clerks cannot count one metre twice. */
export const recordSegment = defineCommand({
	name: 'outcomes.record-segment',
	does: 'Records a stretch of a road of a village for a movement; one that lies on another is refused, unless it says to cut or to join.',
	needs: 'grant',
	input: v.strictObject({
		movementId: field.id,
		unitCode: field.unitCode,
		road: field.filled(200),
		/** Metres from the beginning of the road. */
		from: field.wholeNumber(0, 1_000_000),
		to: field.wholeNumber(1, 1_000_000),
		on: field.day,
		/** Where it lies on others: only what is missing, or one stretch in their place. */
		overlap: v.optional(v.picklist(OVERLAP_CHOICES)),
		file: v.optional(keptContent)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { movementId, unitCode: _, road, from, to, on, overlap: choice, file }) {
		const { tx, target, caller, today, now, record } = act;
		const { communeId, unitId } = target;
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		if (!(await lockMovement(tx, communeId, movementId))) return refused({ code: 'outcomes.movement-not-here' });
		const given = { unitId, road, from, to };
		const kept = await tx
			.selectFrom('movementSegment')
			.where('communeId', '=', communeId)
			.where('movementId', '=', movementId)
			.where('unitId', '=', unitId)
			.where('struckWhy', '=', '')
			.select(['id', 'unitId', 'road', 'fromMetre as from', 'toMetre as to'])
			.execute();
		const refusal = whyNotSegment(given, kept);
		const overlap = overlapOf(given, kept);
		if (refusal && !(overlap && choice)) return refused(refusal);
		const stretches = !overlap ? [{ from, to }] : choice === 'join' ? [overlap.joined] : overlap.missing;
		if (stretches.length === 0) return refused({ code: 'outcomes.segment-there-already' });
		if (overlap && choice === 'join') await strikeJoined(act, overlap.on, overlap.joined);
		const fileId = file ? await nameFile(act, file) : null;
		const rows = stretches.map((stretch) => ({ id: newId(), ...stretch }));
		await tx
			.insertInto('movementSegment')
			.values(
				rows.map((row) => ({
					...target,
					id: row.id,
					movementId,
					road,
					roadKey: roadKey(road),
					fromMetre: row.from,
					toMetre: row.to,
					onDay: on,
					fileId,
					byPerson: caller.personId,
					byName: caller.name,
					at: now
				}))
			)
			.execute();
		for (const row of rows)
			record('outcomes.segment-recorded', { movementId, segmentId: row.id, road, from: row.from, to: row.to });
		return done({ id: rows[0]!.id });
	}
});

/** Stretches that became part of a longer one: they stay in sight and say where they went. */
async function strikeJoined(
	{ tx, target }: Act,
	on: readonly { id: string }[],
	{ from, to }: { from: number; to: number }
) {
	await tx
		.updateTable('movementSegment')
		.set({ struckWhy: textOf('outcomes.segment-joined', { from: formatNumber(from), to: formatNumber(to) }) })
		.where('communeId', '=', target.communeId)
		.where(
			'id',
			'in',
			on.map(({ id }) => id)
		)
		.execute();
}

/** Whether the movement is there and goes on. Who sees it may not change it, so the lock is not one on its row. */
async function lockMovement(tx: Tx, communeId: number, id: string): Promise<boolean> {
	await sql`select pg_advisory_xact_lock(hashtextextended('movement', hashtextextended(${id}, 0)))`.execute(tx);
	const row = await tx
		.selectFrom('movement')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.where('endedWhy', '=', '')
		.select('id')
		.executeTakeFirst();
	return row !== undefined;
}

/** A stretch that was written down wrongly stays in sight with its reason and is not counted. */
export const strikeSegment = defineCommand({
	name: 'outcomes.strike-segment',
	does: 'Takes a stretch of road out of the count of its movement, with the reason.',
	needs: 'grant',
	input: v.strictObject({ segmentId: field.id, reason: field.filled(500) }),
	target: (tx, { segmentId }) =>
		tx.selectFrom('movementSegment').where('id', '=', segmentId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { segmentId, reason }) {
		await tx
			.updateTable('movementSegment')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', segmentId)
			.execute();
		record('outcomes.segment-struck', { segmentId, reason });
		return done({ id: segmentId });
	}
});
