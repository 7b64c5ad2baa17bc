import { expect, test } from 'vitest';
import { hasText } from '#lib/words/server/text-of.ts';
import { LISTS } from './reads.ts';

test('every column of a list, and the list itself, has a heading', () => {
	const keys = LISTS.flatMap((list) => [
		`api_list_${list.address}`,
		...Object.keys(list.item.entries).map((name) => `api_field_${name}`)
	]);
	expect(keys.filter((key) => !hasText(key))).toEqual([]);
});
