import type { LocalDate } from '#lib/local-date.ts';
import type { UnitToMake } from './change.ts';
import type { Share } from './tree.ts';

/**
 * What may be done with units. merge: several end, one takes them in; split: one ends, several follow; dissolve: one ends
 * and its members go to units that are there; move: a unit goes on under another; rename: a unit ends and goes on under
 * another name; redraw: some end and some follow, whole or in parts.
 */
export const KINDS = ['merge', 'split', 'dissolve', 'move', 'rename', 'redraw'] as const;
export type Kind = (typeof KINDS)[number];

/** A unit that is to begin, as a person named it. */
export type NewUnit = UnitToMake;

/** A reorganisation as it is kept until its day: what people decided, and nothing that can be worked out. */
export type Plan = {
	kind: Kind;
	on: LocalDate;
	/** Those that it is about. The first is the home of what comes into a new unit, should all be taken back. */
	units: string[];
	/** Of the tree: takes in what ends. */
	into?: string;
	/** Of the tree: above a unit that moves. */
	under?: string;
	makes: NewUnit[];
	/** Only where units are redrawn: who follows whom. The first successor of a unit is its heir. */
	links?: { from: string; to: string; share: Share }[];
	/** Members, by id, who go elsewhere than to the heir of their unit. */
	people: Record<string, string>;
	/** Units under an ending one, by id, that go elsewhere than to its heir. */
	places: Record<string, string>;
	/** Posts proposed in what follows; they begin on the day. */
	posts: { unitId: string; memberId: string; personId: string; post: string }[];
};

export type Link = { from: string; to: string; share: Share; isHeir: boolean };

/** Which of the units end. */
export const endingOf = ({ kind, units, into }: Plan): string[] =>
	kind === 'move' ? [] : units.filter((unit) => unit !== into);

/** Who follows whom, as far as the plan itself says. */
export function linksOf(plan: Plan): Link[] {
	if (plan.links) {
		const heirs = new Set<string>();
		return plan.links.map((link) => {
			const isHeir = !heirs.has(link.from);
			heirs.add(link.from);
			return { ...link, isHeir };
		});
	}
	const ending = endingOf(plan);
	if (plan.kind === 'split') {
		return ending.flatMap((from) =>
			plan.makes.map(({ id }, nth) => ({ from, to: id, share: 'part' as const, isHeir: nth === 0 }))
		);
	}
	const to = plan.into ?? plan.makes[0]?.id;
	if (!to) return [];
	// Of a dissolved unit, some of its members may go elsewhere than the rest.
	const others = plan.kind === 'dissolve' ? [...new Set(Object.values(plan.people))].filter((id) => id !== to) : [];
	const share: Share = others.length > 0 ? 'part' : 'whole';
	return ending.flatMap((from) => [
		{ from, to, share, isHeir: true },
		...others.map((other) => ({ from, to: other, share, isHeir: false }))
	]);
}
