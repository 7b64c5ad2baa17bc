import { describe, expect, test } from 'vitest';
import { levelOf, povertyStandards, whyNotClass } from './poverty.ts';
import { KINDS, type Kind, procedureOn } from './procedure.ts';
import { toldCounts } from '#lib/small-numbers.ts';
import { smallNumberRules } from './small-numbers.ts';
import { type DoneStep, dueOfStep, type GivenStep, isCarried, nextStep, postedUntil, whyNotStep } from './steps.ts';

const procedure = (kind: Kind) => procedureOn(kind, '2026-11-22')!;
const facts = {
	today: '2026-11-22',
	householdsOnRecord: 96,
	householdsListed: 40,
	objectionsOpen: 0,
	figuresLocked: true
};
const stepOf = (kind: Kind, code: string) => procedure(kind).parameters.steps.find((one) => one.code === code)!;
const done = (...steps: [string, string, Partial<DoneStep>?][]): DoneStep[] =>
	steps.map(([step, from, more]) => ({ step, from, passed: true, ...more }));
const why = (kind: Kind, before: DoneStep[], given: GivenStep, more: Partial<typeof facts> = {}) =>
	whyNotStep(given, procedure(kind), before, { ...facts, ...more })?.code;

test('every kind has a procedure that ends with a decision', () => {
	expect(KINDS.map((kind) => procedure(kind).parameters.steps.at(-1)?.asks)).toEqual(
		KINDS.map(() => ['document', 'outcome'])
	);
});

describe('the steps of a round', () => {
	const listed = done(['list', '2026-09-04'], ['survey', '2026-09-20']);
	const met = { step: 'meeting', from: '2026-10-02', invited: 90, present: 70, agree: 36 };
	const posted = [...listed, { ...met, passed: true }, ...done(['posting', '2026-10-05'])];
	const report = { step: 'report', from: '2026-10-09', document: '12/BC-UBND' };

	test('come one after the other', () => {
		expect(nextStep(procedure('poverty'), listed)?.code).toBe('meeting');
		expect(why('poverty', listed, met)).toBeUndefined();
		expect(why('poverty', listed, report)).toBe('outcomes.step-not-next');
		expect(why('poverty', [...posted, ...done(['report', '2026-10-09'], ['decision', '2026-10-20'])], report)).toBe(
			'outcomes.step-not-next'
		);
	});

	test.each([
		[{ ...met, from: '2026-11-23' }, 'outcomes.day-in-future'],
		[{ ...met, from: '2026-09-19' }, 'outcomes.step-before-last'],
		[{ ...met, to: '2026-10-01' }, 'outcomes.step-backwards'],
		[{ ...met, invited: null }, 'outcomes.step-needs-heads'],
		[{ ...met, present: 91 }, 'outcomes.step-more-than-invited'],
		[{ ...met, agree: 71 }, 'outcomes.step-more-than-present'],
		[{ ...met, invited: 97 }, 'outcomes.step-more-than-households']
	])('are refused where they cannot be: %j is %s', (given, code) => {
		expect(why('poverty', listed, given)).toBe(code);
	});

	test('wait until what was made public hung long enough: three working days over a weekend', () => {
		expect(postedUntil(stepOf('poverty', 'posting'), '2026-10-08')).toBe('2026-10-13');
		expect(why('poverty', posted, { ...report, from: '2026-10-08' })).toBe('outcomes.posting-runs');
		expect(why('poverty', posted, report)).toBeUndefined();
		const early = { step: 'posting', from: '2026-10-05', to: '2026-10-07' };
		expect(why('poverty', posted.slice(0, 3), early)).toBe('outcomes.posting-too-short');
	});

	test('stop at a meeting that did not carry it: exactly half is not enough', () => {
		expect(isCarried(stepOf('poverty', 'meeting'), { ...met, agree: 35 })).toBe(false);
		expect(isCarried(stepOf('poverty', 'meeting'), met)).toBe(true);
		const lost = [...listed, { ...met, agree: 35, passed: false }];
		expect(why('poverty', lost, { step: 'posting', from: '2026-10-05' })).toBe('outcomes.step-not-carried');
	});

	test('of a cultural family ask for three in five of those invited, and of those who came', () => {
		const meeting = { step: 'meeting', from: '2026-10-02', invited: 50, present: 30, agree: 18 };
		expect(isCarried(stepOf('cultural-family', 'meeting'), meeting)).toBe(true);
		expect(isCarried(stepOf('cultural-family', 'meeting'), { ...meeting, present: 29, agree: 29 })).toBe(false);
		expect(isCarried(stepOf('cultural-family', 'meeting'), { ...meeting, agree: 17 })).toBe(false);
	});

	test('end with a decision only once every objection is answered, and with its paper', () => {
		const before = [...posted, ...done(['report', '2026-10-09'])];
		const decision = { step: 'decision', from: '2026-10-20', document: '140/QĐ-UBND' };
		expect(why('poverty', before, decision, { objectionsOpen: 2 })).toBe('outcomes.objections-open');
		expect(why('poverty', before, { ...decision, document: '' })).toBe('outcomes.step-needs-document');
		expect(why('poverty', before, decision)).toBeUndefined();
	});

	test('of the rural standard begin with locked figures, and are not begun on others', () => {
		const assessment = { step: 'self-assessment', from: '2026-11-02' };
		expect(why('rural', [], assessment, { figuresLocked: false })).toBe('outcomes.step-figures-open');
		expect(why('rural', [], assessment)).toBeUndefined();
	});

	test('tell until when a title is decided: ten days after its list was public for ten', () => {
		const before = done(['file', '2026-10-01'], ['council', '2026-10-05'], ['posting', '2026-10-06']);
		expect(dueOfStep(stepOf('cultural-village', 'decision'), procedure('cultural-village'), before)).toBe('2026-10-26');
	});
});

describe('the standard of poverty', () => {
	const [now, from2027] = povertyStandards as [(typeof povertyStandards)[0], (typeof povertyStandards)[0]];
	const three = ['house', 'water', 'toilet'];
	test.each([
		[{ income: 1_500_000, deprivations: three }, 'poor'],
		[{ income: 1_500_000, deprivations: three.slice(1) }, 'near-poor'],
		[{ income: 1_500_001, deprivations: three }, 'none']
	] as const)('%j is %s', (survey, level) => {
		expect(levelOf(survey, 'rural', now)).toBe(level);
	});

	test('rises in 2027', () => {
		expect(levelOf({ income: 2_200_000, deprivations: three }, 'rural', from2027)).toBe('poor');
	});

	test('proposes; people who decide otherwise say why', () => {
		const survey = { income: 900_000, deprivations: three };
		expect(whyNotClass({ level: 'near-poor' }, survey, '', 'rural', now)?.code).toBe('outcomes.class-differs');
		expect(whyNotClass({ level: 'near-poor' }, survey, 'Họp dân thống nhất', 'rural', now)).toBeUndefined();
		expect(whyNotClass({ level: 'poor' }, { ...survey, deprivations: ['opinion'] }, '', 'rural', now)?.code).toBe(
			'outcomes.deprivation-unknown'
		);
	});
});

test('small counts are not told, nor worked out from the others', () => {
	const rules = smallNumberRules[0]!.parameters.leastShown;
	expect(toldCounts({ poor: 4, 'near-poor': 37 }, rules)).toEqual({ poor: { below: 10 }, 'near-poor': { below: 50 } });
	expect(toldCounts({ poor: 4, 'near-poor': 9 }, rules)).toEqual({ poor: { below: 10 }, 'near-poor': { below: 10 } });
	expect(toldCounts({ poor: 0, 'near-poor': 37 }, rules)).toEqual({ poor: { count: 0 }, 'near-poor': { count: 37 } });
});
