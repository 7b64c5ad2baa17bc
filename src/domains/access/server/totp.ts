import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as OTPAuth from 'otpauth';
import { place } from '#lib/db/place.ts';

const STEP_SECONDS = 30;

export const newTotpSecret = (): string => new OTPAuth.Secret({ size: 20 }).base32;

const totp = (base32: string, username: string): OTPAuth.TOTP =>
	new OTPAuth.TOTP({
		issuer: 'Cơ Sở',
		label: username,
		secret: OTPAuth.Secret.fromBase32(base32),
		period: STEP_SECONDS
	});

/** The address that an authenticator app reads from a QR code. */
export const totpAddress = (base32: string, username: string): string => totp(base32, username).toString();

/** The 30 s step that the code belongs to, one step early or late included; undefined if the code is wrong. */
export function totpStep(base32: string, code: string, now: Date): number | undefined {
	const delta = totp(base32, '').validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: 1 });
	return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

/** AES-256-GCM under the server's secret: nonce, tag, text. */
export function sealSecret(base32: string): Buffer {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', place().secret, nonce);
	const text = Buffer.concat([cipher.update(base32, 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

export function openSecret(sealed: Buffer): string {
	const decipher = createDecipheriv('aes-256-gcm', place().secret, sealed.subarray(0, 12));
	decipher.setAuthTag(sealed.subarray(12, 28));
	return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
}
