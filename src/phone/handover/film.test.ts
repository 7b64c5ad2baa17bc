import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';
import { Collector } from './collector.ts';
import { frameAt } from './film.ts';
import { frameOfText, textOfFrame } from './frame.ts';

const bytesUpTo = (most: number) => fc.uint8Array({ minLength: 1, maxLength: most });

/** What the other phone has after its camera caught the frames of these numbers. */
function caught(bytes: Uint8Array, numbers: Iterable<number>): Uint8Array | undefined {
	const collector = new Collector();
	for (const number of numbers) {
		const whole = collector.add(frameOfText(textOfFrame(frameAt(bytes, number)))!);
		if (whole) return whole;
	}
	return undefined;
}

describe('a film of QR codes', () => {
	test('arrives whole, whatever frames were missed and wherever the camera began', () => {
		fc.assert(
			fc.property(bytesUpTo(6_000), fc.nat(400), fc.nat(2 ** 31), (bytes, begin, seed) => {
				const numbers = Array.from({ length: 400 }, (_, nth) => begin + nth).filter(
					(number) => ((number * 2654435761 + seed) >>> 7) % 3 === 0
				);
				expect(caught(bytes, numbers)).toEqual(bytes);
			}),
			{ numRuns: 60 }
		);
	});

	test('needs hardly more frames than it has parts', () => {
		const bytes = Uint8Array.from({ length: 9_000 }, (_, at) => (at * 7 + (at >> 3)) % 256);
		const later = Array.from({ length: 45 }, (_, nth) => 500 + nth);
		expect(caught(bytes, later)).toEqual(bytes);
	});

	test('gives way to another film that is shown after it', () => {
		const [first, second] = [new Uint8Array(900).fill(1), new Uint8Array(900).fill(2)];
		const collector = new Collector();
		collector.add(frameAt(first, 0));
		collector.add(frameAt(first, 1));
		expect(collector.progress).toEqual({ known: 2, of: 3 });
		const answers = [0, 1, 2].map((number) => collector.add(frameAt(second, number)));
		expect(answers.at(-1)).toEqual(second);
	});

	test('with a misread frame is begun again, not believed', () => {
		const bytes = new Uint8Array(600).fill(9);
		const misread = frameAt(bytes, 0);
		misread.payload[5]! ^= 1;
		const collector = new Collector();
		collector.add(misread);
		expect(collector.add(frameAt(bytes, 1))).toBeUndefined();
		expect(collector.progress.known).toBe(0);
		collector.add(frameAt(bytes, 0));
		expect(collector.add(frameAt(bytes, 1))).toEqual(bytes);
	});

	test('is told from every other code that a camera meets', () => {
		for (const text of ['', 'https://coso.example/office', 'CS1:', 'CS1:ABC', `CS1:${'~'.repeat(465)}`])
			expect(frameOfText(text)).toBeUndefined();
	});
});

test('text of a code gives back its bytes, and nothing else does', () => {
	fc.assert(
		fc.property(bytesUpTo(500), (bytes) => {
			expect(fromBase45(toBase45(bytes))).toEqual(bytes);
		})
	);
	expect(toBase45(new TextEncoder().encode('Hello!!'))).toBe('%69 VD92EX0');
	for (const wrong of ['A', 'GGW', ':::', 'a0']) expect(fromBase45(wrong)).toBeUndefined();
});
