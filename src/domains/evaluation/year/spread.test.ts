import { expect, test } from 'vitest';
import type { EvaluationClass } from '../class.ts';
import { isSpreadOneSided } from './spread.ts';

const limit = { numerator: 9, denominator: 10 };
const classes = (good: number, excellent: number): EvaluationClass[] => [
	...Array<EvaluationClass>(good).fill('good'),
	...Array<EvaluationClass>(excellent).fill('excellent')
];

test.each([
	['everyone good', 20, 0, 100],
	['nine of ten', 9, 1, 90],
	['eight of ten', 8, 2, undefined],
	['a group of one', 1, 0, undefined],
	['a group of four', 4, 0, undefined]
])('%s', (_, good, excellent, share) => {
	expect(isSpreadOneSided(classes(good, excellent), limit)).toBe(share);
});
