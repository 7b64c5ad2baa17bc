import type { Act } from '#lib/commands/command.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';

/**
 * Ends the span in which the clock of a case stands still, if one is open: the day before `on` is its last. Taken up
 * again on the day it began, the clock never stood still.
 */
export async function endSuspension({ tx, target }: Act, caseId: string, on: LocalDate): Promise<void> {
	await tx
		.deleteFrom('caseSuspension')
		.where('communeId', '=', target.communeId)
		.where('caseId', '=', caseId)
		.where('toOn', 'is', null)
		.where('fromOn', '>=', on)
		.execute();
	await tx
		.updateTable('caseSuspension')
		.set({ toOn: addDays(on, -1) })
		.where('communeId', '=', target.communeId)
		.where('caseId', '=', caseId)
		.where('toOn', 'is', null)
		.execute();
}
