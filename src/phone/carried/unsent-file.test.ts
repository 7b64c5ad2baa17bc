import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { done } from '#lib/result.ts';
import { toBase64Url } from '../base64-url.ts';
import { commandsIn, readUnsentFile, type UnsentFile, unsentFile } from './unsent-file.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const command = { id: newId(), name: 'meetings.add-note', input: { text: 'Ghi chú' }, at: '2026-11-22T01:00:00Z' };
const told = { ...command, id: newId(), fate: 'parked' as const, settledAt: command.at };
const work = { deviceId: newId(), username: 'bi-thu-01', waiting: [command], refused: [told] };

let file: UnsentFile;
beforeAll(async () => {
	const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
	const sign = async (text: string) => {
		const bytes = await crypto.subtle.sign(
			{ name: 'ECDSA', hash: 'SHA-256' },
			privateKey,
			new TextEncoder().encode(text)
		);
		return done({ signature: toBase64Url(new Uint8Array(bytes)) });
	};
	const made = await unsentFile(work, await crypto.subtle.exportKey('jwk', publicKey), sign);
	if (made.ok) file = made.value;
});

const codeOf = async (text: string) => {
	const read = await readUnsentFile(text);
	return read.ok ? 'read' : read.refusal.code;
};

describe('a file of unsent work', () => {
	test('brings back what waited and what was refused, in order', async () => {
		const read = await readUnsentFile(JSON.stringify(file, null, 1));
		expect(read.ok && commandsIn(read.value).map(({ id }) => id)).toEqual([command.id, told.id]);
	});

	test('cut at any byte is refused', async () => {
		const text = JSON.stringify(file);
		for (let length = 0; length < text.length; length += 37)
			expect(await codeOf(text.slice(0, length))).toBe('phone.file-unreadable');
	});

	test('into which somebody put other words is refused', async () => {
		expect(await codeOf(JSON.stringify(file).replace('Ghi chú', 'Đồng ý'))).toBe('phone.file-changed');
		expect(await codeOf(JSON.stringify({ ...file, username: 'bi-thu-02' }))).toBe('phone.file-changed');
	});

	test('of another kind or another version is told apart', async () => {
		expect(await codeOf('{"hello":1}')).toBe('phone.file-unreadable');
		expect(await codeOf(JSON.stringify({ ...file, version: 2 }))).toBe('phone.file-of-other-version');
	});
});
