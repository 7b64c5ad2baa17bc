import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane; about 30 ms of one core.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

const derive = promisify(argon2);

/** Text of the form argon2id$memory$passes$salt$tag, so that a later cost can live beside this one. */
export async function hashPassword(password: string): Promise<string> {
	const nonce = randomBytes(16);
	const tag = await derive('argon2id', { ...COST, message: password.normalize('NFC'), nonce });
	return ['argon2id', COST.memory, COST.passes, nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

/** Takes the same time whether or not there is an account: a missing hash is checked against one nobody knows. */
export async function isPassword(password: string, hash: string | null | undefined): Promise<boolean> {
	const [, memory, passes, salt, tag] = (hash ?? NOBODY).split('$') as [string, string, string, string, string];
	const wanted = Buffer.from(tag, 'base64url');
	const found = await derive('argon2id', {
		message: password.normalize('NFC'),
		nonce: Buffer.from(salt, 'base64url'),
		memory: Number(memory),
		passes: Number(passes),
		parallelism: COST.parallelism,
		tagLength: wanted.length
	});
	return timingSafeEqual(found, wanted) && Boolean(hash);
}

const NOBODY = `argon2id$${COST.memory}$${COST.passes}$${randomBytes(16).toString('base64url')}$${randomBytes(32).toString('base64url')}`;

// Without letters and digits that look alike on paper: the office writes it down and hands it over.
const READABLE = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A first password of 60 bits in three groups, to be changed at the first sign-in. */
export function temporaryPassword(): string {
	const letters = Array.from({ length: 12 }, () => READABLE[randomInt(READABLE.length)]).join('');
	return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
