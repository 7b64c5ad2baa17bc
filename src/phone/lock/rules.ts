import type { Refusal } from '#lib/result.ts';

/** When the PIN stops opening this phone. The work stays sealed until its owner signs in with signal. */
export type LockRules = {
	/** Wrong PINs in a row after which the way in by PIN is destroyed. */
	mostWrongPins: number;
	/** Days without contact with the server after which it is. */
	mostDaysAway: number;
	/** Minutes out of sight after which the PIN is asked again. */
	minutesUnseen: number;
};

export const LOCK_RULES: LockRules = { mostWrongPins: 6, mostDaysAway: 30, minutesUnseen: 10 };

export const PIN_LENGTH = 6;

/** What decides whether a PIN is tried at all. */
export type LockState = { hasPin: boolean; wrongPins: number; lastContactAt: string };

const DAY_MS = 86_400_000;

/** Why the PIN opens nothing any more; then its copy of the key is destroyed. */
export function whySealed(
	{ hasPin, wrongPins, lastContactAt }: LockState,
	now: Date,
	rules: LockRules
): Refusal | undefined {
	if (!hasPin) return { code: 'phone.sealed' };
	if (wrongPins >= rules.mostWrongPins) return { code: 'phone.too-many-pins', facts: { most: rules.mostWrongPins } };
	if (now.getTime() - Date.parse(lastContactAt) > rules.mostDaysAway * DAY_MS)
		return { code: 'phone.too-long-away', facts: { days: rules.mostDaysAway } };
	return undefined;
}

/** Why this is no PIN to choose: too short, one digit over and over, or digits in a row. */
export function whyNotPin(pin: string): Refusal | undefined {
	if (!new RegExp(`^\\d{${PIN_LENGTH}}$`).test(pin)) return { code: 'phone.pin-digits', facts: { digits: PIN_LENGTH } };
	const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
	const isRow = steps.size === 1 && [0, 1, -1].includes([...steps][0]!);
	return isRow ? { code: 'phone.pin-too-easy' } : undefined;
}
