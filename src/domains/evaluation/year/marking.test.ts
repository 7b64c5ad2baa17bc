import { describe, expect, test } from 'vitest';
import { evaluationClassRules } from '../rules.ts';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Criteria, criteriaRules, INPUTS, YEAR_SUBJECTS } from './criteria.ts';
import { type Evidence, isSupported, NO_EVIDENCE, proposedPoints } from './evidence.ts';
import { classAllowed, type Facts, pointsText, readPoints, sumsOf, whyNotClass, whyNotStep } from './marking.ts';
import { whyNotMarkCell } from './recorders.ts';

const rules = evaluationClassRules.at(-1)!;
const { subjects } = criteriaRules[0]!.parameters;
const tasks = (total: number, late = 0, notDone = 0) => ({ total, late, notDone, onTime: total - late - notDone });
const evidence: Evidence = {
	meetings: { summoned: 12, present: 12, excused: 0, unexcused: 0 },
	study: { summoned: 3, came: 3 },
	tasks: tasks(10),
	unitTasks: tasks(20),
	plan: { lines: 3, done: 3, partly: 0 },
	commitment: { confirmed: 1 },
	deeds: { praises: 1, stories: 0, movements: 0 },
	awards: { decided: 1 },
	models: { recognised: 1, adopted: 0 },
	findings: { clear: 1, faults: 0 },
	gates: { cases: [], lowVotes: 0, lowOf: 0, disciplinedBelow: 0 }
};

describe('criteria', () => {
	test.each(YEAR_SUBJECTS)('of a %s are 30 and 70 points', (subject) => {
		const sum = (part: string) =>
			subjects[subject].filter((one) => one.part === part).reduce((points, { most }) => points + most, 0);
		expect([sum('general'), sum('tasks')]).toEqual([3000, 7000]);
	});

	test('rest on these inputs and no other: work and deeds, never what anybody said, thought or reserved', () => {
		const used = new Set(YEAR_SUBJECTS.flatMap((subject) => subjects[subject].flatMap(({ inputs }) => inputs)));
		expect([...used].toSorted()).toEqual([...INPUTS].toSorted());
		expect(INPUTS).toEqual([
			...['meetings', 'study', 'tasks', 'unit-tasks', 'plan', 'commitment', 'deeds', 'awards', 'models', 'findings']
		]);
		expect(Object.fromEntries(Object.entries(evidence).map(([key, count]) => [key, Object.keys(count)]))).toEqual({
			meetings: ['summoned', 'present', 'excused', 'unexcused'],
			study: ['summoned', 'came'],
			tasks: ['total', 'late', 'notDone', 'onTime'],
			unitTasks: ['total', 'late', 'notDone', 'onTime'],
			plan: ['lines', 'done', 'partly'],
			commitment: ['confirmed'],
			deeds: ['praises', 'stories', 'movements'],
			awards: ['decided'],
			models: ['recognised', 'adopted'],
			findings: ['clear', 'faults'],
			gates: ['cases', 'lowVotes', 'lowOf', 'disciplinedBelow']
		});
	});

	test('are counted from these tables and no other, of statements from praise alone', () => {
		const counting = ['counts-by-kind.ts', 'gather.ts']
			.map((file) => readFileSync(new URL(`server/${file}`, import.meta.url), 'utf8'))
			.join('\n');
		const read = [...counting.matchAll(/\b(?:from|join|update)\s+([a-z_]+)(?= [a-z]+\b| where|\n)/g)].map(
			([, table]) => table!
		);
		const own = new Set([...counting.matchAll(/([a-z_]+) as materialized/g)].map(([, name]) => name!));
		expect([...new Set(read)].filter((table) => !own.has(table)).toSorted()).toEqual([
			...[
				'adoption',
				'campaign_deed',
				'commendation',
				'evaluation',
				'evaluation_finding',
				'meeting',
				'meeting_roll',
				'member',
				'model'
			],
			...['personal_plan', 'plan_line', 'statement', 'story', 'study_attendance', 'study_session', 'task']
		]);
		expect(counting.match(/join statement\b.*/g)).toEqual([expect.stringContaining("s.kind = 'praise'")]);
	});

	test.each(['statements', 'reservations', 'minority-opinions', 'comments', 'ballots', 'votes', 'attitude'])(
		'cannot ask for %s',
		(input) => {
			const { parameters } = structuredClone(criteriaRules[0]!);
			const asking = { ...parameters.subjects.member[0]!, inputs: [input] };
			const asked = { ...parameters, subjects: { ...parameters.subjects, member: [asking] } };
			expect(v.is(Criteria, parameters)).toBe(true);
			expect(v.is(Criteria, asked)).toBe(false);
		}
	);
});

describe('points', () => {
	const full = Object.fromEntries(subjects.member.map(({ code, most }) => [code, pointsText(most)]));
	test('are read in hundredths, none over its most, none left out', () => {
		expect(readPoints(subjects.member, full)).toMatchObject({ ok: true });
		expect(readPoints(subjects.member, { ...full, ideology: '5.01' })).toMatchObject({
			refusal: { code: 'evaluation.points-over-most' }
		});
		expect(readPoints(subjects.member, { ...full, ideology: 'năm' })).toMatchObject({
			refusal: { code: 'evaluation.points-not-a-number' }
		});
		expect(readPoints(subjects.member, { ideology: '5' })).toMatchObject({
			refusal: { code: 'evaluation.points-missing' }
		});
		expect(readPoints(subjects.member, { ...full, loyalty: '1' })).toMatchObject({
			refusal: { code: 'evaluation.criterion-unknown' }
		});
	});

	test('that nothing supports are counted apart', () => {
		const points = Object.fromEntries(subjects.member.map(({ code, most }) => [code, most]));
		expect(sumsOf(subjects.member, points, evidence)).toEqual({ total: 10_000, supported: 10_000 });
		expect(sumsOf(subjects.member, points, { ...evidence, study: { summoned: 3, came: 0 } })).toEqual({
			total: 10_000,
			supported: 9_500
		});
		expect(sumsOf(subjects.member, points, NO_EVIDENCE)).toEqual({ total: 10_000, supported: 0 });
		expect(isSupported({ inputs: ['deeds', 'plan'] }, { ...NO_EVIDENCE, plan: evidence.plan })).toBe(true);
	});
});

test.each([
	['every meeting', { meetings: { summoned: 12, present: 12, excused: 0, unexcused: 0 } }, 'discipline', 800],
	['nine of ten, two excused', { meetings: { summoned: 12, present: 9, excused: 2, unexcused: 1 } }, 'discipline', 700],
	['no meeting at all', { meetings: { summoned: 0, present: 0, excused: 0, unexcused: 0 } }, 'discipline', 0],
	['all excused', { meetings: { summoned: 3, present: 0, excused: 3, unexcused: 0 } }, 'discipline', 0],
	['a late task of two', { tasks: tasks(2, 1) }, 'duties', 3750],
	['inspected twice, one shortcoming', { findings: { clear: 1, faults: 1 } }, 'ethics', 250],
	['the best kind of evidence', { awards: { decided: 1 }, plan: { lines: 3, done: 1, partly: 0 } }, 'example', 600]
] as [string, Partial<Evidence>, string, number][])('points to begin from, %s', (_, given, code, points) => {
	const criterion = subjects.member.find((one) => one.code === code)!;
	expect(proposedPoints(criterion, { ...NO_EVIDENCE, ...given })).toBe(points);
});

describe('the class that is allowed', () => {
	const facts = (given: Partial<Facts> = {}): Facts => ({
		subject: 'member',
		evidence,
		exceeding: 3,
		limits: { total: 2, fixed: 2 },
		forced: [],
		...given
	});
	const withGates = (gates: Partial<Evidence['gates']>) => ({ ...evidence, gates: { ...evidence.gates, ...gates } });
	const withTasks = (total: number, late = 0, notDone = 0) => ({ ...evidence, tasks: tasks(total, late, notDone) });
	test.each([
		['90 points, all on time, 3 of 10 exceed', 9000, facts(), 'excellent'],
		['89.99 points', 8999, facts(), 'good'],
		['2 of 10 exceed', 9500, facts({ exceeding: 2 }), 'good'],
		['30 % of 7 tasks is more than 2', 9500, facts({ evidence: withTasks(7), exceeding: 2 }), 'good'],
		['3 of 7 exceed', 9500, facts({ evidence: withTasks(7), exceeding: 3 }), 'excellent'],
		['one task in all, and it exceeds', 9500, facts({ evidence: withTasks(1), exceeding: 1 }), 'excellent'],
		['a limit not fixed', 9500, facts({ limits: { total: 2, fixed: 1 } }), 'good'],
		['2 of 10 late', 9500, facts({ evidence: withTasks(10, 2) }), 'completed'],
		['3 of 10 late', 9500, facts({ evidence: withTasks(10, 3) }), null],
		['70 points', 7000, facts(), 'good'],
		['69.99 points', 6999, facts(), 'completed'],
		['50 points', 5000, facts(), 'completed'],
		['49.99 points', 4999, facts(), 'failed'],
		['more than half undone', 9500, facts({ evidence: withTasks(10, 0, 6) }), 'failed'],
		['disciplined in duty', 10_000, facts({ forced: ['disciplined-in-duty'] }), 'failed'],
		['a case on record', 10_000, facts({ evidence: withGates({ cases: ['degraded'] }) }), 'failed'],
		[
			'a leader of low confidence',
			10_000,
			facts({ subject: 'leader', exceeding: 6, evidence: withGates({ lowVotes: 16, lowOf: 30 }) }),
			'failed'
		],
		[
			'a leader whom just half trust little',
			10_000,
			facts({ subject: 'leader', exceeding: 6, evidence: withGates({ lowVotes: 15, lowOf: 30 }) }),
			'excellent'
		],
		[
			'a cell with somebody disciplined',
			9500,
			facts({ subject: 'collective', exceeding: 6, evidence: withGates({ disciplinedBelow: 1 }) }),
			'good'
		],
		[
			'a leader whose unit is late',
			9500,
			facts({ subject: 'leader', evidence: { ...evidence, unitTasks: tasks(20, 1) }, exceeding: 10 }),
			'good'
		],
		[
			'a leader whose unit did 69 %',
			9500,
			facts({ subject: 'leader', evidence: { ...evidence, unitTasks: tasks(100, 0, 31) } }),
			'failed'
		],
		['a collective, by the tasks of the unit', 9500, facts({ subject: 'collective', exceeding: 6 }), 'excellent']
	] as [string, number, Facts, string | null][])('%s', (_, supported, of, expected) => {
		expect(classAllowed(supported, of, rules)).toMatchObject({ ok: true, value: { class: expected } });
	});

	test('is not gone above, and gone below only with a reason', () => {
		expect(whyNotClass('excellent', 'good', 'Rất cố gắng')?.code).toBe('evaluation.class-not-allowed');
		expect(whyNotClass('good', 'good', '')).toBeUndefined();
		expect(whyNotClass('completed', 'good', '')?.code).toBe('evaluation.class-below-why');
		expect(whyNotClass('completed', 'good', 'Tập thể có kỷ luật')).toBeUndefined();
		expect(whyNotClass('completed', null, 'x')?.code).toBe('evaluation.class-not-allowed');
		expect(whyNotClass('failed', null, '')).toBeUndefined();
	});
});

test('steps follow each other; one may be taken again until the next, and nobody overwrites what they did not see', () => {
	expect(whyNotStep({ step: 'none', marks: 0 }, 'self', 0)).toBeUndefined();
	expect(whyNotStep({ step: 'none', marks: 0 }, 'cell', 0)?.code).toBe('evaluation.step-missing');
	expect(whyNotStep({ step: 'none', marks: 0, subject: 'collective' }, 'cell', 0)).toBeUndefined();
	expect(whyNotStep({ step: 'self', marks: 1 }, 'self', 1)).toBeUndefined();
	expect(whyNotStep({ step: 'self', marks: 2 }, 'cell', 1)?.code).toBe('evaluation.marked-meanwhile');
	expect(whyNotStep({ step: 'decided', marks: 4 }, 'office', 4)?.code).toBe('evaluation.step-over');
});

test('nobody writes down how the cell ranked themself, and who may is named', () => {
	const [deputy, secretary] = [
		{ personId: 'b', name: 'Hà Thị Dịu' },
		{ personId: 'a', name: 'Tòng Văn Chắc' }
	];
	expect(whyNotMarkCell([deputy], 'a', 'a')).toEqual({
		code: 'evaluation.cell-marks-own',
		facts: { who: 'Hà Thị Dịu' }
	});
	expect(whyNotMarkCell([deputy], 'b', 'a')).toBeUndefined();
	expect(whyNotMarkCell([deputy, secretary], 'a', 'c')).toBeUndefined();
	expect(whyNotMarkCell([deputy, secretary], 'a', null)).toBeUndefined();
	// A cell of one leader: the office writes it down, and only there.
	expect(whyNotMarkCell([], 'a', 'a')?.code).toBe('evaluation.cell-marks-own-alone');
	expect(whyNotMarkCell([], 'clerk', 'a')).toBeUndefined();
	expect(whyNotMarkCell([secretary], 'clerk', 'c')?.code).toBe('evaluation.cell-marks-itself');
});
