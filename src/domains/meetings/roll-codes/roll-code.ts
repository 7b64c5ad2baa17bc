import { done, type Result, refused } from '#lib/result.ts';

/** The codes of a cell's members for one year, as a phone takes them along. */
export type RollCodes = { year: number; byMember: Record<string, string> };

type RollCode = { unitCode: string; year: number; code: string };

const MARK = 'CSDD';
const SHAPE = /^CSDD:([A-Z0-9.]{1,20}):(\d{4}):([2-9A-HJ-NP-Z]{12})$/;

/** What the QR code on a member's card holds: whose cell and which year, so that a wrong card is told from an old one. */
export const textOfRollCode = ({ unitCode, year, code }: RollCode): string => `${MARK}:${unitCode}:${year}:${code}`;

function rollCodeOf(text: string): RollCode | undefined {
	const [, unitCode, year, code] = SHAPE.exec(text.trim()) ?? [];
	return unitCode && code ? { unitCode, year: Number(year), code } : undefined;
}

/**
 * Whose card was shown to a phone that keeps the roll of this cell. Who holds it, the person at the roll sees.
 *
 * Refusals: 'meetings.roll-code-foreign' (some other code), 'meetings.roll-code-other-cell', 'meetings.roll-code-old',
 * 'meetings.roll-code-unknown' (of this year and cell, yet of nobody here).
 */
export function whoShows(text: string, unitCode: string, { year, byMember }: RollCodes): Result<{ memberId: string }> {
	const shown = rollCodeOf(text);
	if (!shown) return refused({ code: 'meetings.roll-code-foreign' });
	if (shown.unitCode !== unitCode)
		return refused({ code: 'meetings.roll-code-other-cell', facts: { unit: shown.unitCode } });
	if (shown.year !== year) return refused({ code: 'meetings.roll-code-old', facts: { year: shown.year } });
	const memberId = Object.keys(byMember).find((id) => byMember[id] === shown.code);
	return memberId ? done({ memberId }) : refused({ code: 'meetings.roll-code-unknown' });
}
