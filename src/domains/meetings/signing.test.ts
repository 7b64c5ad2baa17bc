import { describe, expect, test } from 'vitest';
import type { MeetingRecord, Signature } from './record.ts';
import { sampleHeld } from './score/sample-held.ts';
import {
	isLastSignature,
	type SigningFacts,
	whyNotAddend,
	whyNotPublish,
	whyNotReopen,
	whyNotSign
} from './signing.ts';

const closed = (given: Partial<MeetingRecord> = {}) => sampleHeld({ state: 'closed', ...given });
const chair = closed().chair!;
const signature: Signature = {
	role: 'chair',
	memberId: chair.memberId,
	name: chair.name,
	at: '2026-11-04T08:00:00+07:00'
};
const sign = (meeting: MeetingRecord, given: Partial<SigningFacts> = {}) =>
	whyNotSign(meeting, { memberId: chair.memberId, role: 'chair', contentHash: 'aa', ...given })?.code;

describe('signing the minutes', () => {
	test('the chair and the minute secretary sign, each in their own place', () => {
		expect(sign(closed())).toBeUndefined();
		expect(sign(closed(), { role: 'minute-secretary' })).toBe('meetings.not-the-signer');
		expect(sign(closed(), { role: 'minute-secretary', memberId: closed().minuteSecretary!.memberId })).toBeUndefined();
		expect(sign(closed({ chair: undefined }))).toBe('meetings.not-the-signer');
	});

	test('each signs once, and only a closed meeting', () => {
		expect(sign(closed({ signatures: [signature] }))).toBe('meetings.signed-already');
		expect(sign(closed({ state: 'open' }))).toBe('meetings.not-closed');
		expect(sign(closed({ state: 'signed' }))).toBe('meetings.locked');
	});

	test('both sign the same content', () => {
		expect(sign(closed(), { otherSigned: 'aa' })).toBeUndefined();
		expect(sign(closed(), { otherSigned: 'bb' })).toBe('meetings.content-changed');
	});

	test('the second signature locks', () => {
		expect(isLastSignature(closed(), 'chair')).toBe(false);
		expect(isLastSignature(closed({ signatures: [signature] }), 'minute-secretary')).toBe(true);
	});
});

describe('after the signatures', () => {
	test('a closed meeting is opened again only while nobody has signed', () => {
		expect(whyNotReopen(closed())).toBeUndefined();
		expect(whyNotReopen(closed({ signatures: [signature] }))?.code).toBe('meetings.already-signed-by-one');
		expect(whyNotReopen(closed({ state: 'signed' }))?.code).toBe('meetings.locked');
		expect(whyNotReopen(closed({ state: 'open' }))?.code).toBe('meetings.not-closed');
	});

	test('locked minutes are corrected by addendum and published once', () => {
		expect(whyNotAddend({ state: 'signed' })).toBeUndefined();
		expect(whyNotAddend({ state: 'closed' })?.code).toBe('meetings.not-locked');
		expect(whyNotPublish({ state: 'signed' })).toBeUndefined();
		expect(whyNotPublish({ state: 'closed' })?.code).toBe('meetings.not-locked');
		expect(whyNotPublish({ state: 'signed' }, '2026-11-04T18:00:00Z')).toEqual({
			code: 'meetings.published-already',
			facts: { on: '2026-11-05' }
		});
	});
});
