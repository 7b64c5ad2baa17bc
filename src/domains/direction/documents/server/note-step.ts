import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import type { DocumentStep } from '../document.ts';

/** Writes down who brought a document to a state, and when. */
export async function noteStep(
	{ tx, target, caller, now }: Act,
	documentId: string,
	state: DocumentStep | 'issued',
	note = ''
): Promise<void> {
	await tx
		.insertInto('documentStep')
		.values({
			...target,
			id: newId(),
			documentId,
			state,
			note,
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		})
		.execute();
}
