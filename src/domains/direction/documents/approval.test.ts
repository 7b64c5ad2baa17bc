import { expect, test } from 'vitest';
import { whyNotTake } from './approval.ts';

const nameOf = (post: string) => ({ 'commune-secretary': 'Bí thư', 'standing-deputy': 'Phó Bí thư' })[post] ?? post;

test('a step that is kept to leaders is not taken by the office, and the refusal names them', () => {
	const kept = ['commune-secretary', 'standing-deputy'];
	expect(whyNotTake(kept, ['office-clerk'], nameOf)).toEqual({
		code: 'direction.step-of-others',
		facts: { posts: 'Bí thư, Phó Bí thư' }
	});
	expect(whyNotTake(kept, ['member', 'standing-deputy'], nameOf)).toBeUndefined();
});

test('a step that nobody kept is for all who may move documents', () => {
	expect(whyNotTake(undefined, ['office-clerk'], nameOf)).toBeUndefined();
});
