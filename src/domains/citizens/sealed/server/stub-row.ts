import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { type Stub, stubClock } from '../stub.ts';

export const unitOfStub = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('denunciationStub').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

const COLUMNS = [
	'state',
	'receivedOn',
	'acceptedOn',
	'concludedOn',
	'manyPlaces',
	'difficulty',
	'extensions',
	'protection'
] as const;

/** A line of the register as the rules ask about it, locked until the command ends. */
export async function readStub(tx: Tx, { communeId }: Target, id: string): Promise<Stub & { protection: string }> {
	const row = await tx
		.selectFrom('denunciationStub')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(COLUMNS)
		.forUpdate()
		.executeTakeFirstOrThrow();
	return row as Stub & { protection: string };
}

type Change = {
	on: LocalDate;
	named: string;
	documentNumber?: string;
	columns: Partial<Stub> & { protection?: string };
};

/** Changes a line, its clock computed anew, and notes the step with what stood before. */
export async function changeStub(
	{ tx, target, now }: Act,
	stubId: string,
	before: Stub & { protection: string },
	{ on, named, documentNumber = '', columns }: Change
): Promise<void> {
	await setStub(tx, target, stubId, { ...before, ...columns });
	await tx
		.insertInto('denunciationStep')
		.values({
			communeId: target.communeId,
			id: newId(),
			unitId: target.unitId,
			stubId,
			state: named,
			onDay: on,
			documentNumber,
			before: JSON.stringify(before),
			at: now
		})
		.execute();
}

/** Writes a line whole, with the clock that runs for it. */
export async function setStub(
	tx: Tx,
	{ communeId }: Target,
	stubId: string,
	after: Stub & { protection: string }
): Promise<void> {
	const clock = stubClock(after);
	await tx
		.updateTable('denunciationStub')
		.set({ ...after, dueStep: clock?.step ?? null, dueOn: clock?.dueOn ?? null })
		.where('communeId', '=', communeId)
		.where('id', '=', stubId)
		.execute();
}
