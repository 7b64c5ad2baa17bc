import type { LocalDate } from '#lib/local-date.ts';
import type { Change, Ended } from './change.ts';
import { holdsOn, type SeatRow, type Span, type Tree } from './tree.ts';

/** The tree after a change: what ended has its end, what was made is there. */
export function carriedOut(tree: Tree, change: Change): Tree {
	const { on } = change;
	const cut = <R extends Span>(rows: readonly R[], ended: readonly Ended<R>[], made: readonly R[]): R[] => {
		const ending = new Set(ended.map(({ row }) => row));
		return [...rows.map((row) => (ending.has(row) ? { ...row, validTo: on } : row)), ...made];
	};
	const led = new Map(change.seatsLed.map(({ row, toUnitId }) => [row, toUnitId]));
	return {
		units: cut(tree.units, change.unitsEnded, change.unitsMade),
		steps: cut(tree.steps, change.stepsEnded, change.stepsMade),
		closure: cut(tree.closure, change.closureEnded, change.closureMade),
		successions: [...tree.successions, ...change.successionsMade],
		heritage: [...tree.heritage, ...change.heritageMade],
		seats: cut(tree.seats, change.seatsEnded, change.seatsMade).map((seat) =>
			led.has(seat) ? { ...seat, unitId: led.get(seat)! } : seat
		),
		posts: cut(tree.posts, change.postsEnded, change.postsMade)
	};
}

/**
 * The tree with a change taken back. What the change ended goes on as before, and what it made is gone. What came since
 * stays: a member who left a new unit has left the old one on that day; who came into a new unit since is in its home.
 *
 * @param homeOf the old unit that takes what came into a new unit since
 */
export function takenBack(tree: Tree, change: Change, homeOf: (unitId: string) => string): Tree {
	const made = new Set(change.unitsMade.map(({ id }) => id));
	const openAgain = <R extends Span>(
		rows: readonly R[],
		ended: readonly Ended<R>[],
		keyOf: (row: R) => string,
		gone: ReadonlySet<string>
	): R[] => {
		const before = new Map(ended.map(({ row, was }) => [keyOf(row), was]));
		return rows
			.filter((row) => !gone.has(keyOf(row)))
			.map((row) => ({ ...row, validTo: before.get(keyOf(row)) ?? row.validTo }));
	};
	const keys = <R>(rows: readonly R[], keyOf: (row: R) => string) => new Set(rows.map(keyOf));
	const step = (row: Tree['steps'][number]) => `${row.unitId} ${row.validFrom}`;
	const above = (row: Tree['closure'][number]) => `${row.ancestorId} ${row.descendantId} ${row.validFrom}`;
	const link = (row: Tree['successions'][number]) => `${row.predecessorId} ${row.successorId}`;
	const left = (row: Tree['heritage'][number]) => `${row.unitId} ${row.heirId}`;
	const links = keys(change.successionsMade, link);
	const heritage = keys(change.heritageMade, left);
	return {
		units: openAgain(tree.units, change.unitsEnded, ({ id }) => id, made),
		steps: openAgain(tree.steps, change.stepsEnded, step, keys(change.stepsMade, step)),
		closure: openAgain(tree.closure, change.closureEnded, above, keys(change.closureMade, above)),
		successions: tree.successions.filter((row) => !links.has(link(row))),
		heritage: tree.heritage.filter((row) => !heritage.has(left(row))),
		seats: seatsTakenBack(tree.seats, change, made, homeOf),
		posts: openAgain(
			tree.posts,
			change.postsEnded,
			({ id }) => id,
			keys(change.postsMade, ({ id }) => id)
		).filter(({ unitId }) => !made.has(unitId))
	};
}

const seatKey = ({ communeId, memberId, validFrom }: SeatRow): string => `${communeId} ${memberId} ${validFrom}`;

function seatsTakenBack(
	seats: readonly SeatRow[],
	change: Change,
	made: ReadonlySet<string>,
	homeOf: (unitId: string) => string
): SeatRow[] {
	const now = new Map(seats.map((seat) => [seatKey(seat), seat]));
	const gone = new Set(change.seatsMade.map(seatKey));
	const back = new Map(
		change.seatsEnded.map(({ row, was }, index) => {
			const since = change.seatsMade[index] && now.get(seatKey(change.seatsMade[index]));
			// Ended since in the new unit: it is that end that stands.
			return [seatKey(row), since && since.validTo < was ? since.validTo : was] as const;
		})
	);
	const led = new Map(change.seatsLed.map(({ row }) => [seatKey(row), row.unitId]));
	return seats
		.filter((seat) => !gone.has(seatKey(seat)))
		.map((seat) => {
			const key = seatKey(seat);
			const unitId = led.get(key) ?? (made.has(seat.unitId) ? homeOf(seat.unitId) : seat.unitId);
			return { ...seat, unitId, validTo: back.get(key) ?? seat.validTo };
		});
}

/** How many belong to each unit on a day. */
export function headCounts(tree: Pick<Tree, 'seats'>, day: LocalDate): Map<string, number> {
	const counts = new Map<string, number>();
	for (const seat of tree.seats) if (holdsOn(seat, day)) counts.set(seat.unitId, (counts.get(seat.unitId) ?? 0) + 1);
	return counts;
}
