import { expect, test } from 'vitest';
import {
	answerBy,
	appealBy,
	disciplineRules,
	type CaseState,
	type DisciplineForm,
	extendedUntil,
	isSpared,
	levelsFor,
	limitationOf,
	type Subject,
	suspensionUntil,
	whyNotForm,
	whyNotLevel
} from './discipline.ts';
import { papersOf, toldPapersOf } from './papers.ts';

const rules = disciplineRules[0]!;
const member: Subject = { standing: 'official', rank: 'member', ground: 'ethics' };
const leader: Subject = { ...member, rank: 'cell-committee' };
const high: Subject = { ...member, rank: 'commune-committee' };
const cell: Subject = { standing: 'unit', rank: 'unit', ground: 'assigned-task' };

test.each([
	[member, 'reprimand', ['cell', 'commission', 'committee', 'province']],
	[{ ...member, ground: 'assigned-task' }, 'warning', ['committee', 'province']],
	[high, 'warning', ['cell', 'province']],
	[leader, 'removal', ['committee', 'province']],
	[member, 'expulsion', ['committee', 'province']],
	[high, 'expulsion', ['province']],
	[cell, 'warning', ['committee', 'province']],
	[cell, 'dissolution', ['province']]
] as [Subject, DisciplineForm, string[]][])('%j: %s is decided by %j', (subject, form, levels) => {
	expect(levelsFor(subject, form, rules)).toEqual(levels);
});

test('who may not decide is told who may', () => {
	expect(whyNotLevel(member, 'warning', 'cell', rules)).toBeUndefined();
	expect(whyNotLevel({ ...member, ground: 'assigned-task' }, 'warning', 'cell', rules)?.code).toBe(
		'discipline.decided-by-committee'
	);
	expect(whyNotLevel(cell, 'dissolution', 'committee', rules)?.code).toBe('discipline.decided-by-province');
});

const on = '2026-11-22';
test.each([
	[member, 'reprimand', '2021-11-22', undefined],
	[member, 'reprimand', '2021-11-21', 'discipline.limitation-over'],
	[member, 'warning', '2016-11-22', undefined],
	[member, 'warning', '2016-11-21', 'discipline.limitation-over'],
	[member, 'expulsion', '1999-01-01', undefined],
	[{ ...member, ground: 'false-diploma' }, 'reprimand', '1999-01-01', undefined],
	[{ ...member, standing: 'probationary' }, 'expulsion', on, 'discipline.no-such-form-for-probationary'],
	[member, 'removal', on, 'discipline.holds-no-post'],
	[{ ...member, ground: 'sentenced' }, 'warning', on, 'discipline.sentence-expels'],
	[cell, 'expulsion', on, 'discipline.no-such-form-for-unit']
] as [Subject, DisciplineForm, string, string | undefined][])(
	'%j, %s for a violation of %s: %s',
	(subject, form, violatedOn, code) => {
		expect(whyNotForm(subject, form, { violatedOn, on }, rules)?.code).toBe(code);
	}
);

test('clocks: limitation, suspension with its one extension, appeal and answer', () => {
	expect(limitationOf(cell, 'warning', '2024-02-29', rules)).toBe('2034-02-28');
	expect(suspensionUntil('2026-11-01', rules)).toBe('2027-01-29');
	expect(extendedUntil('2027-01-29', rules)).toBe('2027-02-28');
	expect(appealBy('2026-11-01', rules)).toBe('2026-12-01');
	expect(answerBy('2026-11-30', rules)).toBe('2027-02-28');
});

test('nothing is considered while somebody is spared', () => {
	expect(isSpared({ mercy: 'infant', mercyUntil: '2026-11-22' }, on)).toBe(true);
	expect(isSpared({ mercy: 'infant', mercyUntil: '2026-11-21' }, on)).toBe(false);
	expect(isSpared({ mercy: 'ill', mercyUntil: null }, on)).toBe(true);
	expect(isSpared({ mercy: '', mercyUntil: null }, on)).toBe(false);
});

test('papers come as far as the file has come; whoever it is about has those handed to them, never how the votes fell', () => {
	const file = {
		...member,
		body: 'cell',
		state: 'open' as CaseState,
		toldOn: null,
		hearing: '',
		vote: null,
		form: null,
		level: null,
		effectiveOn: null,
		appeals: []
	} satisfies Parameters<typeof papersOf>[0];
	expect(papersOf(file, rules)).toEqual(['notice']);
	expect(toldPapersOf(file, rules)).toEqual([]);
	const decided = {
		...file,
		state: 'decided' as CaseState,
		toldOn: on,
		hearing: 'attended',
		vote: {},
		form: 'warning' as const,
		level: 'cell' as const,
		effectiveOn: on,
		appeals: [{ toLevel: 'province', receivedOn: on, refusedWhy: '', outcome: null, number: '', answeredOn: null }]
	};
	expect(papersOf(decided, rules)).toEqual(['notice', 'hearing-minutes', 'counting-minutes', 'decision']);
	expect(toldPapersOf(decided, rules)).toEqual(['notice', 'hearing-minutes', 'decision']);
	expect(papersOf({ ...decided, level: 'province' }, rules)).not.toContain('decision');
	expect(
		toldPapersOf({ ...decided, appeals: [{ ...decided.appeals[0]!, toLevel: 'committee' }] }, rules)
	).not.toContain('appeal-answer');
});
