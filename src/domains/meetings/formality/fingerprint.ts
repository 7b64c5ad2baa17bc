import type { MeetingRecord } from '../record.ts';
import { bandsOf, minhashOf } from './minhash.ts';
import { namesIn, partsOfText, type TextPart } from './parts.ts';
import { type Phrases, phrasesOf, withoutPhrases, wordsOf } from './phrases.ts';
import type { FormalityRules } from './rules.ts';
import { type Shingle, type ShingleSet, setOf, shinglesOf } from './shingles.ts';

/** One part with the runs of words that are compared. */
export type CutPart = TextPart & { shingles: Shingle[] };

/** What of one meeting's minutes is compared with others. */
export type Fingerprint = { parts: CutPart[]; shingles: ShingleSet; minhash: Uint32Array; bands: number[] };

const formulaeOf = new WeakMap<FormalityRules, Phrases>();

/** The set phrases of a rule set, read once. */
export function formulaeIn(rules: FormalityRules): Phrases {
	let phrases = formulaeOf.get(rules);
	if (!phrases) {
		phrases = phrasesOf(rules.parameters.text.formulae);
		formulaeOf.set(rules, phrases);
	}
	return phrases;
}

export function fingerprintOf(record: MeetingRecord, rules: FormalityRules): Fingerprint {
	const { text } = rules.parameters;
	const names = phrasesOf(namesIn(record));
	const parts = partsOfText(record, text.leavesOutAgenda).map((part) => ({
		...part,
		shingles: shinglesOf(withoutPhrases(wordsOf(part.text), formulaeIn(rules), names), text.shingleWords)
	}));
	const shingles = setOf(parts.flatMap((part) => part.shingles.map(({ hash }) => hash)));
	const minhash = minhashOf(shingles, text.bands * text.rowsPerBand);
	return { parts, shingles, minhash, bands: bandsOf(minhash, text.rowsPerBand) };
}
