import type { Tx } from '#lib/db/database.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { readSitting } from './read-sitting.ts';
import type { SittingKey } from './sitting-command.ts';

/** The first item of the agenda where earlier conclusions of the body are still open; agendas are Vietnamese. */
export async function followUpItem(tx: Tx, { sittingId }: SittingKey) {
	const sitting = await readSitting(tx, sittingId);
	const count = sitting?.earlier.length ?? 0;
	if (count === 0) return undefined;
	return {
		position: 1,
		kind: 'follow-up',
		title: textOf('meetings.sitting-follow-up-item', { count }, 'vi'),
		plannedMinutes: 15
	};
}
