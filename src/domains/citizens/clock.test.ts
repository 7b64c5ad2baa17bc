import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ClockQuestion, caseClock } from './clock.ts';

const ask = (question: Partial<ClockQuestion>) =>
	caseClock({ kind: 'complaint', step: 'settle', from: '2026-11-02', ...question });

function dueOn(question: Partial<ClockQuestion>): string {
	const clock = ask(question);
	if (!clock.ok) throw new Error(clock.refusal.code);
	return clock.value.dueOn;
}

/** Worked out apart from this code, from the printed holidays of 2025 to 2027; half of them lie around Tết and the long weekends. */
const cases = readFileSync(join(import.meta.dirname, 'clock-cases.tsv'), 'utf8')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split('\t') as [string, string, string, string, string]);

function questionOf([kindAndStep, conditions, from, suspended]: (typeof cases)[number]): ClockQuestion {
	const [kind, step] = kindAndStep.split(' ') as [ClockQuestion['kind'], ClockQuestion['step']];
	const given = Object.fromEntries(conditions === '-' ? [] : conditions.split(' ').map((pair) => pair.split('=')));
	const [start, end] = suspended.split('..');
	return {
		kind,
		step,
		from,
		...(given.complex && { complex: true }),
		...(given.remote && { remote: true }),
		...(given.instance && { instance: 2 }),
		...(given.places && { places: Number(given.places) }),
		...(given.difficulty && { difficulty: given.difficulty }),
		...(given.extensions && { extensions: Number(given.extensions) }),
		...(end && { suspended: [{ from: start!, to: end }] })
	};
}

describe('the clock of a case', () => {
	test('is right to the day in a table of cases over three years', () => {
		expect(cases.length).toBeGreaterThanOrEqual(200);
		const wrong = cases.filter((line) => dueOn(questionOf(line)) !== line[4]);
		expect(wrong).toEqual([]);
	});

	test('tells where the limit comes from and how it was counted', () => {
		expect(ask({ kind: 'complaint', step: 'accept', from: '2026-01-20' })).toMatchObject({
			value: {
				dueOn: '2026-01-30',
				ruleSetId: 'case-clocks@2019-01-01',
				why: [
					{ code: 'citizens.clock-days', facts: { count: 10, source: 'Luật Khiếu nại 2011' } },
					{ code: 'calendar.counted-days-after' }
				]
			}
		});
	});

	test('says that a limit was not checked against the law', () => {
		const clock = ask({ kind: 'petition', step: 'answer' });
		expect(clock.ok && clock.value.why.at(-1)?.code).toBe('citizens.clock-unverified');
	});
});

describe('the change of 1 July 2026', () => {
	const suspended = (from: string) => [{ from, to: from }];
	const reasons = (from: string) => {
		const clock = ask({ from, suspended: suspended('2026-07-06') });
		return clock.ok ? clock.value.why.map(({ code }) => code) : [];
	};

	test('a case keeps the rules of the day that started its clock', () => {
		expect(ask({ from: '2026-06-30' })).toMatchObject({ value: { ruleSetId: 'case-clocks@2019-01-01' } });
		expect(ask({ from: '2026-07-01' })).toMatchObject({ value: { ruleSetId: 'case-clocks@2026-07-01' } });
	});

	test('before it a suspended complaint is counted with a warning, from it on without', () => {
		expect(reasons('2026-06-30')).toContain('citizens.clock-suspension-unfounded');
		expect(reasons('2026-07-01')).not.toContain('citizens.clock-suspension-unfounded');
	});
});

describe('a clock that cannot be', () => {
	test.each([
		[{ from: '2026-02-30' }, 'calendar.day-impossible'],
		[{ from: '1998-01-01' }, 'citizens.clock-no-rules'],
		[{ kind: 'petition', step: 'settle' }, 'citizens.clock-no-such-step'],
		[{ kind: 'complaint', step: 'check' }, 'citizens.clock-no-such-step'],
		[{ extensions: 1, difficulty: 'complex' }, 'citizens.clock-not-extendable'],
		[{ kind: 'petition', step: 'answer', extensions: 2 }, 'citizens.clock-extended-too-often'],
		[{ kind: 'denunciation', extensions: 1 }, 'citizens.clock-extension-needs-difficulty'],
		[{ kind: 'denunciation', extensions: 2, difficulty: 'complex' }, 'citizens.clock-extended-too-often'],
		[{ kind: 'denunciation', extensions: 3, difficulty: 'especially-complex' }, 'citizens.clock-extended-too-often'],
		[{ suspended: [{ from: '2026-11-09', to: '2026-11-05' }] }, 'calendar.span-reversed']
	] as [Partial<ClockQuestion>, string][])('%j is refused as %s', (question, code) => {
		expect(ask(question)).toMatchObject({ ok: false, refusal: { code } });
	});
});
