import { describe, expect, test } from 'vitest';
import { lockedContent, lockedHash } from './locked-content.ts';
import { sampleRecord } from './paper/sample-record.ts';
import type { MeetingRecord } from './record.ts';

const hashWith = (change: Partial<MeetingRecord>) => lockedHash({ ...sampleRecord, ...change });
const hash = await lockedHash(sampleRecord);

describe('the content that signatures lock', () => {
	test('has a fingerprint of 64 hexadecimal digits', () => {
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
	});

	test('is the same on a phone that keeps lists in another order, writes UTC and decomposes letters', async () => {
		const utc = (moment: string) => new Date(moment).toISOString();
		const phone: MeetingRecord = {
			...sampleRecord,
			startsAt: utc(sampleRecord.startsAt),
			place: sampleRecord.place.normalize('NFD'),
			roll: sampleRecord.roll.toReversed(),
			statements: sampleRecord.statements.map((one) => ({ ...one, at: utc(one.at) })).toReversed(),
			tasks: sampleRecord.tasks.toReversed()
		};
		expect(await lockedHash(phone)).toBe(hash);
	});

	test('does not change by signing, numbering or adding', async () => {
		const addendum = { id: 'a', text: 'x', reason: 'y', by: 'z', at: '2026-12-05T08:00:00+07:00' };
		const later: Partial<MeetingRecord> = {
			state: 'closed',
			signatures: [],
			addenda: [addendum],
			minutesNumber: undefined,
			lockedHash: hash,
			resolution: { ...sampleRecord.resolution!, number: undefined }
		};
		expect(await hashWith(later)).toBe(hash);
	});

	test('changes with one letter of a statement, one presence, one vote', async () => {
		const [statement, ...statements] = sampleRecord.statements;
		const [entry, ...roll] = sampleRecord.roll;
		const [vote] = sampleRecord.votes;
		const changed = await Promise.all([
			hashWith({ statements: [{ ...statement!, gist: `${statement!.gist}!` }, ...statements] }),
			hashWith({ roll: [{ ...entry!, presence: 'excused' }, ...roll] }),
			hashWith({ votes: [{ ...vote!, agree: 21 }] })
		]);
		expect(new Set([hash, ...changed]).size).toBe(4);
	});

	test('is readable text that can be kept beside the signatures', () => {
		expect(JSON.parse(lockedContent(sampleRecord)).place).toBe(sampleRecord.place);
	});
});
