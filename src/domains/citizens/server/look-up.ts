import { countFailure, secondsToWait } from '#domains/access/server/index.ts';

/** What is counted: an address that guesses codes. Kept as a hash, forgotten within a day. */
const keyOf = (address: string): string[] => [`address:case ${address}`];

/** Minutes to wait before another receipt is looked at; 0 when none. */
export const triedTooOften = async (address: string): Promise<number> =>
	Math.ceil((await secondsToWait(keyOf(address))) / 60);

/** Counts a pair of codes that fitted nothing. */
export const countWrongReceipt = (address: string): Promise<unknown> => countFailure(keyOf(address));
