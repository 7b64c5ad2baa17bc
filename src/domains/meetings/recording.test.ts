import { describe, expect, test } from 'vitest';
import { sampleMember } from './sample-meeting.ts';
import { whyNotAppoint, whyNotRecord } from './recording.ts';
import { sampleHeld } from './score/sample-held.ts';

const [chair, secretary, member] = sampleHeld().roll.map((entry) => entry.memberId) as [string, string, string];
const by = (memberId: string, isSecretaryOrDeputy = false) => ({ memberId, isSecretaryOrDeputy });

describe('recording in a meeting', () => {
	test('chair, minute secretary, secretary and deputy may, other members may not', () => {
		expect(whyNotRecord(sampleHeld(), by(chair))).toBeUndefined();
		expect(whyNotRecord(sampleHeld(), by(secretary))).toBeUndefined();
		expect(whyNotRecord(sampleHeld(), by(member, true))).toBeUndefined();
		expect(whyNotRecord(sampleHeld(), by(member))?.code).toBe('access.not-the-recorder');
	});

	test.each([
		['planned', 'meetings.not-opened'],
		['notified', 'meetings.not-opened'],
		['closed', 'meetings.closed'],
		['signed', 'meetings.locked'],
		['cancelled', 'meetings.cancelled']
	] as const)('is refused when the meeting is %s', (state, code) => {
		expect(whyNotRecord(sampleHeld({ state }), by(chair))?.code).toBe(code);
	});
});

describe('chair and minute secretary', () => {
	test('are two members of the roll', () => {
		const meeting = sampleHeld();
		const stranger = { memberId: 'stranger' };
		expect(whyNotAppoint(meeting, { memberId: chair }, { memberId: secretary })).toBeUndefined();
		expect(whyNotAppoint(meeting, { memberId: chair }, undefined)).toBeUndefined();
		expect(whyNotAppoint(meeting, { memberId: chair }, { memberId: chair })?.code).toBe(
			'meetings.chair-is-minute-secretary'
		);
		expect(whyNotAppoint(meeting, { memberId: chair }, stranger)?.code).toBe('meetings.minute-secretary-not-on-roll');
		const suspended = { roll: [sampleMember(1, { isSuspended: true })] };
		expect(whyNotAppoint(suspended, suspended.roll[0], undefined)?.code).toBe('meetings.chair-not-on-roll');
	});

	test.each([
		['chair', 0, 'meetings.chair-absent'],
		['minute secretary', 1, 'meetings.minute-secretary-absent']
	] as const)('the %s is not one whom the roll calls absent', (_office, place, code) => {
		const meeting = sampleHeld();
		const roll = meeting.roll.map((entry, at) => (at === place ? { ...entry, presence: 'excused' as const } : entry));
		const refusal = whyNotAppoint({ roll }, roll[0], roll[1]);
		expect(refusal).toEqual({ code, facts: { name: roll[place]!.name } });
	});
});
