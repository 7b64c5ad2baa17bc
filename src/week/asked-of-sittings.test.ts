import { describe, expect, test } from 'vitest';
import { askedOfSittings, type SittingAround } from './asked-of-sittings.ts';

const sitting: SittingAround = {
	id: 's',
	title: 'Hội nghị Ban Thường vụ',
	state: 'invited',
	on: '2026-11-26',
	where: '08:00, Phòng họp',
	convenes: false,
	isCalled: true,
	unopened: 2,
	signs: false,
	signsNotice: false
};

describe('sittings in the week', () => {
	test('ask those invited to come, and say how many papers are not opened', () => {
		const [asked] = askedOfSittings([sitting], 0);
		expect(asked).toMatchObject({ dueOn: '2026-11-26', why: { code: 'week.sitting-papers-why', facts: { count: 2 } } });
	});

	test('ask nothing of somebody who is not called, but the convener to invite in time', () => {
		expect(askedOfSittings([{ ...sitting, isCalled: false }], 0)).toEqual([]);
		const planned = { ...sitting, state: 'planned', convenes: true } as const;
		expect(askedOfSittings([planned], 0)).toMatchObject([{ key: 'sitting s invite', dueOn: '2026-11-23' }]);
	});

	test('ask for the missing signatures under minutes and notice', () => {
		const closed = { ...sitting, state: 'closed', signs: true, signsNotice: true } as const;
		expect(askedOfSittings([closed], 0).map(({ action }) => action.href)).toEqual([
			'/office/sittings/s/minutes',
			'/office/sittings/s/notice'
		]);
	});

	test('show late conclusions with the way to them', () => {
		expect(askedOfSittings([], 3)).toMatchObject([
			{ what: { facts: { count: 3 } }, action: { href: '/office/sittings/follow-up?only=late' } }
		]);
	});
});
