import { type Act, type Command, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { type Result, refused } from '#lib/result.ts';
import * as v from 'valibot';
import { type DialogueState, type DialogueStep, whyNotDialogueStep } from '../dialogue.ts';

const unitOfDialogue = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('dialogue').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** Locked until the command ends. The target was found through it, so it is there. */
export async function readDialogueRow({ tx, target }: Pick<Act, 'tx' | 'target'>, id: string) {
	const row = await tx
		.selectFrom('dialogue')
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.select(['id', 'state', 'startsAt', 'place', 'noticedAt'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as DialogueState, onDay: dayInVietNam(new Date(row.startsAt)) };
}
export type DialogueRow = Awaited<ReturnType<typeof readDialogueRow>>;

export const changeDialogueRow = ({ tx, target }: Act, id: string, changes: Record<string, unknown>) =>
	tx.updateTable('dialogue').set(changes).where('communeId', '=', target.communeId).where('id', '=', id).execute();

const entries = { dialogueId: field.id };
type Input<E extends v.ObjectEntries> = v.StrictObjectSchema<E & typeof entries, undefined>;

/** A command that takes one step of a dialogue, where the step can be taken. */
export const dialogueStep = <E extends v.ObjectEntries, V>(
	step: DialogueStep,
	{
		does,
		input,
		run
	}: {
		does: string;
		input: E;
		run: (act: Act, dialogue: DialogueRow, input: v.InferOutput<Input<E>>) => Promise<Result<V>>;
	}
): Command<Input<E>, V> =>
	defineCommand({
		name: `citizens.${step}-dialogue`,
		does,
		needs: 'grant',
		input: v.strictObject({ ...entries, ...input } as E & typeof entries),
		target: (tx, given) => unitOfDialogue(tx, (given as { dialogueId: string }).dialogueId),
		async run(act, given) {
			const dialogue = await readDialogueRow(act, (given as { dialogueId: string }).dialogueId);
			const refusal = whyNotDialogueStep(step, dialogue.state);
			return refusal ? refused(refusal) : run(act, dialogue, given);
		}
	});
