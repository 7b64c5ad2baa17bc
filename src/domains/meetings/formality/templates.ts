import { formulaeIn } from './fingerprint.ts';
import { phrasesOf, withoutPhrases, wordsOf } from './phrases.ts';
import type { FormalityRules } from './rules.ts';
import { type ShingleSet, setOf, shinglesOf } from './shingles.ts';

export type KnownTemplate = { name: string; shingles: ShingleSet };

const read = new WeakMap<FormalityRules, KnownTemplate[]>();

/** Sample minutes that go round; a blank ends a run, so that only what is printed counts. */
export function templatesOf(rules: FormalityRules): KnownTemplate[] {
	let templates = read.get(rules);
	if (!templates) {
		const none = phrasesOf([]);
		templates = rules.parameters.text.templates.map(({ name, text }) => {
			const words = wordsOf(text.replaceAll(/\{[^}]*\}/g, '\n'));
			const kept = withoutPhrases(words, formulaeIn(rules), none);
			return { name, shingles: setOf(shinglesOf(kept, rules.parameters.text.shingleWords).map(({ hash }) => hash)) };
		});
		read.set(rules, templates);
	}
	return templates;
}
