import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import { place } from '#lib/db/place.ts';
import { type Receipt, sealedText } from '../sealed-receipt.ts';

/** The bytes before the 32 of an Ed25519 private key in PKCS #8. @source RFC 8410, 7 */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function sealingKey(): KeyObject {
	const seed = Buffer.from(hkdfSync('sha256', place().secret, '', 'coso receipts of works', 32));
	return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

/** With this key anybody can check a receipt without asking the server. */
export const receiptPublicKey = (): string =>
	createPublicKey(sealingKey()).export({ format: 'pem', type: 'spki' }).toString();

export const sealReceipt = (receipt: Receipt): string =>
	sign(null, Buffer.from(sealedText(receipt)), sealingKey()).toString('base64url');

export const isSealed = (receipt: Receipt, seal: string): boolean =>
	verify(null, Buffer.from(sealedText(receipt)), createPublicKey(sealingKey()), Buffer.from(seal, 'base64url'));

/** Address that a receipt's QR code carries: all that was sealed, and the seal. */
export function checkAddress(origin: string, receipt: Receipt): string {
	const { no, on, quantity, measure } = receipt;
	const asked = new URLSearchParams({ no, on, quantity: String(quantity), measure, seal: sealReceipt(receipt) });
	return `${origin}/works/receipt?${asked}`;
}
