import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import file from '../rules-data/answering.json' with { type: 'json' };

const Answering = v.strictObject({
	/** An answer shorter than this many characters cannot say what was done. */
	leastCharacters: v.pipe(v.number(), v.integer()),
	/** Set phrases that fill a page and answer nothing. */
	stockPhrases: v.array(v.string())
});
export const answeringRules: RuleSet<v.InferOutput<typeof Answering>>[] = readRuleSets(file, Answering);

/** Set phrases found in an answer, for the writer to think again: they are pointed out, never refused. */
export function stockPhrasesIn(answer: string, { stockPhrases }: v.InferOutput<typeof Answering>): string[] {
	const key = searchKey(answer);
	return stockPhrases.filter((phrase) => key.includes(searchKey(phrase)));
}

/** Why an answer cannot go out: it must say something specific, and no day lies before the case. */
export function whyNotAnswer(
	answer: string,
	on: LocalDate,
	facts: { receivedOn: LocalDate; today: LocalDate },
	{ leastCharacters }: v.InferOutput<typeof Answering>
): Refusal | undefined {
	if (answer.length < leastCharacters)
		return { code: 'citizens.answer-too-short', facts: { least: leastCharacters, length: answer.length } };
	return whyNotDay(on, facts);
}

/** Why something cannot have happened to a case on a day. */
export function whyNotDay(
	on: LocalDate,
	{ receivedOn, today }: { receivedOn: LocalDate; today: LocalDate }
): Refusal | undefined {
	if (on < receivedOn) return { code: 'citizens.day-before-receipt', facts: { on, receivedOn } };
	return on > today ? { code: 'citizens.day-to-come', facts: { on, today } } : undefined;
}
