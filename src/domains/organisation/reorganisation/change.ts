import type { LocalDate } from '#lib/local-date.ts';
import {
	both,
	byKey,
	type ClosureRow,
	endsAfter,
	type HeritageRow,
	NEVER,
	type PostRow,
	type SeatRow,
	type Share,
	type StepRow,
	type SuccessionRow,
	type Tree,
	type UnitRow
} from './tree.ts';

/** A unit that begins on the day, with the unit above it: one of the tree, or another that begins with it. */
export type UnitToMake = Omit<UnitRow, 'validFrom' | 'validTo'> & {
	parentId: string | undefined;
	/** The old unit that it is like in everything but name, code and place. */
	like?: string;
	/** Whether it is that unit under another name or key, so that its posts go on. */
	continues?: boolean;
	/** What a person said of it beside its name. */
	given?: Given;
};

export type Given = {
	paperName?: string;
	placeName?: string;
	cellKind?: string;
	hasCommittee?: boolean;
	officialCode?: string;
};

/** Who of an ended unit goes where. `newMemberId` where the commune's key changes: a row of its own, of the same person. */
export type SeatToMove = {
	communeId: number;
	memberId: string;
	toUnitId: string;
	toCommuneId: number;
	newMemberId?: string;
};

/** What a reorganisation does on its day, everything decided. */
export type Decided = {
	on: LocalDate;
	/** Units that end, with everything under them. */
	ends: readonly string[];
	makes: readonly UnitToMake[];
	/** Units that go on under another one. */
	moves: readonly { unitId: string; parentId: string }[];
	links: readonly { from: string; to: string; share: Share; isHeir: boolean }[];
	seats: readonly SeatToMove[];
	posts: readonly Omit<PostRow, 'validFrom' | 'validTo'>[];
};

/** An end that was set, and what stood there before. */
export type Ended<R> = { row: R; was: LocalDate };

/** The rows that a reorganisation writes: ends, and rows that begin on the day. Nothing that was is written over. */
export type Change = {
	on: LocalDate;
	unitsEnded: Ended<UnitRow>[];
	unitsMade: UnitRow[];
	stepsEnded: Ended<StepRow>[];
	stepsMade: StepRow[];
	closureEnded: Ended<ClosureRow>[];
	closureMade: ClosureRow[];
	successionsMade: SuccessionRow[];
	heritageMade: HeritageRow[];
	seatsEnded: Ended<SeatRow>[];
	seatsMade: SeatRow[];
	/** Seats that began on the day or later in a unit that was to end: they never held there. */
	seatsLed: { row: SeatRow; toUnitId: string }[];
	postsEnded: Ended<PostRow>[];
	postsMade: PostRow[];
};

/**
 * The rows of a reorganisation. The tree may be cut down to the units concerned, those above and those below them.
 *
 * @throws RangeError if nobody said where a member of an ending unit goes: `problemsOf` names them first
 */
export function changeOf(tree: Tree, decided: Decided): Change {
	const { on } = decided;
	const ending = new Set(decided.ends);
	const lasting = <R extends { validFrom: LocalDate; validTo: LocalDate }>(row: R) => endsAfter(row, on);
	const ended = <R extends { validTo: LocalDate }>(row: R): Ended<R> => ({ row, was: row.validTo });
	const seatOf = new Map(decided.seats.map((seat) => [`${seat.communeId} ${seat.memberId}`, seat]));
	const seats = tree.seats.filter((seat) => ending.has(seat.unitId) && lasting(seat));
	const moved = (seat: SeatRow) => {
		const to = seatOf.get(`${seat.communeId} ${seat.memberId}`);
		if (!to) throw new RangeError(`nobody said where ${seat.memberId} goes`);
		return to;
	};
	const held = seats.filter((seat) => seat.validFrom < on);
	return {
		on,
		unitsEnded: tree.units.filter((unit) => ending.has(unit.id)).map(ended),
		unitsMade: decided.makes.map(({ parentId, like, continues, given, ...unit }) => ({
			...unit,
			validFrom: on,
			validTo: NEVER
		})),
		...stepsOf(tree, decided),
		...closureChange(tree, decided),
		successionsMade: decided.links.map(({ from, to, share, isHeir }) => ({
			predecessorId: from,
			successorId: to,
			onDay: on,
			share,
			isHeir
		})),
		heritageMade: heritageOf(tree.heritage, decided.links),
		seatsEnded: held.map(ended),
		// In the same order, so that each is known again by its place.
		seatsMade: held.map((seat) => {
			const { toCommuneId, toUnitId, newMemberId } = moved(seat);
			return {
				communeId: toCommuneId,
				memberId: newMemberId ?? seat.memberId,
				unitId: toUnitId,
				validFrom: on,
				validTo: seat.validTo
			};
		}),
		seatsLed: seats.filter((seat) => seat.validFrom >= on).map((row) => ({ row, toUnitId: moved(row).toUnitId })),
		postsEnded: tree.posts.filter((post) => ending.has(post.unitId) && lasting(post)).map(ended),
		postsMade: decided.posts.map((post) => ({ ...post, validFrom: on, validTo: NEVER }))
	};
}

function stepsOf(tree: Tree, { on, ends, makes, moves }: Decided): Pick<Change, 'stepsEnded' | 'stepsMade'> {
	const leaving = new Set([...ends, ...moves.map(({ unitId }) => unitId)]);
	return {
		stepsEnded: tree.steps
			.filter((step) => leaving.has(step.unitId) && endsAfter(step, on))
			.map((row) => ({ row, was: row.validTo })),
		stepsMade: [
			...makes.flatMap(({ id, parentId }) => (parentId ? [{ unitId: id, parentId }] : [])),
			...moves.map(({ unitId, parentId }) => ({ unitId, parentId }))
		].map((step) => ({ ...step, validFrom: on, validTo: NEVER }))
	};
}

/** What was above an ended or moved unit and everything under it ends; what is above afterwards begins. */
function closureChange(tree: Tree, { on, ends, makes, moves }: Decided): Pick<Change, 'closureEnded' | 'closureMade'> {
	const ending = new Set(ends);
	const moving = new Map(moves.map(({ unitId, parentId }) => [unitId, parentId]));
	const lasting = tree.closure.filter((row) => endsAfter(row, on));
	const under = byKey(lasting, ({ ancestorId }) => ancestorId);
	// Of what moves, with those under it: each with its depth below the unit that moves.
	const carried = new Map<string, { top: string; depth: number }>();
	for (const unitId of moving.keys())
		for (const row of under.get(unitId) ?? [])
			if (!ending.has(row.descendantId)) carried.set(row.descendantId, { top: unitId, depth: row.depth });

	const inside = ({ ancestorId, descendantId }: ClosureRow) =>
		(carried.has(ancestorId) && under.get(ancestorId)?.some((row) => row.descendantId === descendantId)) ?? false;
	const closureEnded = lasting
		.filter((row) => ending.has(row.descendantId) || (carried.has(row.descendantId) && !inside(row)))
		.map((row) => ({ row, was: row.validTo }));
	const gone = new Set(closureEnded.map(({ row }) => row));

	const above = byKey(
		lasting.filter((row) => !gone.has(row)),
		({ descendantId }) => descendantId
	);
	const made: ClosureRow[] = [];
	const parentOf = new Map(makes.map(({ id, parentId }) => [id, parentId]));
	const ancestors = (id: string | undefined): { id: string; depth: number; span?: ClosureRow }[] => {
		if (id === undefined) return [];
		if (parentOf.has(id)) return [{ id, depth: 0 }, ...deeper(ancestors(parentOf.get(id)))];
		const rows = (above.get(id) ?? []).map((span) => ({ id: span.ancestorId, depth: span.depth, span }));
		const mover = carried.get(id);
		if (!mover) return rows;
		return [...rows, ...deeper(ancestors(moving.get(mover.top)), mover.depth + 1)];
	};
	const write = (descendantId: string, { id, depth, span }: { id: string; depth: number; span?: ClosureRow }) => {
		const days = both(span ?? { validFrom: on, validTo: NEVER }, { validFrom: on, validTo: NEVER });
		if (days) made.push({ ancestorId: id, descendantId, depth, ...days });
	};
	for (const { id } of makes) for (const row of ancestors(id)) write(id, row);
	for (const [id, { top, depth }] of carried)
		for (const row of deeper(ancestors(moving.get(top)), depth + 1)) write(id, row);
	return { closureEnded, closureMade: made };
}

const deeper = <R extends { depth: number }>(rows: readonly R[], by = 1): R[] =>
	rows.map((row) => ({ ...row, depth: row.depth + by }));

/** An heir has what its predecessor left, and what that one was heir to. */
function heritageOf(known: readonly HeritageRow[], links: Decided['links']): HeritageRow[] {
	const leftTo = byKey(known, ({ heirId }) => heirId);
	const there = new Set(known.map(({ unitId, heirId }) => `${unitId} ${heirId}`));
	return links
		.filter(({ isHeir }) => isHeir)
		.flatMap(({ from, to }) =>
			[from, ...(leftTo.get(from) ?? []).map(({ unitId }) => unitId)].map((unitId) => ({ unitId, heirId: to }))
		)
		.filter(({ unitId, heirId }) => !there.has(`${unitId} ${heirId}`));
}
