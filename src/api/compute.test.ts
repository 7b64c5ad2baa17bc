import { describe, expect, test } from 'vitest';
import { inLanguage } from '#lib/words/server/answer-in-language.ts';
import { computeAnswer } from './compute.ts';

const compute = async (rule: string, input: unknown) => {
	const response = inLanguage('en', () => computeAnswer(rule, input));
	return { status: response.status, body: await response.json() };
};
const vote = {
	kind: 'resolution',
	official: 30,
	exemptAbsent: 1,
	temporarilyAway: 2,
	agree: 14,
	disagree: 0,
	other: 0
};

describe('a rule asked on its own', () => {
	test('says the last day of a limit, and why, in the language of the reader', async () => {
		const { status, body } = await compute('calendar.due-date', { from: '2026-03-02', count: 5, unit: 'working' });
		expect(status).toBe(200);
		expect(body.value.on).toBe('2026-03-09');
		expect(body.value.why.length).toBeGreaterThan(0);
		for (const sentence of body.value.why) expect(sentence).toMatch(/^[A-Z0-9].* .*\.$/);
	});

	test('lets the clock stand still from the first to the last day of a span', async () => {
		const question = {
			from: '2026-03-02',
			count: 5,
			unit: 'working',
			suspended: [{ from: '2026-03-04', to: '2026-03-05' }]
		};
		expect((await compute('calendar.due-date', question)).body.value.on).toBe('2026-03-11');
	});

	test('counts backward', async () => {
		const question = { from: '2026-03-09', count: 5, unit: 'working', direction: 'before' };
		expect((await compute('calendar.due-date', question)).body.value.on).toBe('2026-03-02');
	});

	test('says of how many a vote needs how many', async () => {
		expect((await compute('meetings.vote-result', vote)).body.value).toMatchObject({
			base: 27,
			needed: 14,
			passed: true
		});
		expect((await compute('meetings.vote-result', { ...vote, agree: 13 })).body.value).toMatchObject({ passed: false });
		const admission = { ...vote, kind: 'admission', agree: 19 };
		expect((await compute('meetings.vote-result', admission)).body.value).toMatchObject({
			base: 30,
			needed: 20,
			passed: false
		});
	});

	test('says until when a step of a case must be done', async () => {
		const question = { kind: 'complaint', step: 'settle', from: '2026-11-02', remote: true };
		expect((await compute('cases.clock', question)).body.value.dueOn).toBe('2026-12-17');
		const tooOften = { kind: 'denunciation', step: 'settle', from: '2026-11-02', difficulty: 'complex', extensions: 2 };
		expect((await compute('cases.clock', tooOften)).status).toBe(409);
	});

	test('says whether the households of a village carried a matter', async () => {
		const households = { matter: 1, householdsTotal: 90, represented: 80, agree: 60, disagree: 20, abstain: 0 };
		expect((await compute('outcomes.village-vote-result', households)).body.value).toMatchObject({
			needed: 60,
			passed: true
		});
		expect((await compute('outcomes.village-vote-result', { ...households, represented: 91 })).status).toBe(409);
	});

	test('says which class points and conditions allow, and how many may be in the highest', async () => {
		const question = {
			points: '89.99',
			subject: 'member',
			tasks: { total: 10, onTime: 10, late: 0, notDone: 0, exceeding: 4 },
			earlierLimits: { total: 0, fixed: 0 }
		};
		expect((await compute('evaluation.class', question)).body.value.class).toBe('good');
		expect((await compute('evaluation.class', { ...question, points: '101' })).status).toBe(409);
		const cap = { rateBp: 2000, good: 19, excellent: 5, base: 'good-only' };
		expect((await compute('evaluation.excellent-cap', cap)).body.value.max).toBe(3);
	});

	test('names each field that does not fit', async () => {
		const { status, body } = await compute('meetings.vote-result', {
			...vote,
			agree: -1,
			official: '30',
			colour: 'red'
		});
		expect(status).toBe(422);
		expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['agree', 'colour', 'official']);
		expect((await compute('calendar.due-date', { from: '2026-02-30', count: 1, unit: 'calendar' })).status).toBe(422);
		expect((await compute('calendar.due-date', undefined)).status).toBe(422);
	});

	test('refuses what cannot be', async () => {
		const { status, body } = await compute('meetings.vote-result', { ...vote, agree: 31 });
		expect(status).toBe(409);
		expect(body).toMatchObject({ code: 'meetings.vote-more-than-entitled', facts: { cast: 31 } });
		expect((await compute('meetings.vote-result', { ...vote, on: '1990-01-01' })).body.code).toBe('api.no-rules-then');
		const reversed = {
			from: '2026-03-02',
			count: 1,
			unit: 'calendar',
			suspended: [{ from: '2026-03-05', to: '2026-03-04' }]
		};
		expect((await compute('calendar.due-date', reversed)).status).toBe(409);
	});

	test('is not there under another name', async () => {
		expect((await compute('calendar.moon', {})).status).toBe(404);
		expect((await compute('constructor', {})).status).toBe(404);
	});
});
