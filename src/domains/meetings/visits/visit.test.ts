import { describe, expect, test } from 'vitest';
import { whyNotLogVisit } from './visit.ts';

const visit = { visitedOn: '2026-11-20', done: 'Thăm gia đình chính sách', asked: '', followUp: '' };

describe('a visit to a household', () => {
	test.each([
		['that was made', visit, undefined],
		['of tomorrow', { ...visit, visitedOn: '2026-11-23' }, 'meetings.visit-in-future'],
		['in which nothing was done, asked or promised', { ...visit, done: '' }, 'meetings.visit-empty'],
		['with a day for nothing', { ...visit, followUpOn: '2026-11-30' }, 'meetings.visit-follow-up-missing'],
		[
			'to be followed up before it was made',
			{ ...visit, followUp: 'Báo điện lực', followUpOn: '2026-11-19' },
			'meetings.visit-follow-up-before'
		]
	])('%s', (_what, given, code) => {
		expect(whyNotLogVisit(given, '2026-11-22')?.code).toBe(code);
	});
});
