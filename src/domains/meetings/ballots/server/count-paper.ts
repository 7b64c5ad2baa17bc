import * as v from 'valibot';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { MOST_OPTIONS } from '../ballot.ts';
import { whyNotChoice, whyNotOpen } from '../casting.ts';
import { receiptTyped } from '../receipt.ts';
import { type BallotHead, ballotCommand } from './ballot-command.ts';
import { putIn } from './cast-ballot.ts';
import { readKey } from './keys.ts';
import { paperCodeOf, seal } from './sealing.ts';

/**
 * Counts one paper in by the code printed on it: it goes into the same closed box as the others, so that nobody can
 * later tell what a certain paper said.
 */
export const countPaper = ballotCommand({
	name: 'count-paper',
	does: 'Counts one paper ballot in by the code printed on it; no paper counts twice.',
	secrets: ['optionIds', 'spoilt'],
	input: {
		code: field.filled(40),
		optionIds: v.optional(v.pipe(v.array(field.id), v.maxLength(MOST_OPTIONS)), []),
		spoilt: v.optional(v.boolean(), false)
	},
	async run(act, ballot, _meeting, { code, optionIds, spoilt }) {
		const { tx, target, record } = act;
		const receipt = receiptTyped(code);
		const over = ballot.state === 'closed' ? undefined : whyNotOpen(ballot.state);
		if (over) return refused(over);
		const standing = await readStanding(act, ballot.id);
		const key = readKey(ballot.id);
		if (!standing.publicKey || !key) return refused({ code: noKey(ballot) });
		if (!receipt || !isPrinted(key, receipt, standing.printed))
			return refused({ code: 'meetings.ballot-paper-unknown' });
		const chosen = spoilt ? [] : standing.optionIds.flatMap((id, place) => (optionIds.includes(id) ? [place] : []));
		const refusal = (spoilt ? undefined : whyNotChoice(ballot, optionIds, chosen.length)) ?? whyTooMany(standing);
		if (refusal) return refused(refusal);

		const { communeId, unitId } = target;
		const added = await tx
			.insertInto('ballotPaper')
			.values({ communeId, unitId, ballotId: ballot.id, code: receipt })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (!added.numInsertedOrUpdatedRows) return refused({ code: 'meetings.ballot-paper-counted' });
		await putIn(act, ballot.id, seal({ receipt, chosen, isSpoilt: spoilt }, standing.publicKey));
		record('meetings.ballot-paper-counted', { ballotId: ballot.id });
		return done({ counted: standing.counted + 1 });
	}
});

const noKey = ({ isSecret }: BallotHead): string =>
	isSecret ? 'meetings.ballot-key-lost' : 'meetings.ballot-paper-only-secret';

type Standing = {
	publicKey: Buffer | null;
	optionIds: string[];
	/** Papers that a print of this ballot has: one for each voter. */
	printed: number;
	/** Voters who may hold a paper: with the right to vote, and not having voted here. */
	mayHold: number;
	counted: number;
};

async function readStanding({ tx, target: { communeId } }: Act, ballotId: string): Promise<Standing> {
	const { publicKey } = await tx
		.selectFrom('ballot')
		.where('communeId', '=', communeId)
		.where('id', '=', ballotId)
		.select('publicKey')
		.executeTakeFirstOrThrow();
	const voters = await tx
		.selectFrom('ballotVoter')
		.where('communeId', '=', communeId)
		.where('ballotId', '=', ballotId)
		.select('state')
		.execute();
	const papers = await tx
		.selectFrom('ballotPaper')
		.where('communeId', '=', communeId)
		.where('ballotId', '=', ballotId)
		.select('code')
		.execute();
	const options = await tx
		.selectFrom('ballotOption')
		.where('communeId', '=', communeId)
		.where('ballotId', '=', ballotId)
		.orderBy('position')
		.select('id')
		.execute();
	return {
		publicKey,
		optionIds: options.map(({ id }) => id),
		printed: voters.length,
		mayHold: voters.filter(({ state }) => state === 'entitled' || state === 'paper').length,
		counted: papers.length
	};
}

const isPrinted = (key: Uint8Array, code: string, printed: number): boolean =>
	Array.from({ length: printed }, (_, index) => paperCodeOf(key, index + 1)).includes(code);

const whyTooMany = ({ counted, mayHold }: Standing): Refusal | undefined =>
	counted < mayHold
		? undefined
		: { code: 'meetings.ballot-papers-over-entitled', facts: { handedOut: counted + 1, entitled: mayHold } };
