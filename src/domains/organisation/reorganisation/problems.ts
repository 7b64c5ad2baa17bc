import type { Refusal } from '#lib/result.ts';
import type { Decided } from './change.ts';
import { endingOf, linksOf, type Plan } from './plan.ts';
import { below, byKey, endsAfter, holdsOn, type Tree } from './tree.ts';

/** Why a plan cannot be one at all: it is refused when it is made. */
export function whyNotPlan(tree: Tree, plan: Plan): Refusal | undefined {
	const { on, units, into, under, kind, makes } = plan;
	const unitOf = new Map(tree.units.map((unit) => [unit.id, unit]));
	const twice = units.find((id, nth) => units.indexOf(id) !== nth);
	if (twice) return { code: 'organisation.reorganisation-unit-twice', facts: { unit: unitOf.get(twice)?.name ?? '' } };
	const ending = new Set(endingOf(plan));
	if (ending.size === 0 && kind !== 'move') return { code: 'organisation.reorganisation-nothing-ends' };
	for (const id of [...units, into, under]) {
		const unit = id === undefined ? undefined : unitOf.get(id);
		if (!unit) continue;
		if (!endsAfter(unit, on))
			return { code: 'organisation.reorganisation-unit-ended', facts: { unit: unit.name, on: unit.validTo } };
		// A unit that ends on the day on which it began was never there.
		if (unit.validFrom > on || (unit.validFrom === on && ending.has(unit.id)))
			return { code: 'organisation.reorganisation-before-founding', facts: { unit: unit.name, from: unit.validFrom } };
	}
	const inside = below(tree.closure, kind === 'move' ? new Set(units) : ending, on);
	const target = [into, under, ...makes.map(({ parentId }) => parentId)].find(
		(id) => id !== undefined && inside.has(id)
	);
	if (target)
		return { code: 'organisation.reorganisation-into-own-part', facts: { unit: unitOf.get(target)?.name ?? '' } };
	const kinds = new Set(
		[...ending]
			.map((id) => unitOf.get(id)?.kind)
			.concat(
				into ? unitOf.get(into)?.kind : [],
				makes.map((one) => one.kind)
			)
	);
	if (kind !== 'move' && kinds.size > 1) return { code: 'organisation.reorganisation-kinds-differ' };
	if (!hasTargets(plan)) return { code: 'organisation.reorganisation-no-successor' };
	return undefined;
}

function hasTargets(plan: Plan): boolean {
	const { kind, into, under, makes } = plan;
	if (kind === 'move') return under !== undefined;
	if (kind === 'dissolve') return makes.length === 0 && into !== undefined;
	if (kind === 'split') return makes.length > 1 && into === undefined;
	if (kind === 'rename') return makes.length === 1 && into === undefined && plan.units.length === 1;
	if (kind === 'redraw') return linksOf(plan).length > 0;
	return (into !== undefined) !== (makes.length === 1) && makes.length < 2;
}

/** Names for sentences. */
export type Names = { member: (memberId: string) => string; person: (personId: string) => string };

/** What must be settled before the units can be reorganised, as far as units, members and posts tell. */
export function problemsOf(
	tree: Tree,
	decided: Decided,
	personOf: ReadonlyMap<string, string>,
	names: Names
): Refusal[] {
	const { on } = decided;
	const ending = new Set(decided.ends);
	const touched = new Set([...decided.ends, ...decided.moves.map(({ unitId }) => unitId)]);
	const nameOf = new Map([...tree.units, ...decided.makes].map(({ id, name }) => [id, name]));
	const name = (id: string) => nameOf.get(id) ?? '';
	const problems: Refusal[] = [];

	// A tree that was changed after the day would be changed twice over.
	const later = tree.steps.find(
		(step) => step.validFrom > on && (touched.has(step.unitId) || ending.has(step.parentId)) && endsAfter(step, on)
	);
	if (later)
		problems.push({
			code: 'organisation.reorganisation-changed-since',
			facts: { unit: name(later.unitId), on: later.validFrom }
		});
	for (const unit of tree.units)
		if (ending.has(unit.id) && unit.validFrom >= on)
			problems.push({
				code: 'organisation.reorganisation-before-founding',
				facts: { unit: unit.name, from: unit.validFrom }
			});
	for (const post of tree.posts)
		if (ending.has(post.unitId) && post.validFrom >= on && endsAfter(post, on))
			problems.push({
				code: 'organisation.reorganisation-post-begins',
				facts: { unit: name(post.unitId), name: names.person(post.personId), from: post.validFrom }
			});

	const placed = new Set(decided.seats.map(({ communeId, memberId }) => `${communeId} ${memberId}`));
	const seats = tree.seats.filter((seat) => endsAfter(seat, on));
	const without = seats.filter((seat) => ending.has(seat.unitId) && !placed.has(`${seat.communeId} ${seat.memberId}`));
	for (const [unitId, rows] of byKey(without, (seat) => seat.unitId))
		problems.push({
			code: 'organisation.reorganisation-without-unit',
			facts: { unit: name(unitId), count: rows.length, name: names.member(rows[0]!.memberId) }
		});
	// Two rows of one member that hold on one day, or two rows on the roll of one person.
	const seen = byKey(
		seats.filter((seat) => holdsOn(seat, on)),
		({ memberId }) => personOf.get(memberId) ?? memberId
	);
	for (const rows of seen.values())
		if (rows.length > 1 && rows.some(({ unitId }) => ending.has(unitId)))
			problems.push({
				code: 'organisation.reorganisation-member-twice',
				facts: {
					name: names.member(rows[0]!.memberId),
					units: [...new Set(rows.map(({ unitId }) => name(unitId)))].join(', ')
				}
			});
	const changesKey = new Set(decided.seats.filter(({ newMemberId }) => newMemberId).map(({ memberId }) => memberId));
	for (const seat of seats)
		if (changesKey.has(seat.memberId) && ending.has(seat.unitId) && seat.validFrom >= on)
			problems.push({
				code: 'organisation.reorganisation-joined-since',
				facts: { name: names.member(seat.memberId), unit: name(seat.unitId), from: seat.validFrom }
			});
	return problems;
}
