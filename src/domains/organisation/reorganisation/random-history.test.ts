import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { carriedOut, headCounts, takenBack } from './carry-out.ts';
import { type Change, changeOf } from './change.ts';
import { decide } from './decide.ts';
import type { Plan } from './plan.ts';
import { problemsOf, whyNotPlan } from './problems.ts';
import { both, type ClosureRow, endsAfter, holdsOn, NEVER, type Span, type Tree } from './tree.ts';

const FIRST: LocalDate = '2020-01-01';

/** One province with communes of cells, every member in one of them, a secretary in each. */
class History {
	day = FIRST;
	tree: Tree = { units: [], steps: [], closure: [], successions: [], heritage: [], seats: [], posts: [] };
	personOf = new Map<string, string>();
	last?: { change: Change; plan: Plan; before: Tree; others: number };
	private made = 0;

	constructor(communes: readonly number[]) {
		this.found('P', 900, 'province');
		for (const [nth, cells] of communes.entries()) {
			const commune = this.found(`C${nth}`, 100 + nth, 'commune', 'P');
			for (let cell = 0; cell < cells; cell++) this.found(this.id('cell'), 100 + nth, 'cell', commune);
		}
		for (const unit of this.inForce('cell')) {
			for (let nth = 0; nth < 3; nth++) this.join(unit.id, unit.communeId);
			this.tree.posts.push({
				...this.since(),
				id: this.id('post'),
				communeId: unit.communeId,
				unitId: unit.id,
				personId: this.id('person'),
				post: 'cell-secretary'
			});
		}
	}

	id = (of: string): string => `${of}${++this.made}`;
	since = (): Span => ({ validFrom: this.day, validTo: NEVER });
	inForce = (kind: string) => this.tree.units.filter((unit) => unit.kind === kind && holdsOn(unit, this.day));
	pick = <R>(rows: readonly R[], nth: number): R => rows[nth % rows.length]!;

	private found(id: string, communeId: number, kind: string, parentId?: string): string {
		const span = this.since();
		this.tree.units.push({ ...span, id, communeId, code: id, name: id, kind });
		if (parentId) this.tree.steps.push({ ...span, unitId: id, parentId });
		const above = this.tree.closure.filter((row) => row.descendantId === parentId);
		for (const { ancestorId, depth } of above)
			this.tree.closure.push({ ...span, ancestorId, descendantId: id, depth: depth + 1 });
		this.tree.closure.push({ ...span, ancestorId: id, descendantId: id, depth: 0 });
		return id;
	}

	join(unitId: string, communeId: number): void {
		const memberId = this.id('member');
		this.personOf.set(memberId, this.id('person'));
		this.tree.seats.push({ ...this.since(), communeId, memberId, unitId });
	}

	/** An ordinary transfer, since the last reorganisation. */
	transfer(nth: number): void {
		const seat = this.pick(
			this.tree.seats.filter((row) => row.validTo === NEVER && row.validFrom < this.day),
			nth
		);
		const cells = this.inForce('cell').filter((unit) => unit.communeId === seat?.communeId && unit.id !== seat.unitId);
		if (!seat || cells.length === 0) return;
		seat.validTo = this.day;
		this.tree.seats.push({
			...this.since(),
			communeId: seat.communeId,
			memberId: seat.memberId,
			unitId: this.pick(cells, nth).id
		});
		if (this.last) this.last.others++;
	}

	reorganise(given: Omit<Plan, 'on' | 'people' | 'places' | 'posts'>): boolean {
		const plan: Plan = { ...given, on: this.day, people: {}, places: {}, posts: [] };
		if (whyNotPlan(this.tree, plan)) return false;
		const decided = decide(this.tree, plan, () => this.id('new'));
		const names = { member: String, person: String };
		if (problemsOf(this.tree, decided, this.personOf, names).length > 0) return false;
		for (const { memberId, newMemberId } of decided.seats)
			if (newMemberId) this.personOf.set(newMemberId, this.personOf.get(memberId)!);
		const before = structuredClone(this.tree);
		const change = changeOf(this.tree, decided);
		this.tree = carriedOut(this.tree, change);
		this.last = { change, plan, before, others: 0 };
		return true;
	}

	undo(): void {
		const { last } = this;
		if (!last) return;
		this.tree = takenBack(this.tree, last.change, () => last.plan.units[0]!);
		if (last.others === 0) expect(sorted(this.tree)).toEqual(sorted(last.before));
		delete this.last;
	}

	newUnit = (kind: string, parentId: string | undefined, communeId: number) => {
		const id = this.id(kind);
		return { id, communeId, code: id, name: id, kind, parentId };
	};

	parentOf = (id: string) => this.tree.steps.find((step) => step.unitId === id && holdsOn(step, this.day))?.parentId;
}

const sorted = (tree: Tree) =>
	Object.fromEntries(
		Object.entries(tree).map(([key, rows]) => [key, rows.map((row) => JSON.stringify(row)).toSorted()])
	);

type Step = {
	kind: 'merge' | 'into' | 'split' | 'dissolve' | 'rename' | 'move' | 'communes' | 'transfer' | 'undo';
	nth: number;
	days: number;
};

function play(history: History, { kind, nth, days }: Step): void {
	history.day = addDays(history.day, days);
	const cells = history.inForce('cell');
	const cell = history.pick(cells, nth);
	const beside = cells.filter(({ communeId, id }) => communeId === cell.communeId && id !== cell.id);
	const other = history.pick(beside, nth);
	const fresh = () => history.newUnit('cell', history.parentOf(cell.id), cell.communeId);
	if (kind === 'transfer') history.transfer(nth);
	else if (kind === 'undo') history.undo();
	else if (kind === 'rename') history.reorganise({ kind, units: [cell.id], makes: [fresh()] });
	else if (kind === 'split') history.reorganise({ kind, units: [cell.id], makes: [fresh(), fresh()] });
	else if (kind === 'communes') {
		const communes = history.inForce('commune');
		const commune = history.newUnit('commune', 'P', 1000 + nth + Number(history.day.replaceAll('-', '')));
		const units = communes.slice(0, 2 + (nth % 2)).map(({ id }) => id);
		if (units.length > 1) history.reorganise({ kind: 'merge', units, makes: [commune] });
	} else if (kind === 'move') {
		const communes = history.inForce('commune').filter(({ id }) => id !== history.parentOf(cell.id));
		if (communes.length > 0)
			history.reorganise({ kind, units: [cell.id], under: history.pick(communes, nth).id, makes: [] });
	} else if (!other) return;
	else if (kind === 'dissolve') history.reorganise({ kind, units: [cell.id], into: other.id, makes: [] });
	else if (kind === 'into')
		history.reorganise({ kind: 'merge', units: [cell.id, other.id], into: other.id, makes: [] });
	else history.reorganise({ kind: 'merge', units: [cell.id, other.id], makes: [fresh()] });
}

/** What a question about a past day is answered. */
const asOf = ({ units, steps, closure, seats, posts }: Tree, day: LocalDate) =>
	Object.values({ units, steps, closure, posts })
		.flatMap((rows) =>
			(rows as (Span & object)[])
				.filter((row) => holdsOn(row, day))
				.map(({ validFrom, validTo, ...row }) => JSON.stringify(row))
		)
		.concat([...headCounts({ seats }, day)].map(String))
		.toSorted();

/** The closure worked out anew from the steps alone. */
function closureOf({ units, steps }: Tree): string[] {
	const above = (id: string, span: Span, depth: number): ClosureRow[] =>
		steps
			.filter(({ unitId }) => unitId === id)
			.flatMap((step) => {
				const days = both(step, span);
				return days
					? [{ ...days, ancestorId: step.parentId, descendantId: '', depth }, ...above(step.parentId, days, depth + 1)]
					: [];
			});
	return units.flatMap((unit) =>
		[
			{ validFrom: unit.validFrom, validTo: unit.validTo, ancestorId: unit.id, depth: 0 },
			...above(unit.id, unit, 1)
		].map(
			({ ancestorId, depth, validFrom, validTo }) =>
				`${unit.id} under ${ancestorId} at ${depth} ${validFrom} ${validTo}`
		)
	);
}

const daysOf = (tree: Tree) =>
	[...new Set(tree.closure.flatMap(({ validFrom, validTo }) => [validFrom, validTo]))].filter((day) => day !== NEVER);

function check(history: History): void {
	const { tree, personOf } = history;
	for (const day of [...daysOf(tree), history.day]) {
		const seats = tree.seats.filter((seat) => holdsOn(seat, day));
		const persons = seats.map(({ memberId }) => personOf.get(memberId)!);
		expect(new Set(persons).size, 'nobody in two units').toBe(persons.length);
		expect(persons.length, 'nobody in none').toBe(new Set(personOf.values()).size);
		const units = new Map(tree.units.map((unit) => [unit.id, unit]));
		for (const seat of seats) expect(holdsOn(units.get(seat.unitId)!, day), 'a seat in a unit in force').toBe(true);
		for (const post of tree.posts)
			expect(both(post, units.get(post.unitId)!), 'no post outlives its unit').toEqual({
				validFrom: post.validFrom,
				validTo: post.validTo
			});
		const counts = headCounts(tree, day);
		const under = tree.closure
			.filter((row) => row.ancestorId === 'P' && holdsOn(row, day))
			.map((row) => row.descendantId);
		expect(
			under.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0),
			'the sum is the whole'
		).toBe(seats.length);
	}
	expect(tree.closure.flatMap((row) => pieces(row)).toSorted()).toEqual(
		closureOf(tree)
			.flatMap((line) => {
				const [descendantId, , ancestorId, , depth, validFrom, validTo] = line.split(' ') as string[];
				return pieces({
					descendantId: descendantId!,
					ancestorId: ancestorId!,
					depth: Number(depth),
					validFrom: validFrom!,
					validTo: validTo!
				});
			})
			.toSorted()
	);

	/** Cut at every day on which anything changed, so that one span and two that meet are the same. */
	function pieces(row: ClosureRow): string[] {
		return daysOf(tree)
			.filter((day) => holdsOn(row, day))
			.map((day) => `${row.descendantId} under ${row.ancestorId} at ${row.depth} on ${day}`);
	}
}

const step: fc.Arbitrary<Step> = fc.record({
	kind: fc.constantFrom(
		'merge',
		'into',
		'split',
		'dissolve',
		'rename',
		'move',
		'communes',
		'transfer',
		'transfer',
		'undo'
	),
	nth: fc.nat(50),
	days: fc.integer({ min: 1, max: 40 })
});

describe('any history of mergers, splits, transfers and what was taken back', () => {
	test('adds up on every day, and leaves every earlier day as it was', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
				fc.array(step, { maxLength: 14 }),
				(communes, steps) => {
					const history = new History(communes);
					for (const next of steps) {
						const before = structuredClone(history.tree);
						// Taking back is the one thing that changes days since the change it takes back.
						const untouched =
							next.kind === 'undo' ? (history.last?.plan.on ?? history.day) : addDays(history.day, next.days);
						play(history, next);
						for (const day of daysOf(before).filter((one) => one < untouched))
							expect(asOf(history.tree, day)).toEqual(asOf(before, day));
						check(history);
					}
				}
			),
			{ numRuns: 60, seed: 20260722 }
		);
	});

	test('holds reorganisations of every kind: the histories are not empty', () => {
		const history = new History([3, 2]);
		const kinds = ['merge', 'rename', 'split', 'into', 'communes', 'dissolve'] as const;
		for (const kind of kinds) {
			delete history.last;
			play(history, { kind, nth: 0, days: 10 });
			expect(history.last, kind).toBeDefined();
			check(history);
		}
		expect(history.tree.heritage.length).toBeGreaterThan(6);
		expect(history.inForce('commune')).toHaveLength(1);
		expect(history.tree.seats.filter((seat) => endsAfter(seat, history.day))).toHaveLength(15);
	});

	test('keep what came since when one is taken back: who left the new cell has left the old one, who came is in its home', () => {
		const history = new History([3]);
		const [first, second, third] = history.inForce('cell');
		history.day = addDays(FIRST, 10);
		history.reorganise({
			kind: 'merge',
			units: [first!.id, second!.id],
			makes: [history.newUnit('cell', history.parentOf(first!.id), first!.communeId)]
		});
		history.day = addDays(FIRST, 20);
		const leaver = history.tree.seats.find(
			({ unitId, validTo }) => unitId.startsWith('cell') && validTo === NEVER && unitId !== third!.id
		)!;
		const newcomer = history.tree.seats.find(({ unitId }) => unitId === third!.id)!;
		for (const [seat, to] of [
			[leaver, third!.id],
			[newcomer, leaver.unitId]
		] as const) {
			seat.validTo = history.day;
			history.tree.seats.push({ ...seat, ...history.since(), unitId: to });
		}
		history.last!.others = 2;
		history.day = addDays(FIRST, 25);
		history.undo();
		check(history);
		const seatOf = (memberId: string) =>
			history.tree.seats
				.filter((seat) => seat.memberId === memberId && seat.validTo === NEVER)
				.map(({ unitId }) => unitId);
		expect(seatOf(leaver.memberId)).toEqual([third!.id]);
		expect(seatOf(newcomer.memberId)).toEqual([first!.id]);
	});
});
