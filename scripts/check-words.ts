import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoot } from '#lib/root.ts';
import { faultsOf } from '#lib/words/check.ts';
import { collectWords, readLocales, type Words } from '#lib/words/merge.ts';
import { unusedKeys } from './check/unused-keys.ts';

const SOURCES = ['src/**/*.{ts,svelte,html,sql}', 'src/domains/*/rules-data/*.json', 'db/migrations/*.sql'];
const PROGRAM_SOURCES = ['scripts/**/*.ts', 'src/**/*.ts'];
const NOT_SOURCES = /[\\/](words|paraglide)[\\/]|\.gen\.ts$|\.test\.ts$/;

const root = findRoot();
const textOf = (patterns: string[]): string =>
	patterns
		.flatMap((pattern) => globSync(pattern, { cwd: root }))
		.filter((file) => !NOT_SOURCES.test(file))
		.map((file) => readFileSync(join(root, file), 'utf8'))
		.join('\n');

const programWords = (locale: string): Words =>
	JSON.parse(readFileSync(join(root, `scripts/words/${locale}.json`), 'utf8'));

/** The faults of one collection of texts in all its languages. */
function check(read: (locale: string) => Words, sources: string): string[] {
	const [base, ...others] = readLocales(root);
	const words = read(base!);
	return [
		...others.flatMap((locale) => faultsOf(words, read(locale), locale)),
		...unusedKeys(Object.keys(words), sources).map((key) => `"${key}" is used nowhere`)
	];
}

const faults = [
	...check((locale) => collectWords(root, locale), textOf(SOURCES)),
	...check(programWords, textOf(PROGRAM_SOURCES))
];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
