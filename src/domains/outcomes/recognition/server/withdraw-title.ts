import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { isTitle } from '../titles.ts';
import { lockRound } from './round.ts';

/** One household loses what the round gave it, by a decision of its own; the round stands for the others. */
export const withdrawTitle = defineCommand({
	name: 'outcomes.withdraw-title',
	does: 'Withdraws the title of one household after its round was decided, with the reason and the decision that says so.',
	needs: 'grant',
	input: v.strictObject({
		householdId: field.id,
		on: field.day,
		document: field.filled(200),
		reason: field.filled(500)
	}),
	target: (tx, { householdId }) =>
		tx
			.selectFrom('recognitionHousehold')
			.where('id', '=', householdId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run(act, { householdId, on, document, reason }) {
		const { tx, target, caller, today, now, record } = act;
		const { recognitionId, ...household } = await tx
			.selectFrom('recognitionHousehold')
			.where('communeId', '=', target.communeId)
			.where('id', '=', householdId)
			.select(['recognitionId', 'class', 'struckWhy'])
			.executeTakeFirstOrThrow();
		const round = await lockRound(tx, target, recognitionId);
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		if (round.revokedOn) return refused({ code: 'outcomes.round-revoked' });
		if (round.outcome !== 'recognised') return refused({ code: 'outcomes.nothing-to-revoke' });
		if (on < round.decidedOn!) return refused({ code: 'outcomes.step-before-last', facts: { on: round.decidedOn! } });
		const held = round.procedure.parameters.classes.find(({ code }) => code === household.class);
		if (household.struckWhy || !held || !isTitle(held)) return refused({ code: 'outcomes.household-without-title' });
		const standing = await tx
			.selectFrom('recognitionWithdrawal')
			.where('communeId', '=', target.communeId)
			.where('householdId', '=', householdId)
			.where('takenBackWhy', '=', '')
			.select('id')
			.executeTakeFirst();
		if (standing) return refused({ code: 'outcomes.title-withdrawn-already' });
		const id = newId();
		await tx
			.insertInto('recognitionWithdrawal')
			.values({
				...target,
				id,
				recognitionId,
				householdId,
				class: household.class,
				onDay: on,
				document,
				reason,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		await recount(act, round, household.class, 1);
		record('outcomes.title-withdrawn', { recognitionId, withdrawalId: id, on, document });
		return done({ id });
	}
});

/** A withdrawal written down wrongly: the household holds its title again, and both stay in sight. */
export const restoreTitle = defineCommand({
	name: 'outcomes.restore-title',
	does: "Takes back the withdrawal of a household's title that was written down wrongly, with the reason.",
	needs: 'grant',
	input: v.strictObject({ withdrawalId: field.id, reason: field.filled(500) }),
	target: (tx, { withdrawalId }) =>
		tx
			.selectFrom('recognitionWithdrawal')
			.where('id', '=', withdrawalId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run(act, { withdrawalId, reason }) {
		const { tx, target, record } = act;
		const { recognitionId } = await readWithdrawal(tx, target.communeId, withdrawalId);
		const round = await lockRound(tx, target, recognitionId);
		const withdrawal = await readWithdrawal(tx, target.communeId, withdrawalId);
		if (withdrawal.takenBackWhy) return refused({ code: 'outcomes.title-stands' });
		await tx
			.updateTable('recognitionWithdrawal')
			.set({ takenBackWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', withdrawalId)
			.execute();
		await recount(act, round, withdrawal.class, -1);
		record('outcomes.title-restored', { recognitionId, withdrawalId });
		return done({ id: withdrawalId });
	}
});

const readWithdrawal = (tx: Tx, communeId: number, id: string) =>
	tx
		.selectFrom('recognitionWithdrawal')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['recognitionId', 'class', 'takenBackWhy'])
		.executeTakeFirstOrThrow();

/** What the round counts follows: the figure carried over and the portal tell titles that stand. */
async function recount(
	{ tx, target }: Act,
	round: Awaited<ReturnType<typeof lockRound>>,
	code: string,
	withdrawn: 1 | -1
): Promise<void> {
	const counts = (round.counts ?? {}) as Record<string, number>;
	await tx
		.updateTable('recognition')
		.set({
			counts: JSON.stringify({ ...counts, [code]: (counts[code] ?? 0) - withdrawn }),
			withdrawn: round.withdrawn + withdrawn
		})
		.where('communeId', '=', target.communeId)
		.where('id', '=', round.id)
		.execute();
}
