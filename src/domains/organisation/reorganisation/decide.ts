import type { Decided, SeatToMove, UnitToMake } from './change.ts';
import { endingOf, type Link, linksOf, type Plan } from './plan.ts';
import { byKey, endsAfter, holdsOn, type Tree } from './tree.ts';

/** A unit under an ending one, with what tells mass organisations of one kind. */
type Known = { organisationKind?: string | null };

/**
 * Everything that follows from a plan. What stands under an ending unit goes to its heir: as it is where the commune's key
 * stays, as a unit of its own that follows it where the key changes. Mass organisations of one kind that come together
 * under one commune become one.
 *
 * @param newId makes ids of units and members that a plan does not name
 */
export function decide(
	tree: Tree,
	plan: Plan,
	newId: () => string,
	known: ReadonlyMap<string, Known> = new Map()
): Decided {
	const { on } = plan;
	const unitOf = new Map(tree.units.map((unit) => [unit.id, unit]));
	const made = new Map<string, UnitToMake>(plan.makes.map((unit) => [unit.id, unit]));
	const communeOf = (id: string) => made.get(id)?.communeId ?? unitOf.get(id)?.communeId;
	const links: Link[] = linksOf(plan);
	const heirOf = new Map(links.filter(({ isHeir }) => isHeir).map(({ from, to }) => [from, to]));
	const childrenOf = byKey(
		tree.steps.filter((step) => holdsOn(step, on)),
		({ parentId }) => parentId
	);
	const ends = endingOf(plan);
	const moves: { unitId: string; parentId: string }[] =
		plan.kind === 'move' && plan.under ? plan.units.map((unitId) => ({ unitId, parentId: plan.under! })) : [];

	const ending = new Set(ends);
	const numbers = new Numbers(tree);
	const merged = new Map<string, string>();
	// The list grows while it is gone through: what ends with its parent has children of its own.
	for (const id of ends) {
		const heir = heirOf.get(id);
		for (const { unitId } of (childrenOf.get(id) ?? []).toSorted((a, b) =>
			codeOf(a.unitId) < codeOf(b.unitId) ? -1 : 1
		)) {
			if (ending.has(unitId)) continue;
			const to = plan.places[unitId] ?? heir;
			if (!to) continue;
			if (communeOf(to) === communeOf(unitId)) moves.push({ unitId, parentId: to });
			else follow(unitId, to);
		}
	}

	function codeOf(id: string): string {
		return unitOf.get(id)?.code ?? '';
	}

	/** The unit ends too, and one like it begins under the key of the new commune. */
	function follow(unitId: string, parentId: string): void {
		const old = unitOf.get(unitId)!;
		const organisation = known.get(unitId)?.organisationKind;
		const key = organisation ? `${parentId} ${organisation}` : undefined;
		const there = key ? merged.get(key) : undefined;
		const id = there ?? newId();
		if (!there) {
			const above = made.get(parentId) ?? unitOf.get(parentId)!;
			made.set(id, {
				id,
				communeId: above.communeId,
				code: numbers.next(parentId, above.code),
				name: old.name,
				kind: old.kind,
				parentId,
				like: unitId,
				continues: true
			});
			if (key) merged.set(key, id);
		}
		ending.add(unitId);
		ends.push(unitId);
		links.push({ from: unitId, to: id, share: 'whole', isHeir: true });
		heirOf.set(unitId, id);
	}

	/** Posts that are proposed, those of a unit that goes on under another name or key, and those of offices that come together. */
	function postsOf(): Decided['posts'] {
		const wanted = [
			...plan.posts.map(({ unitId, personId, post }) => ({ unitId, personId, post })),
			...tree.posts
				.filter((post) => ending.has(post.unitId) && holdsOn(post, on))
				.flatMap(({ unitId, personId, post }) => {
					const to = heirOf.get(unitId);
					const follower = to === undefined ? undefined : made.get(to);
					const goesOn = follower?.continues && follower.like === unitId;
					const comesAlong = unitOf.get(unitId)?.kind === 'commune' && POSTS_OF_OFFICES.includes(post);
					return to !== undefined && (goesOn || comesAlong) ? [{ unitId: to, personId, post }] : [];
				})
		];
		const once = new Map(wanted.map((post) => [`${post.unitId} ${post.personId} ${post.post}`, post]));
		return [...once.values()].map((post) => ({ ...post, id: newId(), communeId: communeOf(post.unitId)! }));
	}

	const seats: SeatToMove[] = tree.seats
		.filter((seat) => ending.has(seat.unitId) && endsAfter(seat, on))
		.flatMap(({ communeId, memberId, unitId }) => {
			const toUnitId = plan.people[memberId] ?? heirOf.get(unitId);
			const toCommuneId = toUnitId === undefined ? undefined : communeOf(toUnitId);
			if (toUnitId === undefined || toCommuneId === undefined) return [];
			return [
				{
					communeId,
					memberId,
					toUnitId,
					toCommuneId,
					...(toCommuneId === communeId ? {} : { newMemberId: newId() })
				}
			];
		});
	return { on, ends, makes: [...made.values()], moves, links, seats, posts: postsOf() };
}

/** Held by several at a time, and needed from the first day on for anybody to be able to work. */
const POSTS_OF_OFFICES: readonly string[] = ['administrator', 'office-clerk', 'reception-officer', 'committee-member'];

/** Codes of what follows in another commune: the commune's own code and the next number that none of its units has. */
class Numbers {
	private readonly last = new Map<string, number>();
	private readonly codes: ReadonlySet<string>;

	constructor(tree: Pick<Tree, 'units'>) {
		this.codes = new Set(tree.units.map(({ code }) => code));
	}

	next(parentId: string, parentCode: string): string {
		let number = this.last.get(parentId) ?? 0;
		let code: string;
		do {
			number++;
			code = `${parentCode}.${String(number).padStart(2, '0')}`;
		} while (this.codes.has(code));
		this.last.set(parentId, number);
		return code;
	}
}
