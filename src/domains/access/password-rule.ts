import type { Refusal } from '#lib/result.ts';

export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 200;

/** Why this password may not be set: too short, too long, or the user name or a plain sequence in it. */
export function whyNotPassword(password: string, username: string): Refusal | undefined {
	const text = password.normalize('NFC');
	const length = [...text].length;
	if (length < PASSWORD_MIN_LENGTH)
		return { code: 'access.password-too-short', facts: { length, needed: PASSWORD_MIN_LENGTH } };
	if (length > PASSWORD_MAX_LENGTH)
		return { code: 'access.password-too-long', facts: { length, allowed: PASSWORD_MAX_LENGTH } };
	if (text.toLowerCase().includes(username)) return { code: 'access.password-has-username' };
	if (new Set(text).size < 5) return { code: 'access.password-too-plain' };
	return undefined;
}
