import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { themeDueOf } from './theme-due.ts';
import { isQuarterOver, monthsOfQuarter, quarterOfMonth } from './quarter.ts';
import {
	type CellTheme,
	type IssuedTheme,
	notTakenUp,
	standingOfQuarter,
	standingOfTheme,
	themeRules,
	whyNotApprove,
	whyNotChangeTheme,
	whyNotDrop,
	whyNotInQuarter,
	whyNotProposeAgain
} from './theme.ts';

const today = '2026-11-22';
const fourth = { year: 2026, quarter: 4 } as const;
const proposed: Pick<CellTheme, 'state' | 'presenterName' | 'meeting'> = {
	state: 'proposed',
	presenterName: 'Lò Văn A'
};
const inMeeting = (state: 'planned' | 'open' | 'closed' | 'signed') => ({ id: 'm', month: '2026-12', state });

describe('a quarter', () => {
	test('has three months and is over on the day after its last', () => {
		expect(monthsOfQuarter(fourth)).toEqual(['2026-10', '2026-11', '2026-12']);
		expect(quarterOfMonth('2026-10')).toEqual(fourth);
		expect(isQuarterOver(fourth, '2026-12-31')).toBe(false);
		expect(isQuarterOver(fourth, '2027-01-01')).toBe(true);
	});

	test('that is over takes no theme, nor one after next year', () => {
		expect(whyNotInQuarter({ year: 2026, quarter: 3 }, today)?.code).toBe('meetings.quarter-over');
		expect(whyNotInQuarter(fourth, today)).toBeUndefined();
		expect(whyNotInQuarter({ year: 2027, quarter: 4 }, today)).toBeUndefined();
		expect(whyNotInQuarter({ year: 2028, quarter: 1 }, today)?.code).toBe('meetings.quarter-too-far');
	});

	test.each<[Parameters<typeof standingOfQuarter>[1], Parameters<typeof standingOfQuarter>[2], string, string]>([
		[[], [], today, 'none'],
		[[], ['planned', 'signed'], today, 'held'],
		[[], ['planned'], today, 'scheduled'],
		[[], ['planned'], '2027-01-01', 'missed'],
		[[], [], '2027-01-01', 'missed'],
		[[proposed], [], today, 'proposed'],
		[[proposed, { ...proposed, state: 'approved' as const }], [], today, 'approved'],
		[[{ ...proposed, meeting: inMeeting('planned') }], [], today, 'scheduled'],
		[[{ ...proposed, meeting: inMeeting('closed') }], [], '2027-01-01', 'held'],
		[[{ ...proposed, state: 'approved' as const }], [], '2027-01-01', 'missed']
	])('with %j (meetings: %j) on %s stands at %s…', (themes, thematic, on, standing) => {
		expect(standingOfQuarter(fourth, themes, thematic, on)).toBe(standing);
	});
});

describe('the theme of a quarter is owed', () => {
	const rules = ruleSetInForce(themeRules, today);
	const cell = { ...fourth, validFrom: '2025-07-01', themes: [], thematic: [] };

	test.each([
		[{}, { lacks: 'none', dueOn: '2026-10-15' }],
		[{ themes: [proposed] }, { lacks: 'proposed', dueOn: '2026-10-15' }],
		[{ themes: [{ state: 'approved' as const }] }, undefined],
		[{ thematic: ['planned' as const] }, undefined],
		[{ validFrom: '2026-11-01' }, undefined]
	])('by a cell with %j: %j', (change, due) => {
		expect(themeDueOf({ ...cell, ...change }, today, rules)).toEqual(due);
	});
});

describe('a theme', () => {
	test('is approved by the cell committee once somebody presents it, on a day that has come', () => {
		expect(whyNotApprove(proposed, today, today)).toBeUndefined();
		expect(whyNotApprove({ ...proposed, presenterName: '' }, today, today)?.code).toBe(
			'meetings.theme-without-presenter'
		);
		expect(whyNotApprove(proposed, '2026-11-23', today)?.code).toBe('meetings.approved-in-future');
	});

	test('that was approved is proposed again before it changes', () => {
		const approved = { ...proposed, state: 'approved' as const };
		expect(whyNotChangeTheme(approved)?.code).toBe('meetings.theme-approved');
		expect(whyNotProposeAgain(approved)).toBeUndefined();
		expect(whyNotProposeAgain(proposed)?.code).toBe('meetings.theme-not-approved');
	});

	test('stays as it was held', () => {
		for (const state of ['open', 'closed', 'signed'] as const) {
			const held = { ...proposed, meeting: inMeeting(state) };
			expect(whyNotChangeTheme(held)?.code).toBe('meetings.theme-held');
		}
		expect(standingOfTheme({ ...proposed, meeting: inMeeting('open') })).toBe('scheduled');
	});

	test('that a meeting has taken up is not dropped', () => {
		expect(whyNotDrop(proposed)).toBeUndefined();
		expect(whyNotDrop({ ...proposed, meeting: inMeeting('planned') })?.code).toBe('meetings.theme-in-meeting');
	});
});

describe('a theme from above', () => {
	const issued: IssuedTheme = {
		...fourth,
		id: 'i',
		issuer: 'province',
		title: 'Chống lãng phí',
		reference: '',
		cellKinds: ['village']
	};
	const gaps = (given: Partial<IssuedTheme>, cellKind: 'village' | 'school', issuedThemeId?: string) =>
		notTakenUp([{ ...issued, ...given }], { cellKind, themes: [{ issuedThemeId }] }, today).length;

	test('is missing in every cell of its kind that has not taken it up', () => {
		expect(gaps({}, 'village')).toBe(1);
		expect(gaps({}, 'school')).toBe(0);
		expect(gaps({ cellKinds: [] }, 'school')).toBe(1);
		expect(gaps({}, 'village', 'i')).toBe(0);
	});

	test('that was withdrawn, or whose quarter is over, is asked of nobody', () => {
		expect(gaps({ withdrawnOn: today }, 'village')).toBe(0);
		expect(gaps({ quarter: 3 }, 'village')).toBe(0);
	});
});
