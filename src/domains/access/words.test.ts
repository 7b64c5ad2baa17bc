import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#house/commands.ts';
import { POSTS } from './posts.ts';

const words = (name: string, locale: string): Record<string, string> =>
	JSON.parse(readFileSync(new URL(`words/${name}.${locale}.json`, import.meta.url), 'utf8'));

describe.each(['vi', 'en'])('in %s', (locale) => {
	test('the audit log has a sentence for every command', () => {
		const audit = words('audit', locale);
		expect(COMMANDS.map(({ name }) => name).filter((name) => !audit[`audit.${name}`])).toEqual([]);
	});

	test('every post has a name', () => {
		const names = words('posts', locale);
		const posts = [...POSTS.map(({ post }) => post), 'member'];
		expect(posts.filter((post) => !names[`post.${post}`])).toEqual([]);
	});
});
