import { fromBase64Url } from '../base64-url.ts';

/**
 * The data key and its two wrappings.
 *
 * A PIN has few digits, so it alone protects little against somebody who copied the storage. Therefore the PIN's copy is
 * wrapped twice: under a key made from the PIN, and under a key of this phone that no script can read out.
 */
export type Wrapped = { iv: Uint8Array; data: ArrayBuffer };
export type PinCopy = { salt: Uint8Array; iterations: number; wrapped: Wrapped };

/** OWASP's figure for PBKDF2 with SHA-256; kept with each copy, so that it can grow. */
const ITERATIONS = 600_000;
const AES = { name: 'AES-GCM', length: 256 } as const;

const encrypt = async (key: CryptoKey, data: BufferSource): Promise<Wrapped> => {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data) };
};
const decrypt = (key: CryptoKey, { iv, data }: Wrapped): Promise<ArrayBuffer> =>
	crypto.subtle.decrypt({ name: 'AES-GCM', iv: iv as Uint8Array<ArrayBuffer> }, key, data);

const imported = (bytes: BufferSource): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']);

/** A key of this phone: used by its browser, read by nobody. */
export const newPhoneKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);

/** 256 random bits under which everything is sealed; held as bytes only while it is being wrapped. */
export const newDataKey = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

export const openedKey = (bytes: BufferSource): Promise<CryptoKey> => imported(bytes);

export async function wrapUnderPin(dataKey: BufferSource, pin: string, phoneKey: CryptoKey): Promise<PinCopy> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const inner = await encrypt(await keyOfPin(pin, salt, ITERATIONS), dataKey);
	const both = new Uint8Array([...inner.iv, ...new Uint8Array(inner.data)]);
	return { salt, iterations: ITERATIONS, wrapped: await encrypt(phoneKey, both) };
}

/** The data key, or undefined if the PIN is another one. */
export async function openWithPin(copy: PinCopy, pin: string, phoneKey: CryptoKey): Promise<ArrayBuffer | undefined> {
	const both = new Uint8Array(await decrypt(phoneKey, copy.wrapped));
	const inner = { iv: both.slice(0, 12), data: both.slice(12).buffer };
	const pinKey = await keyOfPin(pin, copy.salt, copy.iterations);
	return decrypt(pinKey, inner).catch(() => undefined);
}

/** @param recoveryKey 256 bits in base64url, told by the server to the owner alone */
export const wrapForRecovery = async (dataKey: BufferSource, recoveryKey: string): Promise<Wrapped> =>
	encrypt(await imported(fromBase64Url(recoveryKey)), dataKey);

/** The data key, or undefined if the recovery key is that of another phone. */
export const openForRecovery = async (wrapped: Wrapped, recoveryKey: string): Promise<ArrayBuffer | undefined> =>
	decrypt(await imported(fromBase64Url(recoveryKey)), wrapped).catch(() => undefined);

async function keyOfPin(pin: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> {
	const material = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as Uint8Array<ArrayBuffer>, iterations };
	return crypto.subtle.deriveKey(how, material, AES, false, ['encrypt', 'decrypt']);
}
