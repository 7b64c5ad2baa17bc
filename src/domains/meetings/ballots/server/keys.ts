import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { place } from '#lib/db/place.ts';
import { newBallotKeys } from './sealing.ts';

/**
 * Private keys of secret ballots, one file each beside the data and never in it: no backup, replica or log of the
 * database holds one. A file is closed under the server's secret, and destroyed when its ballot is counted.
 */
const pathOf = (ballotId: string): string => join(dirname(place().filesDir), 'ballot-keys', ballotId);

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const wrappingKey = (ballotId: string): Buffer =>
	Buffer.from(hkdfSync('sha256', place().secret, ballotId, 'coso ballot key', 32));

/** Makes the keys of a ballot and keeps the private one. */
export function makeKey(ballotId: string): { publicKey: Buffer } {
	const { publicKey, privateKey } = newBallotKeys();
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv('aes-256-gcm', wrappingKey(ballotId), nonce);
	const closed = Buffer.concat([nonce, cipher.update(privateKey), cipher.final(), cipher.getAuthTag()]);
	mkdirSync(dirname(pathOf(ballotId)), { recursive: true, mode: 0o700 });
	writeFileSync(pathOf(ballotId), closed, { mode: 0o600, flush: true });
	return { publicKey };
}

/** The private key, or undefined where it is gone: destroyed, or left behind when the data moved. */
export function readKey(ballotId: string): Buffer | undefined {
	if (!existsSync(pathOf(ballotId))) return undefined;
	const closed = readFileSync(pathOf(ballotId));
	const decipher = createDecipheriv('aes-256-gcm', wrappingKey(ballotId), closed.subarray(0, NONCE_BYTES));
	decipher.setAuthTag(closed.subarray(-TAG_BYTES));
	return Buffer.concat([decipher.update(closed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}

/** Overwrites and removes a key. Where it is gone already, nothing happens. */
export function destroyKey(ballotId: string): void {
	const path = pathOf(ballotId);
	if (!existsSync(path)) return;
	writeFileSync(path, randomBytes(readFileSync(path).length), { flush: true });
	unlinkSync(path);
}
