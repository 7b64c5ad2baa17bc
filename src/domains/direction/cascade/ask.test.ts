import { describe, expect, test } from 'vitest';
import { answerDueOn, whyNotAsk, whyNotBase } from './ask.ts';

describe('what a document asks', () => {
	test('binds nobody before it is issued, nor after it ended', () => {
		expect(whyNotAsk({ state: 'signed', standing: 'in-force' })?.code).toBe('direction.ask-before-issue');
		expect(whyNotAsk({ state: 'issued', standing: 'replaced' })?.code).toBe('direction.ask-not-in-force');
		expect(whyNotAsk({ state: 'received', standing: 'in-force' })).toBeUndefined();
	});

	test('is to be answered within days, and no later than it is due', () => {
		expect(answerDueOn({ askedOn: '2026-11-22', dueOn: '2026-12-20' })).toBe('2026-11-27');
		expect(answerDueOn({ askedOn: '2026-11-22', dueOn: '2026-11-24' })).toBe('2026-11-24');
	});
});

test('a document rests neither on itself nor on one that descends from it', () => {
	expect(whyNotBase('a', 'a', [])?.code).toBe('direction.based-on-itself');
	expect(whyNotBase('a', 'c', ['b', 'a'])?.code).toBe('direction.based-in-circle');
	expect(whyNotBase('a', 'c', ['b'])).toBeUndefined();
});
