import type { Locale } from '#lib/words/locale-type.ts';
import { type GuideText, type Help, helpOf, readGuide } from './guide-text.ts';
import { ROLES, type Role, roleOf } from './roles.ts';

const TEXTS = import.meta.glob<string>('./pages/*.md', { query: '?raw', import: 'default', eager: true });

const key = (role: Role, language: Locale): string => `./pages/${role}.${language}.md`;

const read = new Map<string, GuideText>();

/** The page of a role in a language. */
export function guideOf(role: Role, language: Locale): GuideText {
	const name = key(role, language);
	const known = read.get(name) ?? readGuide(TEXTS[name] ?? '');
	read.set(name, known);
	return known;
}

/** Every page with its title and whom it is for, for the list. */
export const guidesIn = (language: Locale) =>
	ROLES.map((role) => ({ role, title: guideOf(role, language).title, lead: guideOf(role, language).lead }));

/** Where help stands for the holder of a post; sections are the same in both languages. */
export const helpFor = (post: string | undefined): Help => helpOf(roleOf(post), guideOf(roleOf(post), 'vi'));
