import { createHash } from 'node:crypto';
import type { MeetingRecord, RollEntry } from '../../record.ts';

/** The roll in the order of the sheet's lines. */
export const linesOf = ({ roll }: Pick<MeetingRecord, 'roll'>): RollEntry[] =>
	roll.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : a.sortKey > b.sortKey ? 1 : a.memberId < b.memberId ? -1 : 1));

/** Tells whether a printed sheet has the lines of today's roll: eight signs of the hash of who stands on which. */
export const rollFingerprint = (lines: readonly RollEntry[]): string =>
	createHash('sha256')
		.update(lines.map(({ memberId }) => memberId).join())
		.digest('hex')
		.slice(0, 8)
		.toUpperCase();
