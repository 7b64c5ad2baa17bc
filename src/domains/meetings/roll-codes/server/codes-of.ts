import { createHmac } from 'node:crypto';
import { place } from '#lib/db/place.ts';
import { letters } from '../../live/server/check-in-code.ts';
import type { RollCodes } from '../roll-code.ts';

const LENGTH = 12;

/** The codes of these members for a year. Worked out from the server's secret and kept nowhere; last year's cards are worth nothing. */
export const rollCodesOf = (memberIds: readonly string[], year: number): RollCodes => ({
	year,
	byMember: Object.fromEntries(memberIds.map((memberId) => [memberId, codeOf(memberId, year)]))
});

const codeOf = (memberId: string, year: number): string =>
	letters(createHmac('sha256', place().secret).update(`roll ${memberId} ${year}`).digest(), LENGTH);
