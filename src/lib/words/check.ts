import { resolve } from 'node:path';
import { collectWords, readLocales, type Words } from './merge.ts';

/** Names of the placeholders of a text, sorted: '{held} of {needed}' → ['held', 'needed']. */
export const placeholders = (text: string): string[] =>
	[...new Set(text.match(/\{\w+\}/g) ?? [])].map((name) => name.slice(1, -1)).sort();

/** What keeps a translation from being complete, one sentence a fault: keys missing or too many, other placeholders. */
export function faultsOf(base: Words, translation: Words, locale: string): string[] {
	const missing = Object.keys(base).filter((key) => !(key in translation));
	const surplus = Object.keys(translation).filter((key) => !(key in base));
	const differing = Object.keys(base).filter(
		(key) => key in translation && String(placeholders(base[key]!)) !== String(placeholders(translation[key]!))
	);
	return [
		...missing.map((key) => `${locale}: "${key}" is missing`),
		...surplus.map((key) => `${locale}: "${key}" does not stand in the base language`),
		...differing.map((key) => `${locale}: "${key}" has other placeholders than the base language`)
	];
}

/** The faults of all languages. */
export function checkWords(root: string = resolve(import.meta.dirname, '../../..')): string[] {
	const [base, ...others] = readLocales(root).map((locale) => ({ locale, words: collectWords(root, locale) }));
	return others.flatMap(({ locale, words }) => faultsOf(base!.words, words, locale));
}

if (import.meta.main) {
	const faults = checkWords();
	for (const fault of faults) process.stderr.write(`${fault}\n`);
	process.exitCode = faults.length > 0 ? 1 : 0;
}
