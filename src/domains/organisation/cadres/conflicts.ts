export const RELATIONS = ['spouse', 'parent', 'child', 'sibling', 'in-law'] as const;
export type Relation = (typeof RELATIONS)[number];

export type Held = { personId: string; post: string; unitId: string; unitName: string };
export type Declared = { name: string; relation: Relation; relativePersonId: string | null };
export type Conflict = { name: string; relation: Relation; post: string; unitName: string; isSameUnit: boolean };

/**
 * Posts of declared relatives that stand beside somebody's own in one commune: shown before a post is given, decided by
 * people. Those in a unit of the person's own stand first.
 */
export function conflictsOf(own: readonly Held[], relatives: readonly Declared[], held: readonly Held[]): Conflict[] {
	const units = new Set(own.map(({ unitId }) => unitId));
	return relatives
		.flatMap(({ name, relation, relativePersonId }) =>
			held
				.filter(({ personId }) => relativePersonId !== null && personId === relativePersonId)
				.map(({ post, unitId, unitName }) => ({ name, relation, post, unitName, isSameUnit: units.has(unitId) }))
		)
		.toSorted((a, b) => Number(b.isSameUnit) - Number(a.isSameUnit));
}
