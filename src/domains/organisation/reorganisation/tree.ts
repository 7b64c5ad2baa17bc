import type { LocalDate } from '#lib/local-date.ts';

/** Days on which something holds: from the first, up to but without the second; 'infinity' has no end. */
export type Span = { validFrom: LocalDate; validTo: LocalDate };

export type UnitRow = Span & { id: string; communeId: number; code: string; name: string; kind: string };
/** A step up: the unit directly above. */
export type StepRow = Span & { unitId: string; parentId: string };
/** Any unit above any other, itself at depth 0. */
export type ClosureRow = Span & { ancestorId: string; descendantId: string; depth: number };
export type SuccessionRow = {
	predecessorId: string;
	successorId: string;
	onDay: LocalDate;
	share: Share;
	/** Whether what was left open goes on there: one successor of each unit. */
	isHeir: boolean;
};
export type Share = 'whole' | 'part';
/** Who reaches what an ended unit left: its heir, the heir's heir, and so on. */
export type HeritageRow = { unitId: string; heirId: string };
/** Membership of one unit for some days. */
export type SeatRow = Span & { communeId: number; memberId: string; unitId: string };
export type PostRow = Span & { id: string; communeId: number; unitId: string; personId: string; post: string };

/** Units in time, with who belongs to them and who holds posts there. */
export type Tree = {
	units: UnitRow[];
	steps: StepRow[];
	closure: ClosureRow[];
	successions: SuccessionRow[];
	heritage: HeritageRow[];
	seats: SeatRow[];
	posts: PostRow[];
};

export const NEVER = 'infinity';

/** Days compare as text, and 'infinity' sorts after every one of them. */
export const holdsOn = ({ validFrom, validTo }: Span, day: LocalDate): boolean => validFrom <= day && day < validTo;

/** Whether it goes on at the day or begins afterwards. */
export const endsAfter = ({ validTo }: Span, day: LocalDate): boolean => validTo > day;

/** The days that both hold; undefined where there are none. */
export function both(a: Span, b: Span): Span | undefined {
	const validFrom = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
	const validTo = a.validTo < b.validTo ? a.validTo : b.validTo;
	return validFrom < validTo ? { validFrom, validTo } : undefined;
}

/** Rows by one of their keys. */
export function byKey<R, K>(rows: readonly R[], keyOf: (row: R) => K): Map<K, R[]> {
	const found = new Map<K, R[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const there = found.get(key);
		if (there) there.push(row);
		else found.set(key, [row]);
	}
	return found;
}

/** The units directly and indirectly under some, themselves included, as the closure has it on a day. */
export function below(closure: readonly ClosureRow[], tops: ReadonlySet<string>, day: LocalDate): Set<string> {
	const found = new Set(tops);
	for (const row of closure) if (tops.has(row.ancestorId) && holdsOn(row, day)) found.add(row.descendantId);
	return found;
}
