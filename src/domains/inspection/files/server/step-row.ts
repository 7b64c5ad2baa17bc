import type { Updateable } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import type { DB } from '#lib/db/schema.gen.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';

type Columns = Updateable<DB['inspection']>;
type Noted = { named: string; on: LocalDate; note?: string; changes: Columns };

/** Changes a file and keeps what stood before, so that the step can be taken back. */
export async function noteStep(
	{ tx, target, caller, now }: Act,
	file: { id: string },
	{ named, on, note = '', changes }: Noted
): Promise<void> {
	const before = Object.fromEntries(
		Object.keys(changes).map((column) => [column, (file as Record<string, unknown>)[column] ?? null])
	);
	await tx
		.updateTable('inspection')
		.set(changes)
		.where('communeId', '=', target.communeId)
		.where('id', '=', file.id)
		.execute();
	await tx
		.insertInto('inspectionStep')
		.values({
			communeId: target.communeId,
			unitId: target.unitId,
			id: newId(),
			inspectionId: file.id,
			state: named,
			onDay: on,
			note,
			before: JSON.stringify(before),
			byName: caller.name,
			at: now
		})
		.execute();
}
