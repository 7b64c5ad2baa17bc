import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	generateKeyPairSync,
	hkdfSync,
	type KeyObject
} from 'node:crypto';
import { MOST_OPTIONS } from '../ballot.ts';
import { receiptText } from '../receipt.ts';

/**
 * The box of a secret ballot: anybody may put a ballot in (public key), only who holds the private key can look into
 * it. Every closed ballot has the same length and a fresh key of its own (X25519, HKDF-SHA256, AES-256-GCM), so two
 * equal choices never look alike.
 */
export type Paper = {
	/** 16 letters. */
	receipt: string;
	/** Places of the chosen options, counted from 0. */
	chosen: number[];
	isSpoilt: boolean;
};

const RECEIPT_BYTES = 16;
const TEXT_BYTES = RECEIPT_BYTES + MOST_OPTIONS / 8 + 1;
const X25519_BYTES = 32;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410). */
const PKCS8_X25519 = Buffer.from('302e020100300506032b656e04220420', 'hex');

export function newBallotKeys(): { publicKey: Buffer; privateKey: Buffer } {
	const { publicKey, privateKey } = generateKeyPairSync('x25519');
	return { publicKey: rawOf(publicKey, 'x'), privateKey: rawOf(privateKey, 'd') };
}

export function seal(paper: Paper, ballotPublicKey: Uint8Array): Buffer {
	const fresh = generateKeyPairSync('x25519');
	const freshPublic = rawOf(fresh.publicKey, 'x');
	const shared = diffieHellman({ privateKey: fresh.privateKey, publicKey: publicKeyOf(ballotPublicKey) });
	const { key, nonce } = keysOf(shared, freshPublic);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	return Buffer.concat([freshPublic, cipher.update(written(paper)), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error if the ballot was not closed to this key, or was changed since */
export function unseal(content: Uint8Array, privateKey: Uint8Array): Paper {
	const freshPublic = content.subarray(0, X25519_BYTES);
	const shared = diffieHellman({ privateKey: privateKeyOf(privateKey), publicKey: publicKeyOf(freshPublic) });
	const { key, nonce } = keysOf(shared, freshPublic);
	const decipher = createDecipheriv('aes-256-gcm', key, nonce);
	decipher.setAuthTag(content.subarray(-TAG_BYTES));
	return read(Buffer.concat([decipher.update(content.subarray(X25519_BYTES, -TAG_BYTES)), decipher.final()]));
}

/** The receipt of one casting: the same command gives the same one for as long as the key is there, and nobody can after that. */
export const receiptOf = (privateKey: Uint8Array, commandId: string): string => codeOf(privateKey, `cast ${commandId}`);

/** What is printed on the n-th paper ballot: its receipt. */
export const paperCodeOf = (privateKey: Uint8Array, nth: number): string => codeOf(privateKey, `paper ${nth}`);

const codeOf = (privateKey: Uint8Array, of: string): string =>
	receiptText(createHmac('sha256', privateKey).update(of).digest().subarray(0, 10));

/** Letters of the receipt, one bit for each option, one byte for a spoilt paper. */
function written({ receipt, chosen, isSpoilt }: Paper): Buffer {
	const text = Buffer.alloc(TEXT_BYTES);
	text.write(receipt, 'ascii');
	for (const place of chosen) text[RECEIPT_BYTES + (place >> 3)]! |= 1 << (place & 7);
	text[TEXT_BYTES - 1] = isSpoilt ? 1 : 0;
	return text;
}

function read(text: Buffer): Paper {
	const isChosen = (place: number) => (text[RECEIPT_BYTES + (place >> 3)]! >> (place & 7)) & 1;
	return {
		receipt: text.toString('ascii', 0, RECEIPT_BYTES),
		chosen: Array.from({ length: MOST_OPTIONS }, (_, place) => place).filter(isChosen),
		isSpoilt: text[TEXT_BYTES - 1] === 1
	};
}

function keysOf(shared: Uint8Array, freshPublic: Uint8Array): { key: Buffer; nonce: Buffer } {
	const bytes = Buffer.from(hkdfSync('sha256', shared, freshPublic, 'coso ballot', KEY_BYTES + NONCE_BYTES));
	return { key: bytes.subarray(0, KEY_BYTES), nonce: bytes.subarray(KEY_BYTES) };
}

const rawOf = (key: KeyObject, part: 'x' | 'd'): Buffer =>
	Buffer.from(key.export({ format: 'jwk' })[part]!, 'base64url');

const publicKeyOf = (raw: Uint8Array): KeyObject =>
	createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(raw).toString('base64url') }, format: 'jwk' });

const privateKeyOf = (raw: Uint8Array): KeyObject =>
	createPrivateKey({ key: Buffer.concat([PKCS8_X25519, raw]), format: 'der', type: 'pkcs8' });
