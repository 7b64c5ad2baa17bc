import { describe, expect, test } from 'vitest';
import { standingOf, whyNotConfirm, whyNotDecide, whyNotDeed, whyNotVote } from './campaign.ts';
import { councilFrom } from './council-text.ts';
import { bonusOf } from './titles.ts';

const span = { startsOn: '2026-03-01', endsOn: '2026-11-30', endedWhy: '' };

test.each([
	['2026-02-28', 'coming'],
	['2026-03-01', 'running'],
	['2026-11-30', 'running'],
	['2026-12-01', 'over']
])('on %s a movement is %s', (today, standing) => {
	expect(standingOf(span, today)).toBe(standing);
	expect(standingOf({ ...span, endedWhy: 'Gộp phong trào' }, today)).toBe('ended');
});

describe('a deed', () => {
	const asked = { on: '2026-05-01', today: '2026-11-22', hasEvidence: true, isSignedUp: true };
	test.each([
		[{}, undefined],
		[{ hasEvidence: false }, 'emulation.deed-without-evidence'],
		[{ isSignedUp: false }, 'emulation.not-signed-up'],
		[{ on: '2026-02-28' }, 'emulation.deed-outside'],
		[{ on: '2026-11-23' }, 'emulation.deed-in-future']
	])('with %j: %s', (given, code) => {
		expect(whyNotDeed(span, { ...asked, ...given })?.code).toBe(code);
	});

	test('is confirmed by somebody else, once', () => {
		const deed = { byPerson: 'a', isConfirmed: false, struckWhy: '' };
		expect(whyNotConfirm(deed, 'b')).toBeUndefined();
		expect(whyNotConfirm(deed, 'a')?.code).toBe('emulation.own-deed');
		expect(whyNotConfirm({ ...deed, isConfirmed: true }, 'b')?.code).toBe('emulation.deed-confirmed');
		expect(whyNotConfirm({ ...deed, struckWhy: 'x' }, 'b')?.code).toBe('emulation.deed-struck');
	});
});

describe('a nomination', () => {
	test.each([
		[5, 4, 5, undefined],
		[0, 1, 1, 'emulation.council-missing'],
		[5, 6, 6, 'emulation.votes-do-not-add-up'],
		[5, 4, 3, 'emulation.votes-do-not-add-up']
	] as const)('in a council of %i: %i of %i agree: %s', (council, agree, of, code) => {
		expect(whyNotVote('nominated', council, agree, of)?.code).toBe(code);
	});

	const voted = { state: 'voted', personId: 'a', agree: 3, of: 5 } as const;
	const said = { decision: '50-QĐ/ĐU', note: '' };
	test.each([
		[voted, 'b', said, undefined],
		[voted, 'a', said, 'emulation.own-commendation'],
		[{ ...voted, agree: null, of: null }, 'b', said, 'emulation.council-not-voted'],
		[voted, 'b', { ...said, decision: '' }, 'emulation.commendation-needs-decision'],
		// Half is no majority; the council does not decide, but who decides otherwise says why.
		[{ ...voted, agree: 2, of: 4 }, 'b', said, 'emulation.against-council'],
		[{ ...voted, agree: 2, of: 4 }, 'b', { ...said, note: 'Việc cứu người ngày 12/9' }, undefined],
		[{ ...voted, state: 'decided' }, 'b', said, 'emulation.nomination-decided']
	] as const)('%j decided by %s, %j: %s', (nomination, by, given, code) => {
		expect(whyNotDecide(nomination, by, given)?.code).toBe(code);
	});
});

describe('the money of a title, in whole đồng by the base salary in force', () => {
	test.each([
		['advanced-worker', 702_000],
		['grassroots-fighter', 2_340_000],
		['advanced-collective', 1_872_000],
		['excellent-collective', 3_510_000]
	] as const)('%s: %i', (title, amount) => {
		expect(bonusOf(title, '2026-11-22')).toMatchObject({ ok: true, value: { amount, isVerified: false } });
	});

	test('is named by whoever decides where the rules name none, and by nobody else', () => {
		expect(bonusOf('merit-person', '2026-11-22', 500_000)).toMatchObject({ value: { amount: 500_000 } });
		expect(bonusOf('merit-person', '2026-11-22')).toMatchObject({ refusal: { code: 'emulation.amount-needed' } });
		expect(bonusOf('advanced-worker', '2026-11-22', 1)).toMatchObject({
			refusal: { code: 'emulation.amount-is-set', facts: { amount: 702_000 } }
		});
		expect(bonusOf('advanced-worker', '2019-01-01')).toMatchObject({ refusal: { code: 'emulation.no-rules-then' } });
	});
});

test('a council is typed one a line', () => {
	expect(councilFrom('Lò Văn Ún; Chủ tịch\n\nVì Thị Yên')).toEqual([
		{ name: 'Lò Văn Ún', role: 'chair' },
		{ name: 'Vì Thị Yên', role: 'member' }
	]);
});
