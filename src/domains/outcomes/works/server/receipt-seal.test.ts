import { createPublicKey, verify } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { setPlace } from '#lib/db/place.ts';
import { isSealedBy, partOfCode, readSealed } from '../sealed-receipt.ts';
import { checkAddress, isSealed, receiptPublicKey, sealReceipt } from './receipt-seal.ts';

beforeAll(() =>
	setPlace({ ownerUrl: '', webUrl: '', filesDir: '', secret: new Uint8Array(32).fill(7), isDemonstration: false })
);

const receipt = { no: 'PT-2026-0017', on: '2026-11-22', quantity: 500_000, measure: 'VND' };

test('a receipt is known by its seal, and one with another number, day or amount is not', () => {
	const seal = sealReceipt(receipt);
	expect(isSealed(receipt, seal)).toBe(true);
	for (const forged of [{ no: 'PT-2026-0018' }, { on: '2026-11-21' }, { quantity: 5_000_000 }, { measure: 'day' }])
		expect(isSealed({ ...receipt, ...forged }, seal)).toBe(false);
	expect(isSealed(receipt, 'AAAA')).toBe(false);
	expect(isSealed(receipt, '')).toBe(false);
});

test('anybody with the public key checks what the QR code carries, without the server', () => {
	const asked = new URL(checkAddress('https://hoaban.example', receipt)).searchParams;
	const told = ['no', 'on', 'quantity', 'measure'].map((name) => asked.get(name)).join('\n');
	const seal = Buffer.from(asked.get('seal')!, 'base64url');
	expect(verify(null, Buffer.from(told), createPublicKey(receiptPublicKey()), seal)).toBe(true);
});

test('a browser checks what was scanned by itself, and tells a forged one from it', async () => {
	const code = checkAddress('https://hoaban.example', receipt);
	const sealed = readSealed(partOfCode(code))!;
	expect(sealed.receipt).toEqual(receipt);
	expect(await isSealedBy(sealed, receiptPublicKey())).toBe(true);
	expect(await isSealedBy({ ...sealed, receipt: { ...receipt, quantity: 5_000_000 } }, receiptPublicKey())).toBe(false);
	expect(readSealed(partOfCode('https://hoaban.example/works'))).toBeUndefined();
});
