import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { Refusal } from '#lib/result.ts';
import type { Decided } from '../change.ts';
import { decide } from '../decide.ts';
import { linksOf, type Plan } from '../plan.ts';
import { problemsOf } from '../problems.ts';
import { IN_THE_WAY, type StockRow } from '../stock.ts';
import { readSeats, readStock, readTree, type TreeRead } from './read-tree.ts';

/** A plan with everything that follows from it, as things stand now. */
export type Prepared = {
	tree: TreeRead;
	decided: Decided;
	/** Of everything that ends, and of what is there already and takes it in. */
	stock: StockRow[];
	/** What must be settled first. */
	problems: Refusal[];
};

/** Units of the tree that a plan names. */
export const namedIn = (plan: Plan): string[] => [
	...new Set(
		[
			...plan.units,
			plan.into,
			plan.under,
			...plan.makes.map(({ parentId }) => parentId),
			...(plan.links ?? []).flatMap(({ from, to }) => [from, to]),
			...Object.values(plan.people)
		]
			.filter((id) => id !== undefined)
			.filter((id) => !plan.makes.some((made) => made.id === id))
	)
];

export async function prepare(tx: Tx, plan: Plan): Promise<Prepared> {
	// The parent of a new unit may be a whole commune: its other cells and their members are no part of this.
	const concerned = [...plan.units, ...linksOf(plan).map(({ to }) => to)];
	const tree = await readTree(tx, namedIn(plan), plan.on, false);
	const known = new Map(tree.units.map((unit) => [unit.id, unit]));
	const under = new Set(
		tree.closure.filter(({ ancestorId }) => concerned.includes(ancestorId)).map(({ descendantId }) => descendantId)
	);
	tree.seats = await readSeats(tx, [...under], plan.on);
	const decided = decide(tree, plan, newId, known);
	const touched = [...new Set([...decided.ends, ...concerned.filter((id) => known.has(id))])];
	const stock = await readStock(tx, touched);
	const person = new Map(tree.seats.map((seat) => [seat.memberId, seat]));
	const nameOfPerson = new Map(tree.seats.map(({ personId, fullName }) => [personId, fullName]));
	const problems = problemsOf(tree, decided, new Map(tree.seats.map((seat) => [seat.memberId, seat.personId])), {
		member: (id) => person.get(id)?.fullName ?? '',
		person: (id) => nameOfPerson.get(id) ?? ''
	});
	return { tree, decided, stock, problems: [...problems, ...inTheWay(decided, stock, known)] };
}

/** Ballots that are open, meetings and sittings under way in units that end. */
function inTheWay(
	decided: Decided,
	stock: readonly StockRow[],
	known: ReadonlyMap<string, { name: string }>
): Refusal[] {
	const ending = new Set(decided.ends);
	return stock
		.filter(({ key, unitId, held }) => IN_THE_WAY.includes(key) && held > 0 && ending.has(unitId))
		.map(({ key, unitId, held }) => ({
			code: `organisation.reorganisation-open-${key}`,
			facts: { unit: known.get(unitId)?.name ?? '', count: held }
		}));
}
