import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '#lib/result.ts';
import { findRoot } from '#lib/root.ts';
import { collectWords, type Words } from '#lib/words/merge.ts';

export type Language = 'vi' | 'en';
type Facts = NonNullable<Refusal['facts']>;

const read: Partial<Record<Language, Words>> = {};

/** The texts of all domains and of these programs, as they stand in the files: nothing need be compiled first. */
function words(language: Language): Words {
	const root = findRoot();
	read[language] ??= {
		...collectWords(root, language),
		...JSON.parse(readFileSync(join(root, `scripts/words/${language}.json`), 'utf8'))
	};
	return read[language]!;
}

/** The text of a key with its values put in. A key without a text stands for itself. */
export function text(language: Language, key: string, facts: Facts = {}): string {
	const template = words(language)[key] ?? key;
	return template.replace(/\{(\w+)\}/g, (whole, name) => String(facts[name] ?? whole));
}

/** Both languages, for what is printed before anybody could choose one. */
export const inBoth = (key: string, facts?: Facts): string => `${text('vi', key, facts)} / ${text('en', key, facts)}`;

/** The language of a terminal: English where its settings say so, Vietnamese otherwise. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
	const setting = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
	return setting.startsWith('en') ? 'en' : 'vi';
}
