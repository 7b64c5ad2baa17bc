import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRoot } from '#lib/root.ts';
import { type GuideText, helpHref, helpOf, readGuide } from './guide-text.ts';
import { isRole, ROLES, roleOf } from './roles.ts';

const root = findRoot();
const pageOf = (role: string, language: string): GuideText =>
	readGuide(readFileSync(join(root, `src/guide/pages/${role}.${language}.md`), 'utf8'));

/** Addresses of pages, from the folders they are made of: '/office/cells/[code]'. */
const ADDRESSES = globSync('src/routes/**/{+page.svelte,+page.server.ts}', { cwd: root }).map((file) =>
	`/${file
		.split('/')
		.slice(2, -1)
		.filter((part) => !part.startsWith('('))
		.join('/')}`.replace(/\/\[\[[^\]]+\]\]$/, '')
);

const linksOf = ({ sections }: GuideText): string[] =>
	sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'picture'
				? []
				: (block.kind === 'paragraph' ? [block.runs] : block.items).flat().flatMap(({ href }) => href ?? [])
		)
	);

describe.each(ROLES)('the guide for %s', (role) => {
	const [vi, en] = [pageOf(role, 'vi'), pageOf(role, 'en')];

	test('stands in both languages, section by section', () => {
		for (const page of [vi, en]) expect(page.title && page.lead && page.sections.length >= 4).toBe(true);
		expect(en.sections.map(({ key, at }) => [key, at])).toEqual(vi.sections.map(({ key, at }) => [key, at]));
		expect(vi.sections.map(({ key }) => key)).toContain('trouble');
		expect(linksOf(en)).toEqual(linksOf(vi));
	});

	test('leads to pages that exist', () => {
		expect(linksOf(vi).filter((href) => !ADDRESSES.includes(href))).toEqual([]);
	});

	test('shows pictures that exist', () => {
		const named = [vi, en].flatMap(({ sections }) =>
			sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.name] : [])))
		);
		expect(named.filter((name) => !existsSync(join(root, `static/guide-pictures/${name}.webp`)))).toEqual([]);
	});
});

test('help leads to the section that fits the page best, else to the top', () => {
	const help = helpOf('clerk', pageOf('clerk', 'vi'));
	expect(helpHref(help, '/office/members/import')).toBe('/guide/clerk#roll');
	expect(helpHref(help, '/office/sittings')).toMatch(/^\/guide\/clerk#/);
	expect(helpHref({ role: 'clerk', at: [] }, '/office')).toBe('/guide/clerk');
});

test('whoever holds no post reads the page of a member', () => {
	expect(roleOf(undefined)).toBe('member');
	expect(roleOf('cell-deputy')).toBe('cell-secretary');
	expect(isRole('nobody')).toBe(false);
});
