import type { Outside } from '#lib/db/place.ts';
import { asSender } from '#lib/db/transaction.ts';
import type { Trouble } from '#lib/mail/send-mail.ts';
import { countDelivery } from '#lib/metrics.ts';
import { retryAt } from '../when.ts';
import { endDeliveries } from './end-deliveries.ts';
import type { Letter } from './letter.ts';
import { mailLetter } from './mail-letter.ts';
import { pushLetter } from './push-letter.ts';
import { takeDue } from './take-due.ts';

/** Letters on their way at the same time. */
const SIDE_BY_SIDE = 5;

/**
 * Sends what is due.
 * @returns how many letters were tried; 0 when nothing is left
 */
export async function sendDue(outside: Outside, now: Date = new Date()): Promise<number> {
	const letters = await takeDue(now);
	const waiting = [...letters];
	const sendNext = async (): Promise<void> => {
		for (let letter = waiting.shift(); letter; letter = waiting.shift()) await send(letter, outside, now);
	};
	await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sendNext));
	return letters.length;
}

async function send(letter: Letter, outside: Outside, now: Date): Promise<void> {
	const trouble = letter.channel === 'mail' ? await mailLetter(letter, outside) : await pushLetter(letter, outside);
	const ending = endingOf(letter, trouble, now);
	await asSender((tx) => endDeliveries(tx, letter.deliveries, ending, now));
	countDelivery(letter.channel, ending.state);
}

function endingOf({ attempts }: Letter, trouble: Trouble | undefined, now: Date) {
	if (!trouble) return { state: 'sent' } as const;
	const nextAt = trouble.isFinal ? undefined : retryAt(now, attempts);
	return nextAt
		? ({ state: 'failed', trouble: trouble.code, nextAt } as const)
		: ({ state: 'given-up', trouble: trouble.code } as const);
}
