import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metresOf, overlapOf, type Segment, whyNotSegment } from './segments.ts';

const segment: fc.Arbitrary<Segment> = fc
	.record({
		unitId: fc.constantFrom('B01', 'B02'),
		road: fc.constantFrom('Trục thôn', 'TRỤC  THÔN', 'Đường vào trường'),
		from: fc.nat(60),
		length: fc.integer({ min: 1, max: 30 })
	})
	.map(({ length, ...rest }) => ({ ...rest, to: rest.from + length }));

test('every metre of a road is counted once, however many segments lie on it', () => {
	fc.assert(
		fc.property(fc.array(segment, { maxLength: 25 }), (segments) => {
			const covered = new Set(
				segments.flatMap(({ unitId, road, from, to }) =>
					Array.from({ length: to - from }, (_, nth) => `${unitId} ${road.startsWith('Đ') ? 'Đ' : 'T'} ${from + nth}`)
				)
			);
			expect(metresOf(segments)).toBe(covered.size);
		})
	);
});

test('segments that were let in add up without any taking away', () => {
	fc.assert(
		fc.property(fc.array(segment, { maxLength: 25 }), (segments) => {
			const kept: Segment[] = [];
			for (const one of segments) if (!whyNotSegment(one, kept)) kept.push(one);
			expect(metresOf(kept)).toBe(kept.reduce((sum, { from, to }) => sum + to - from, 0));
		})
	);
});

test('a segment on another is refused and names it; one that begins where the other ends is not', () => {
	const kept = { unitId: 'B01', road: 'Trục thôn', from: 100, to: 400 };
	expect(whyNotSegment({ ...kept, road: 'trục  THÔN', from: 399, to: 500 }, [kept])).toEqual({
		code: 'outcomes.segment-overlaps',
		facts: { road: 'Trục thôn', from: 100, to: 400 }
	});
	expect(whyNotSegment({ ...kept, from: 400, to: 500 }, [kept])).toBeUndefined();
	expect(whyNotSegment({ ...kept, unitId: 'B02' }, [kept])).toBeUndefined();
	expect(whyNotSegment({ ...kept, from: 400, to: 400 }, [])?.code).toBe('outcomes.segment-backwards');
});

test('what is missing of a stretch, and what it makes with those that it lies on, count every metre once', () => {
	fc.assert(
		fc.property(fc.array(segment, { maxLength: 25 }), segment, (segments, given) => {
			const kept: Segment[] = [];
			for (const one of segments) if (!whyNotSegment(one, kept)) kept.push(one);
			const overlap = overlapOf(given, kept);
			if (!overlap) {
				expect(whyNotSegment(given, kept)).toBeUndefined();
				return;
			}
			const all = metresOf([...kept, given]);
			const cut = overlap.missing.map((stretch) => ({ ...given, ...stretch }));
			for (const one of cut) expect(whyNotSegment(one, kept)).toBeUndefined();
			expect(metresOf(kept) + metresOf(cut)).toBe(all);
			const rest = kept.filter((one) => !overlap.on.includes(one));
			const joined = { ...given, ...overlap.joined };
			expect(whyNotSegment(joined, rest)).toBeUndefined();
			expect(metresOf(rest) + metresOf([joined])).toBe(all);
		})
	);
});
