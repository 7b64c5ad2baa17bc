import type { Grant, Post, Reach } from '#lib/card.ts';
import { GRANTS } from '#house/cards.ts';

/** A post of one person on one day, with what lies under the unit that it is held in. */
export type Holding = {
	post: Post | string;
	unitId: string;
	unitName: string;
	communeId: number;
	unitKind: string;
	/** Communes at and under the unit, where it is a commune or larger: their rows are reached whole. */
	communes: number[];
	/** Units at and under it, where it is smaller. */
	units: string[];
	/** Ended units whose work goes on with it. */
	left: string[];
};

export type UnitInCommune = { unitId: string; communeId: number };

const WHOLE = ['nation', 'province', 'commune'];

/**
 * Whether one of these posts may give a command, or open an area (`read:life`), in a unit.
 * The same answer as the database works out in `app.begin`, for pages that show only what a person may do.
 */
export const may = (
	holdings: readonly Holding[],
	action: string,
	unit: UnitInCommune,
	grants: readonly Grant[] = GRANTS
): boolean =>
	holdings.some((holding) =>
		grants.some(
			(grant) => grant.post === holding.post && grant.may.includes(action) && reaches(holding, grant.reach, unit)
		)
	);

/** Whether the action is open to them anywhere at all: for a menu. */
export const mayAnywhere = (holdings: readonly Holding[], action: string, grants: readonly Grant[] = GRANTS): boolean =>
	holdings.some((holding) => grants.some((grant) => grant.post === holding.post && grant.may.includes(action)));

function reaches(holding: Holding, reach: Reach, unit: UnitInCommune): boolean {
	if (reach === 'own-unit') return holding.unitId === unit.unitId || holding.left.includes(unit.unitId);
	return WHOLE.includes(holding.unitKind)
		? holding.communes.includes(unit.communeId)
		: holding.units.includes(unit.unitId);
}
