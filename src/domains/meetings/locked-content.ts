import { canonicalJson } from '#lib/canonical-json.ts';
import type { MeetingRecord } from './record.ts';

/**
 * What both signatures stand for, as one text that is the same on every device: keys and lists in a fixed order,
 * moments in UTC, letters composed. Keep it beside the signatures: what the record is read from may move on later.
 *
 * Left out are the signatures and what comes after them, the state that signing changes, and the numbers, which the
 * register may give only after a phone without signal has signed.
 */
export function lockedContent(record: MeetingRecord): string {
	const { state, signatures, addenda, lockedHash, minutesNumber, resolution, roll, ...rest } = record;
	return canonicalJson(
		settled({
			...rest,
			resolution: resolution && { ...resolution, number: undefined },
			roll: roll.map((entry) => ({ ...entry, sortKey: undefined }))
		})
	);
}

/** SHA-256 of the locked content, hexadecimal. */
export const lockedHash = (record: MeetingRecord): Promise<string> => hexOf(lockedContent(record));

/** The same for any other content that signatures stand for. */
export const contentHash = (content: object): Promise<string> => hexOf(canonicalJson(settled(content)));

async function hexOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The same value with what may differ between two readers of one meeting taken away. */
function settled(value: unknown): unknown {
	if (typeof value === 'string') return MOMENT.test(value) ? new Date(value).toISOString() : value;
	if (Array.isArray(value)) return value.map(settled).toSorted(byKey);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settled(one)]));
}

/** Entries that carry an id have no order of their own; other lists keep theirs. */
function byKey(a: unknown, b: unknown): number {
	const [first, second] = [keyOf(a), keyOf(b)];
	return first === second || first === undefined || second === undefined ? 0 : first < second ? -1 : 1;
}

const keyOf = (value: unknown): string | undefined => {
	const { id, memberId, code } = (value ?? {}) as { id?: string; memberId?: string; code?: string };
	return id ?? memberId ?? code;
};
