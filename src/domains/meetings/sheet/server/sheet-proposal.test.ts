import { describe, expect, test } from 'vitest';
import { sampleRecord } from '../../paper/sample-record.ts';
import type { Ink } from '../boxes.ts';
import { ROWS } from '../layout.ts';
import type { SheetPhoto } from './read-sheet.ts';
import { linesOf, rollFingerprint } from './roll-of-sheet.ts';
import { proposalOf, whyNotThisSheet } from './sheet-proposal.ts';

const COMMUNE = 12_345;
const present: Ink[] = ['marked', 'empty', 'empty'];
const photoOf = (page: number, boxes = Array.from({ length: ROWS.perPage }, () => present)): SheetPhoto => ({
	code: {
		communeId: COMMUNE,
		meetingId: sampleRecord.id,
		page,
		pages: 2,
		roll: rollFingerprint(linesOf(sampleRecord))
	},
	boxes,
	picture: new Uint8Array()
});

describe('which sheet a photo shows', () => {
	const first = photoOf(1);
	const why = (code: Partial<SheetPhoto['code']>, record = sampleRecord) =>
		whyNotThisSheet(record, COMMUNE, { ...first, code: { ...first.code, ...code } })?.code;

	test('this meeting, with the roll as it is', () => {
		expect(why({})).toBeUndefined();
	});

	test('that of another meeting, or of another commune, is refused', () => {
		expect(why({ meetingId: '0198f0a0-0009-7000-8000-000000000001' })).toBe('meetings.sheet-of-another-meeting');
		expect(why({ communeId: 1 })).toBe('meetings.sheet-of-another-meeting');
	});

	test('one that was printed before somebody joined the roll is refused', () => {
		expect(why({}, { ...sampleRecord, roll: sampleRecord.roll.slice(1) })).toBe('meetings.sheet-of-another-roll');
	});
});

describe('what the photos propose', () => {
	test('lines follow the sheet over its pages', () => {
		const { lines, missing } = proposalOf(sampleRecord, [
			{ sha256: 'b', photo: photoOf(2) },
			{ sha256: 'a', photo: photoOf(1) }
		]);
		expect(lines.map(({ memberId }) => memberId)).toEqual(linesOf(sampleRecord).map(({ memberId }) => memberId));
		expect(lines[ROWS.perPage]).toMatchObject({ row: 0, sha256: 'b', verdict: 'clear', presence: 'present' });
		expect(missing).toEqual([]);
	});

	test('a page that was not photographed is asked for', () => {
		const { lines, missing } = proposalOf(sampleRecord, [{ sha256: 'b', photo: photoOf(2) }]);
		expect(lines).toHaveLength(sampleRecord.roll.length - ROWS.perPage);
		expect(missing).toEqual([1]);
	});

	test('of two photos of a page the later one counts', () => {
		const empty = Array.from({ length: ROWS.perPage }, (): Ink[] => ['empty', 'empty', 'empty']);
		const { lines } = proposalOf(sampleRecord, [
			{ sha256: 'a', photo: photoOf(1) },
			{ sha256: 'c', photo: photoOf(1, empty) }
		]);
		expect(lines[0]).toMatchObject({ sha256: 'c', verdict: 'blank' });
	});
});
