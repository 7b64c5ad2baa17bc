import { expect, test } from 'vitest';
import { linesOf, type ThreadNode } from './thread.ts';

const node = (id: string): ThreadNode => ({ kind: 'document', id, title: id });
const read = (ids: string, edges: string[]) =>
	linesOf({ nodes: [...ids].map(node), edges: edges.map(([from, to]) => ({ from: from!, to: to! })) }).map(
		({ id, depth }) => `${depth}${id}`
	);

test('a thread is read from its directive down to its products', () => {
	expect(read('tpdk', ['dk', 'kt', 'tp'])).toEqual(['0d', '1k', '2t', '3p']);
});

test('a task that a resolution confirms stands under the resolution, not beside it', () => {
	expect(read('tmr', ['mt', 'mr', 'rt'])).toEqual(['0m', '1r', '2t']);
});

test('what leads nowhere, or to itself, is still shown once', () => {
	expect(read('ab', ['ax', 'aa'])).toEqual(['0a', '0b']);
	expect(read('ab', ['ab', 'ba'])).toHaveLength(2);
});
