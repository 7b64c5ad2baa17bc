import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/repeats.json' with { type: 'json' };

const Repeats = v.strictObject({
	/** How long after a case another one on the same topic and place is offered as its repeat. */
	withinDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
	mostShown: v.pipe(v.number(), v.integer(), v.minValue(1))
});
export const repeatRules: RuleSet<v.InferOutput<typeof Repeats>>[] = readRuleSets(file, Repeats);

export const LINK_REASONS = ['same-matter', 'same-sender'] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

type Linked = { id: string; receivedOn: LocalDate; repeatOf: string | null };

/**
 * Why one case cannot stand as the repeat of another. All repeats hang on the first, so that they are counted once.
 *
 * @param repeats how many cases repeat this one already
 */
export function whyNotLink(repeat: Linked, earlier: Linked | undefined, repeats: number): Refusal | undefined {
	if (!earlier) return { code: 'citizens.link-not-found' };
	if (repeat.id === earlier.id) return { code: 'citizens.link-to-itself' };
	if (repeat.repeatOf) return { code: 'citizens.link-already' };
	if (repeats > 0) return { code: 'citizens.link-has-repeats', facts: { repeats } };
	if (earlier.repeatOf) return { code: 'citizens.link-to-a-repeat' };
	return earlier.receivedOn > repeat.receivedOn
		? { code: 'citizens.link-to-later', facts: { receivedOn: earlier.receivedOn } }
		: undefined;
}
