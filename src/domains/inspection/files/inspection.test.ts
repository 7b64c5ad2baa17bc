import { expect, test } from 'vitest';
import { drawFrom, drawRules, weightOf } from './draw.ts';
import { clockOf, nextState, STATES } from './inspection.ts';
import { type Planned, whyNotPlan } from './planning.ts';
import { inspectionRules } from './rules.ts';
import { type Asked, type Stepping, whyNotStep } from './stepping.ts';
import { type TeamMember, type TeamQuestion, whyNotTeam } from './team.ts';

const rules = inspectionRules[0]!;
const today = '2026-11-22';

const planned: Planned = {
	body: 'commission',
	kind: 'planned',
	subject: 'unit',
	why: '',
	year: 2026,
	today,
	isOwn: false,
	isBelow: true,
	hasCommittee: false,
	members: 12
};
test.each([
	[{}, undefined],
	[{ isOwn: true }, 'inspection.about-oneself'],
	[{ kind: 'regular-supervision' }, 'inspection.kind-not-for-commission'],
	[{ body: 'cell', kind: 'finance' }, 'inspection.kind-not-for-cell'],
	[{ body: 'cell' }, 'inspection.cell-inspects-members'],
	[{ isBelow: false }, 'inspection.subject-not-below'],
	[{ body: 'cell', subject: 'member', kind: 'thematic-supervision' }, 'inspection.cell-too-small'],
	[{ body: 'cell', subject: 'member', kind: 'thematic-supervision', hasCommittee: true }, undefined],
	[{ kind: 'signs' }, 'inspection.signs-needed'],
	[{ kind: 'signs', why: 'Quyết toán chậm' }, undefined],
	[{ year: 2024 }, 'inspection.year-too-far']
] as [Partial<Planned>, string | undefined][])('planning with %j: %s', (given, code) => {
	expect(whyNotPlan({ ...planned, ...given }, rules)?.code).toBe(code);
});

const person = (name: string, given: Partial<TeamMember> = {}): TeamMember => ({
	name,
	role: 'member',
	personId: name,
	unitId: 'elsewhere',
	leadsSubject: false,
	...given
});
const team = (people: TeamMember[], given: Partial<TeamQuestion> = {}): TeamQuestion => ({
	body: 'commission',
	state: 'planned',
	people,
	subjectPersonId: 'Lan',
	subjectUnitId: 'cell',
	signedOn: '2026-11-20',
	today,
	conflictAsked: true,
	...given
});
const [head, notes] = [person('Sáng', { role: 'head' }), person('Ổn', { role: 'note-taker' })];
test.each([
	[team([head, notes]), undefined],
	[team([notes]), 'inspection.team-one-head'],
	[team([head]), 'inspection.team-one-note-taker'],
	[team([head, notes, person('Sáng')]), 'inspection.team-twice'],
	[team([head, notes, person('Lan')]), 'inspection.team-is-subject'],
	[team([head, notes, person('Chắc', { leadsSubject: true })]), 'inspection.team-leads-subject'],
	[team([head, notes, person('Êm', { unitId: 'cell' })]), 'inspection.team-of-subject'],
	[team([head, notes, person('Êm', { unitId: 'cell' })], { body: 'cell' }), undefined],
	[team([head, notes], { conflictAsked: false }), 'inspection.conflict-not-asked'],
	[team([head, notes], { state: 'verify' }), 'inspection.team-stands'],
	[team([head, notes], { signedOn: '2026-11-23' }), 'inspection.day-ahead']
] as [TeamQuestion, string | undefined][])('a team: %#', (asked, code) => {
	expect(whyNotTeam(asked)?.code).toBe(code);
});

const file: Stepping = {
	state: 'notified',
	signedOn: '2026-11-10',
	startBy: '2026-11-13',
	lastOn: '2026-11-11',
	findings: 1,
	unproved: 0,
	unproposed: 0,
	openRemedies: 0
};
const step = (given: Partial<Stepping>, asked: Partial<Asked>) =>
	whyNotStep(
		{ ...file, ...given },
		{ to: 'self-report', on: '2026-11-12', today, number: '4-TB/UBKT', isLead: true, ...asked }
	)?.code;
test('a file goes step by step, on days that follow each other, and begins in time', () => {
	expect(step({}, {})).toBeUndefined();
	expect(step({}, { to: 'verify' })).toBe('inspection.not-next');
	expect(step({}, { on: '2026-11-10' })).toBe('inspection.before-last-step');
	expect(step({}, { on: '2026-11-14' })).toBe('inspection.start-too-late');
	expect(step({}, { on: '2026-11-23' })).toBe('inspection.day-ahead');
	expect(step({ state: 'verify', findings: 0 }, { to: 'report' })).toBe('inspection.no-findings');
	const report = { state: 'report' } as const;
	expect(step(report, { to: 'concluded' })).toBeUndefined();
	expect(step(report, { to: 'concluded', isLead: false })).toBe('inspection.team-does-not-conclude');
	expect(step({ ...report, unproved: 2 }, { to: 'concluded' })).toBe('inspection.unproved');
	expect(step({ ...report, unproposed: 1 }, { to: 'concluded' })).toBe('inspection.unproposed');
	expect(step(report, { to: 'concluded', number: '' })).toBe('inspection.number-needed');
	expect(step({ state: 'follow-up', openRemedies: 1 }, { to: 'archived' })).toBe('inspection.remedies-open');
	expect(STATES.map(nextState)).toEqual([...STATES.slice(1), undefined]);
	expect(nextState('cancelled')).toBeUndefined();
});

test('one clock runs until the beginning, the other until the conclusion', () => {
	const days = { startBy: '2026-11-13', dueOn: '2027-01-11' };
	expect(clockOf({ state: 'notified', ...days })).toEqual({ step: 'start', dueOn: '2026-11-13' });
	expect(clockOf({ state: 'verify', ...days })).toEqual({ step: 'conclude', dueOn: '2027-01-11' });
	expect(clockOf({ state: 'concluded', ...days })).toBeUndefined();
});

test('the draw is the same for everybody who has the seed, and another with another seed', async () => {
	const quiet = { name: '', monthsWithoutMeeting: 0, lateTasks: 0, yearsNotInspected: 0 };
	const cells = [
		{ ...quiet, code: '01' },
		{ ...quiet, code: '02', monthsWithoutMeeting: 3, lateTasks: 2 },
		{ ...quiet, code: '03', yearsNotInspected: 9 }
	].map((cell) => ({ code: cell.code, weight: weightOf(cell, drawRules[0]!) }));
	expect(cells.map(({ weight }) => weight)).toEqual([1, 9, 10]);
	// Shares 0.3766 of 20, then 0.9395 of 11: worked out apart from this code.
	expect(await drawFrom(cells, '17-22-35', 9)).toEqual(['02', '03', '01']);
	const many = Array.from({ length: 40 }, (_, nth) => ({ code: String(nth), weight: 1 + (nth % 5) }));
	expect(await drawFrom(many, 'xổ số 17-22-35', 5)).toEqual(await drawFrom(many, 'xổ số 17-22-35', 5));
	expect(await drawFrom(many, 'xổ số 17-22-35', 5)).not.toEqual(await drawFrom(many, 'xổ số 17-22-36', 5));
});
