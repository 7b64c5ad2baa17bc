import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { MOST_OPTIONS } from '../ballot.ts';
import { type Casting, whyNotChoice, whyNotVoteNow } from '../casting.ts';
import { readKey } from './keys.ts';
import { receiptOf, seal, unseal } from './sealing.ts';

/**
 * Casts the caller's own ballot. What a secret ballot says goes nowhere but into the closed ballot: not into the log,
 * not into the hash of the input, not into the audit chain. The voter's row says that they voted, nothing else.
 */
export const castBallot = defineCommand({
	name: 'meetings.cast-ballot',
	does: 'Casts one’s own ballot; the receipt, told once, later shows that it was counted.',
	needs: 'grant',
	secrets: ['optionIds'],
	secretAnswers: ['receipt'],
	input: v.strictObject({
		ballotId: field.id,
		optionIds: v.pipe(v.array(field.id), v.maxLength(MOST_OPTIONS))
	}),
	target: (tx, { ballotId }) => unitOfRow(tx, 'ballot', ballotId),
	async run(act, { ballotId, optionIds }): Promise<Result<{ receipt: string | null }>> {
		const box = await readBox(act, ballotId);
		const options = await optionsOf(act.tx, ballotId);
		const chosen = placesOf(options, optionIds);
		const refusal = whyNotVoteNow(box) ?? whyNotChoice(box, optionIds, chosen.length);
		if (refusal) return refused(refusal);
		if (!(await markVoted(act, ballotId))) return refused({ code: 'meetings.ballot-already-cast' });

		act.record('meetings.ballot-cast', { ballotId });
		if (!box.publicKey) {
			await castByName(act, ballotId, box.memberId!, optionIds);
			return done({ receipt: null });
		}
		const key = readKey(ballotId);
		if (!key) return refused({ code: 'meetings.ballot-key-lost' });
		const receipt = receiptOf(key, act.commandId);
		await putIn(act, ballotId, seal({ receipt, chosen, isSpoilt: false }, box.publicKey));
		return done({ receipt });
	},
	/** The receipt again for an answer that was lost on its way, while the box is closed; never for another choice. */
	async recall(tx, commandId, { ballotId, optionIds }) {
		const key = readKey(ballotId);
		if (!key) return done({});
		const receipt = receiptOf(key, commandId);
		const sealed = await tx.selectFrom('ballotSealed').where('ballotId', '=', ballotId).select('content').execute();
		const own = sealed.map(({ content }) => unseal(content, key)).find((paper) => paper.receipt === receipt);
		const chosen = placesOf(await optionsOf(tx, ballotId), optionIds);
		const isSame = own?.chosen.join() === chosen.join() && chosen.length === optionIds.length;
		return isSame ? done({ receipt }) : refused({ code: 'command.id-reused' });
	}
});

type Box = Casting & { publicKey: Buffer | null; memberId?: string };

/** The ballot and the caller before it; whoever closes it waits until this one is in. */
async function readBox({ tx, target, caller }: Act, ballotId: string): Promise<Box> {
	const row = await tx
		.selectFrom('ballot')
		.innerJoin('meeting', (join) =>
			join.onRef('meeting.communeId', '=', 'ballot.communeId').onRef('meeting.id', '=', 'ballot.meetingId')
		)
		.where('ballot.communeId', '=', target.communeId)
		.where('ballot.id', '=', ballotId)
		.select(['ballot.kind', 'ballot.seats', 'ballot.state', 'ballot.publicKey', 'meeting.id as meetingId'])
		.select('meeting.state as meetingState')
		.forShare('ballot')
		.executeTakeFirstOrThrow();
	const voter = await tx
		.selectFrom('ballotVoter as voter')
		.leftJoin('meetingRoll as roll', (join) =>
			join
				.onRef('roll.communeId', '=', 'voter.communeId')
				.onRef('roll.memberId', '=', 'voter.memberId')
				.on('roll.meetingId', '=', row.meetingId)
		)
		.where('voter.communeId', '=', target.communeId)
		.where('voter.ballotId', '=', ballotId)
		.where('voter.personId', '=', caller.personId)
		.select(['voter.memberId', 'voter.state', 'roll.presence'])
		.executeTakeFirst();
	return {
		...(row as Pick<Box, 'kind' | 'seats' | 'state' | 'publicKey' | 'meetingState'>),
		...(voter && { memberId: voter.memberId, voter: voter.state as Casting['voter'] }),
		...(voter?.presence && { presence: voter.presence as Casting['presence'] })
	};
}

const optionsOf = (tx: Tx, ballotId: string) =>
	tx.selectFrom('ballotOption').where('ballotId', '=', ballotId).orderBy('position').select('id').execute();

/** Places of the chosen options on the ballot, in its order; what it does not have is left out. */
const placesOf = (options: { id: string }[], chosen: string[]): number[] =>
	options.flatMap(({ id }, place) => (chosen.includes(id) ? [place] : []));

/** False where the same person was quicker on another device. */
async function markVoted({ tx, target, caller }: Act, ballotId: string): Promise<boolean> {
	const marked = await tx
		.updateTable('ballotVoter')
		.set({ state: 'voted' })
		.where('communeId', '=', target.communeId)
		.where('ballotId', '=', ballotId)
		.where('personId', '=', caller.personId)
		.where('state', '=', 'entitled')
		.executeTakeFirst();
	return marked.numUpdatedRows > 0n;
}

/** The id is random: one that grows would keep the order. */
export const putIn = ({ tx, target: { communeId, unitId } }: Act, ballotId: string, content: Buffer) =>
	tx.insertInto('ballotSealed').values({ communeId, unitId, ballotId, id: randomUUID(), content }).execute();

async function castByName({ tx, target }: Act, ballotId: string, memberId: string, optionIds: string[]) {
	if (optionIds.length === 0) return;
	const { communeId, unitId } = target;
	await tx
		.insertInto('ballotNamed')
		.values(optionIds.map((optionId) => ({ communeId, unitId, ballotId, memberId, optionId })))
		.execute();
}
