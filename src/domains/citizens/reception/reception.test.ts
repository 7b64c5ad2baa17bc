import { describe, expect, test } from 'vitest';
import { requiredDays } from './duty.ts';
import { proposeDays } from './propose-days.ts';
import { complianceOf, publishBy, type SessionFacts, whyNotHold } from './session.ts';
import { whyNotEnd } from './visit.ts';

describe('days that a duty asks for', () => {
	test.each([
		['committee-chair', '2026-06-01', 5],
		['committee-chair', '2026-05-01', 4],
		['committee-chair', '2026-07-01', 2],
		['party-secretary', '2026-06-01', 2],
		['party-secretary', '2026-12-01', 2]
	] as const)('%s in the month of %s: %i', (role, month, days) => {
		expect(requiredDays(role, month)?.days).toBe(days);
	});

	test('before the first rule nothing is known', () => {
		expect(requiredDays('committee-chair', '2020-01-01')).toBeUndefined();
	});
});

describe('a plan', () => {
	test('moves a Sunday to Monday, and says why', () => {
		expect(proposeDays({ kind: 'month-days', days: [10, 25] }, '2026-10-01', 1)).toEqual([
			{ on: '2026-10-12', wantedOn: '2026-10-10', why: 'citizens.reception-weekly-rest' },
			{ on: '2026-10-26', wantedOn: '2026-10-25', why: 'citizens.reception-weekly-rest' }
		]);
	});

	test('leaps over Tết with the holiday as the reason', () => {
		const [day] = proposeDays({ kind: 'month-days', days: [17] }, '2026-02-01', 1);
		expect(day).toMatchObject({ wantedOn: '2026-02-17', why: 'calendar.tet' });
		expect(day!.on > '2026-02-20').toBe(true);
	});

	test('of two days that meet on one working day is one', () => {
		expect(proposeDays({ kind: 'month-days', days: [10, 11] }, '2026-10-01', 1)).toHaveLength(1);
	});

	test('takes the last day of a month that has no 31st', () => {
		expect(proposeDays({ kind: 'month-days', days: [31] }, '2026-09-01', 1)[0]?.on).toBe('2026-09-30');
	});

	test('by weekday has every one of a year', () => {
		expect(proposeDays({ kind: 'weekday', weekday: 2 }, '2026-01-01', 12).length).toBeGreaterThanOrEqual(51);
	});
});

const session = (given: Partial<SessionFacts> = {}): SessionFacts => ({
	dutyRole: 'party-secretary',
	kind: 'periodic',
	state: 'held',
	onDay: '2026-11-10',
	presidedByHolder: true,
	...given
});
const standing = (sessions: SessionFacts[], today = '2026-11-22') =>
	complianceOf('party-secretary', '2026-11-01', sessions, today);

describe('a duty in a month', () => {
	test('is kept by two days held by its holder', () => {
		expect(standing([session(), session({ onDay: '2026-11-20' })])).toMatchObject({ held: 2, standing: 'kept' });
	});

	test('counts neither a substitute, nor a surprise reception, nor a second session of the day', () => {
		expect(
			standing([
				session(),
				session(),
				session({ onDay: '2026-11-11', kind: 'surprise' }),
				session({ onDay: '2026-11-20', presidedByHolder: false })
			])
		).toMatchObject({ held: 1, substituted: 1, standing: 'short' });
	});

	test('is open while enough days lie ahead', () => {
		const ahead = session({ onDay: '2026-11-25', state: 'published', presidedByHolder: null });
		expect(standing([session(), ahead])).toMatchObject({ ahead: 1, standing: 'open' });
		expect(standing([session(), { ...ahead, state: 'cancelled' }]).standing).toBe('short');
	});

	test('without a number in any paper is not judged', () => {
		expect(complianceOf('council-board', '2026-11-01', [], '2026-11-22').standing).toBe('not-asked');
	});
});

test('the schedule must be out five working days ahead', () => {
	expect(publishBy('2026-11-25')).toBe('2026-11-18');
	expect(publishBy('2026-11-24')).toBe('2026-11-17');
});

test('nobody presides for another without a reason, nor before the day', () => {
	const day = { onDay: '2026-11-20', isOnline: false };
	expect(whyNotHold(day, { byHolder: false, reason: '' }, '2026-11-22')?.code).toBe('citizens.substitute-needs-reason');
	expect(whyNotHold(day, { byHolder: false, reason: 'Họp tỉnh' }, '2026-11-22')).toBeUndefined();
	expect(whyNotHold(day, { byHolder: true, reason: '' }, '2026-11-19')?.code).toBe('citizens.reception-to-come');
});

describe('a visit', () => {
	const ended = { outcome: 'answered', refusalGround: null, promisedOn: null, receivedOn: '2026-11-22' } as const;
	test.each([
		['is turned away only on a ground', { outcome: 'refused' }, 'citizens.visit-refusal-needs-ground'],
		['has no ground unless turned away', { refusalGround: 'threatens' }, 'citizens.visit-ground-without-refusal'],
		['that is taken in has a promised day', { outcome: 'accepted' }, 'citizens.visit-needs-promised-day'],
		['is not promised an answer in the past', { promisedOn: '2026-11-20' }, 'citizens.visit-promised-before'],
		['may be answered on the spot', {}, undefined],
		['may be turned away on a lawful ground', { outcome: 'refused', refusalGround: 'threatens' }, undefined]
	] as const)('%s', (_, given, code) => {
		expect(whyNotEnd({ ...ended, ...given })?.code).toBe(code);
	});
});
