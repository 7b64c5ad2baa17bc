import { sql } from 'kysely';
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
	const inspections = await readInspectionsInTheWay(tx, decided.ends);
	return { tree, decided, stock, problems: [...problems, ...inTheWay(decided, [...stock, ...inspections], known)] };
}

type Held = Omit<StockRow, 'key'> & { key: string };

/**
 * Inspections whose team is at work in a unit that ends: of those that the reader knows, and nobody else is told that there
 * is one. A file goes on under the heir; what is being verified is concluded first.
 */
async function readInspectionsInTheWay(tx: Tx, ends: readonly string[]): Promise<Held[]> {
	await sql`select app.open_files()`.execute(tx);
	const { rows } = await sql<Held>`
		select 'inspections' as key, i.subject_unit_id as unit_id, count(*)::int as total, count(*)::int as open, count(*)::int as held
		from inspection i where i.subject_unit_id = any(${[...ends]}::uuid[]) and i.state in ('verify', 'report') group by 2`.execute(
		tx
	);
	return rows;
}

/**
 * Ballots that are open, meetings and sittings under way in units that end; transfers under way where the commune's key
 * changes, since they name members under the old one.
 */
function inTheWay(
	decided: Decided,
	stock: readonly Held[],
	known: ReadonlyMap<string, { name: string; communeId: number }>
): Refusal[] {
	const ending = new Set(decided.ends);
	const made = new Map(decided.makes.map(({ id, communeId }) => [id, communeId]));
	const changesKey = new Set(
		decided.links
			.filter(({ from, to }) => (made.get(to) ?? known.get(to)?.communeId) !== known.get(from)?.communeId)
			.map(({ from }) => from)
	);
	const waiting = ({ key, unitId, held, open }: Held): number =>
		IN_THE_WAY.includes(key) ? held : key === 'transfers' && changesKey.has(unitId) ? open : 0;
	return stock
		.filter((row) => ending.has(row.unitId) && waiting(row) > 0)
		.map((row) => ({
			code: `organisation.reorganisation-open-${row.key}`,
			facts: { unit: known.get(row.unitId)?.name ?? '', count: waiting(row) }
		}));
}
