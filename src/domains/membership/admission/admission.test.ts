import { describe, expect, test } from 'vitest';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { admissionClock, probationEnd } from './clock.ts';
import { dossierOf } from './dossier.ts';
import { type Fitness, whyNotAware, whyNotCarried, whyNotFit, whyNotIntroduce } from './fitness.ts';
import { admissionRules } from './rules.ts';
import { type AdmissionStep, nextSteps, STEPS, type StepDone, whyNotStep, whyNotTakeBack } from './steps.ts';

const TODAY = '2026-11-22';
const rules = ruleSetInForce(admissionRules, TODAY).parameters;
const upTo = (last: AdmissionStep): StepDone[] =>
	STEPS.slice(0, STEPS.indexOf(last as (typeof STEPS)[number]) + 1).map((step, nth) => ({
		step,
		on: `2026-01-${10 + nth}`
	}));
const open = (done: StepDone[]) => ({ state: 'open' as const, done });

describe('the steps of an admission', () => {
	test('follow each other, and on probation the cell may find somebody unfit instead', () => {
		expect(nextSteps([])).toEqual(['awareness']);
		expect(nextSteps(upTo('decision'))).toEqual(['ceremony']);
		expect(nextSteps(upTo('ceremony'))).toEqual(['class', 'unfit']);
		expect(nextSteps(upTo('recognition-vote'))).toEqual(['recognition-committee']);
		expect(nextSteps([...upTo('reviews'), { step: 'unfit', on: TODAY }])).toEqual(['strike']);
		expect(nextSteps(upTo('recognition'))).toEqual([]);
	});

	test.each([
		[upTo('awareness'), 'biography', '2026-02-01', 'membership.not-its-turn'],
		[upTo('application'), 'biography', '2026-01-10', 'membership.step-too-early'],
		[upTo('application'), 'biography', '2026-11-23', 'membership.step-in-future'],
		[upTo('application'), 'biography', '2026-01-11', undefined],
		[upTo('comments'), 'cell-vote', '2026-01-14', 'membership.step-too-early']
	] as const)('after %#: %s on %s', (done, step, on, code) => {
		expect(whyNotStep(open([...done]), { step, on }, TODAY)?.code).toBe(code);
	});

	test('are not written for somebody who was stopped, and a ceremony is not taken back', () => {
		const next = { step: 'awareness' as const, on: TODAY };
		expect(whyNotStep({ state: 'stopped', done: [] }, next, TODAY)?.code).toBe('membership.candidate-not-open');
		expect(whyNotTakeBack('open', upTo('ceremony'))?.code).toBe('membership.step-stays');
		expect(whyNotTakeBack('open', upTo('decision'))).toBeUndefined();
		expect(whyNotTakeBack('open', [])?.code).toBe('membership.nothing-to-take-back');
	});
});

describe('clocks', () => {
	test('of the ceremony run thirty working days from receiving the decision', () => {
		expect(admissionClock(upTo('decision'), '2026-03-02', rules)).toEqual({
			step: 'ceremony',
			from: '2026-03-02',
			on: '2026-04-13'
		});
	});

	test('of recognition run thirty working days from the end of the twelve months', () => {
		const done: StepDone[] = [...upTo('decision'), { step: 'ceremony', on: '2025-11-03' }];
		expect(probationEnd('2025-11-03', rules)).toBe('2026-11-03');
		expect(admissionClock(done, undefined, rules)).toMatchObject({ step: 'recognition-vote', from: '2026-11-03' });
		expect(admissionClock([...done, { step: 'recognition-vote', on: TODAY }], undefined, rules)).toBeUndefined();
	});
});

describe('who may be admitted', () => {
	const fit: Fitness = {
		birthDate: '1995-05-20',
		education: 'upper-secondary',
		consentNumber: '',
		leftOn: null,
		leftWhy: null
	};
	test.each([
		[{}, undefined],
		[{ birthDate: '2008-12-01' }, 'membership.too-young'],
		[{ birthDate: '2008-11-30' }, undefined],
		[{ birthDate: '1966-11-01' }, undefined],
		[{ birthDate: '1966-10-31' }, 'membership.too-old'],
		[{ birthDate: '1966-10-31', consentNumber: '12-CV/TU' }, undefined],
		[{ education: 'primary' }, 'membership.schooling'],
		[{ education: 'primary', consentNumber: '12-CV/TU' }, undefined],
		[{ leftOn: '2010-01-01', leftWhy: 'own-request' }, 'membership.not-again'],
		[{ leftOn: '2023-11-23', leftWhy: 'removed' }, 'membership.again-too-early'],
		[{ leftOn: '2023-11-22', leftWhy: 'removed' }, undefined]
	] as [Partial<Fitness>, string | undefined][])('%j: %s', (given, code) => {
		expect(whyNotFit({ ...fit, ...given }, TODAY, rules)?.code).toBe(code);
	});

	test('a certificate of the awareness class holds sixty months', () => {
		expect(whyNotAware('2021-11-22', TODAY, rules)).toBeUndefined();
		expect(whyNotAware('2021-11-21', TODAY, rules)?.code).toBe('membership.certificate-expired');
	});

	const introducer = (memberId: string, since = '2020-01-01', isOfficial = true) => ({
		memberId,
		name: memberId,
		isOfficial,
		since
	});
	test.each([
		[[introducer('a'), introducer('b')], undefined, undefined],
		[[introducer('a')], 'youth', undefined],
		[[introducer('a')], undefined, 'membership.two-introducers'],
		[[introducer('a'), introducer('a')], undefined, 'membership.introducer-twice'],
		[[introducer('a'), introducer('b', '2025-11-23')], undefined, 'membership.introducer-too-short'],
		[[introducer('a'), introducer('b', '2020-01-01', false)], undefined, 'membership.introducer-not-official']
	])('introducers %#', (introducers, union, code) => {
		expect(whyNotIntroduce(introducers, union, TODAY, rules)?.code).toBe(code);
	});

	test.each([
		[10, 15, undefined],
		[9, 15, 'membership.not-carried'],
		[16, 15, 'membership.more-than-members']
	])('%i of %i members of the committee in favour: %s', (agree, base, code) => {
		expect(whyNotCarried({ agree, base }, rules)?.code).toBe(code);
	});
});

test('the dossier says what is there, what is missing and what comes later', () => {
	const noted = [{ paper: 'application', where: 'Tủ 2' }];
	const lines = dossierOf(upTo('biography'), noted, rules, 'admission', false);
	expect(lines.find(({ paper }) => paper === 'application')).toMatchObject({ state: 'there', where: 'Tủ 2' });
	expect(lines.find(({ paper }) => paper === 'biography')?.state).toBe('missing');
	expect(lines.find(({ paper }) => paper === 'decision')?.state).toBe('later');
	expect(lines.some(({ paper }) => paper === 'union-resolution')).toBe(false);
});
