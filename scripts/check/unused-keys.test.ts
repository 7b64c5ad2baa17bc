import { expect, test } from 'vitest';
import { unusedKeys } from './unused-keys.ts';

const source = `
	{m.meetings_roll_call()}
	return refused({ code: 'meetings.no-quorum' });
	m[\`post_\${post}\`]
	text('cases.kind.' + kind)
`;

test('a text is used where its key or code stands in a source', () => {
	expect(unusedKeys(['meetings_roll_call', 'meetings.no-quorum'], source)).toEqual([]);
});

test('a text is used where the beginning of its key is put before a value', () => {
	expect(unusedKeys(['post_office-clerk', 'cases.kind.complaint'], source)).toEqual([]);
});

test('a text that no source names is unused, even as the beginning of another', () => {
	expect(unusedKeys(['meetings_roll', 'meetings.no', 'posts'], source)).toEqual([
		'meetings_roll',
		'meetings.no',
		'posts'
	]);
});
