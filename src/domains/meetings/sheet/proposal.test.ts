import { expect, test } from 'vitest';
import type { Ink } from './boxes.ts';
import { readLine } from './proposal.ts';

const boxes = (signs: string): Ink[] =>
	[...signs].map((sign) => (sign === 'x' ? 'marked' : sign === '?' ? 'unclear' : 'empty'));

test.each([
	['x..', { verdict: 'clear', presence: 'present' }],
	['.x.', { verdict: 'clear', presence: 'excused' }],
	['..x', { verdict: 'clear', presence: 'unexcused' }],
	['...', { verdict: 'blank' }],
	['xx.', { verdict: 'several' }],
	['xxx', { verdict: 'several' }],
	['x.?', { verdict: 'unclear', presence: 'present' }],
	['?..', { verdict: 'unclear' }],
	['xx?', { verdict: 'unclear' }]
])('%s is read as %j', (signs, reading) => {
	expect(readLine(boxes(signs))).toEqual(reading);
});
