import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { taskRules } from '../task-rules.ts';
import type { May } from './task-page.ts';

/** Units in which the reader may give tasks. */
export async function readUnitsToGive(tx: Tx, caller: Caller, may: May, today: LocalDate) {
	const units = await readUnitsInSight(tx, caller.communeId, today);
	return units.filter(({ id, communeId }) => may('direction.create-task', { unitId: id, communeId }));
}

/** Members of a unit who can be given a task, in the order of names. */
export const readOwnersIn = (tx: Tx, communeId: number, unitId: string) =>
	tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('activity', 'not in', ['left', 'died'])
		.select(['id', 'fullName'])
		.orderBy('sortKey')
		.execute();

/** What the form for a new task begins with: units, the members of the one chosen, and the usual deadline. */
export async function readGiveTaskPage(tx: Tx, caller: Caller, may: May, unitCode: string | null, today: LocalDate) {
	const units = await readUnitsToGive(tx, caller, may, today);
	const unit = units.find(({ code }) => code === unitCode) ?? (units.length === 1 ? units[0] : undefined);
	const owners = unit ? await readOwnersIn(tx, caller.communeId, unit.id) : [];
	return { units, unit, owners, dueOn: addDays(today, taskRules(today).defaultDeadlineDays) };
}
