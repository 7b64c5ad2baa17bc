import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { deflateSync, strToU8 } from 'fflate';
import { type Bundle, packed, unpacked } from './bundle.ts';

const bundle: Bundle = {
	unitId: newId(),
	unitName: 'Chi bộ bản Nà Lốc',
	giver: 'Lò Thị Ban',
	commands: Array.from({ length: 40 }, (_, nth) => ({
		id: newId(),
		name: 'meetings.add-statement',
		input: { kind: 'speech', gist: `Ý kiến thứ ${nth} về đường vào bản` },
		at: '2026-11-22T12:30:00.000Z'
	}))
};
const codeOf = (bytes: Uint8Array) => {
	const result = unpacked(bytes);
	return result.ok ? 'read' : result.refusal.code;
};
const written = (content: unknown) => deflateSync(strToU8(JSON.stringify(content)));

describe('a bundle for another phone', () => {
	test('arrives as it was packed', () => {
		expect(unpacked(packed(bundle))).toEqual({ ok: true, value: bundle });
	});

	test('of a later version says that one phone is to be brought up to date', () => {
		expect(codeOf(written({ ...bundle, version: 2 }))).toBe('phone.bundle-of-other-version');
	});

	test('that is cut, damaged, something else or without measure is refused', () => {
		const bytes = packed(bundle);
		expect(codeOf(bytes.slice(0, -20))).toBe('phone.bundle-unreadable');
		expect(codeOf(strToU8('PK\u0003\u0004'))).toBe('phone.bundle-unreadable');
		expect(codeOf(written([]))).toBe('phone.bundle-unreadable');
		expect(codeOf(written({ version: 1, ...bundle, unitId: 'x' }))).toBe('phone.bundle-unreadable');
		expect(codeOf(deflateSync(new Uint8Array(6_000_000)))).toBe('phone.bundle-unreadable');
	});

	test('of random bytes never does anything but be refused', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(codeOf(bytes)).toBe('phone.bundle-unreadable');
			})
		);
	});
});
