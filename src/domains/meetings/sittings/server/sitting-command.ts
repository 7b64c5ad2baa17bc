import * as v from 'valibot';
import { type Act, type Command, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { type Refusal, type Result, refused } from '#lib/result.ts';
import type { Sitting } from '../sitting.ts';
import { whyNotGiveConclusion, whyNotPrepareSitting, whyNotRecordSitting } from '../steps.ts';
import { openSittings } from './open-sittings.ts';
import { readSitting } from './read-sitting.ts';

const sittingEntries = { sittingId: field.id };
type Entries<E extends v.ObjectEntries> = E & typeof sittingEntries;
type Input<E extends v.ObjectEntries> = v.StrictObjectSchema<Entries<E>, undefined>;

/** The key that every row of a sitting carries. */
export type SittingKey = { communeId: number; unitId: string; sittingId: string };

type SittingCommand<E extends v.ObjectEntries, V> = {
	/** Without the domain: 'invite-to-sitting'. */
	name: string;
	does: string;
	input: E;
	secrets?: readonly string[];
	/** @param sitting as it stands, locked: commands on one sitting follow one another */
	run: (act: Act & { key: SittingKey }, sitting: Sitting, input: v.InferOutput<Input<E>>) => Promise<Result<V>>;
};

/** The unit that holds the sitting, if the caller sees it: by their post, or because they are invited. */
export async function unitOfSitting(tx: Tx, sittingId: string): Promise<Target | undefined> {
	await openSittings(tx);
	return tx.selectFrom('sitting').where('id', '=', sittingId).select(['unitId', 'communeId']).executeTakeFirst();
}

const sittingOf = (input: unknown): string => (input as { sittingId: string }).sittingId;

async function takeSitting({ tx, target }: Act, sittingId: string): Promise<Sitting> {
	await tx
		.selectFrom('sitting')
		.where('communeId', '=', target.communeId)
		.where('id', '=', sittingId)
		.select('id')
		.forNoKeyUpdate()
		.executeTakeFirstOrThrow();
	return (await readSitting(tx, sittingId))!;
}

const commandBehind =
	(gate: (sitting: Sitting) => Refusal | undefined) =>
	<E extends v.ObjectEntries, V>({ name, does, input, secrets, run }: SittingCommand<E, V>): Command<Input<E>, V> =>
		defineCommand({
			name: `meetings.${name}`,
			does,
			needs: 'grant',
			...(secrets && { secrets }),
			input: v.strictObject({ ...sittingEntries, ...input } as Entries<E>),
			target: (tx, given) => unitOfSitting(tx, sittingOf(given)),
			async run(act, given) {
				const sittingId = sittingOf(given);
				const sitting = await takeSitting(act, sittingId);
				const refusal = gate(sitting);
				const { communeId, unitId } = act.target;
				return refusal ? refused(refusal) : run({ ...act, key: { communeId, unitId, sittingId } }, sitting, given);
			}
		});

/** A command that asks the rules itself. */
export const sittingCommand = commandBehind(() => undefined);

/** A command that gets a sitting ready, before it is opened. */
export const preparingSitting = commandBehind(whyNotPrepareSitting);

/** A command that records what happens in an open sitting. */
export const recordingSitting = commandBehind(whyNotRecordSitting);

/** A command that hands a conclusion on: while the sitting is held and ever after. */
export const carryingOut = commandBehind(whyNotGiveConclusion);
