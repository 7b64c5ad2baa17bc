import type { Guest } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import { people } from '../people.ts';
import type { Sitting } from './sitting.ts';

const COMES: Record<string, number> = { good: 55, ordinary: 30 };

/** The committee member who looks after the cell, when they come. */
export function guestsOf({ id, cell, dice, occasion }: Sitting): Guest[] {
	const assigned = people().find(({ official }) => official?.assigned.includes(cell.code));
	if (!assigned || !dice.chance(COMES[cell.habit] ?? 12)) return [];
	return [
		{
			id: idOf(`guest ${id}`, occasion.openedAt),
			name: assigned.name,
			title: assigned.official!.position,
			isAssignedSuperior: true
		}
	];
}
