import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { type RuleSet, readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { Topic } from '../cases/case.ts';
import file from '../rules-data/case-care.json' with { type: 'json' };

const days = v.pipe(v.number(), v.integer(), v.minValue(0));
const CaseCare = v.strictObject({
	/** Which post is told of a late case, how many days after its last day. */
	escalation: v.array(v.strictObject({ post: v.string(), afterDays: days })),
	/** Days from the answer on which its sender may say how satisfied they are, and change it. */
	rateWithinDays: days,
	/** Days from the end of a case on which its sender may ask to have it opened again. */
	reopenWithinDays: days,
	/** Fewest answers of which a total is told. @source citizens handbook, 14 */
	fewestAnswers: v.pipe(v.number(), v.integer(), v.minValue(10))
});
export const caseCareRules: RuleSet<v.InferOutput<typeof CaseCare>>[] = readRuleSets(file, CaseCare);
export const caseCareOn = (day: LocalDate) => ruleSetInForce(caseCareRules, day).parameters;

export const CHOICES = ['satisfied', 'partly', 'not-satisfied'] as const;
export type Choice = (typeof CHOICES)[number];

/** Who gets cases of a topic, a place, or both. */
export type Route = { topic: Topic | null; place: string };

/**
 * The narrowest route that fits: topic and place before place, place before topic.
 * A place fits where the case's own names it, with or without marks.
 */
export function routeFor<R extends Route>(
	routes: readonly R[],
	{ topic, place }: { topic: Topic; place: string }
): R | undefined {
	const key = searchKey(place);
	const fitting = routes.filter(
		(route) =>
			(route.topic === null || route.topic === topic) && (route.place === '' || key.includes(searchKey(route.place)))
	);
	const narrowness = (route: R) => (route.place ? 2 : 0) + (route.topic ? 1 : 0);
	return fitting.toSorted((a, b) => narrowness(b) - narrowness(a))[0];
}

/** The posts that answer for a case which is so many days late. */
export const postsFor = (daysLate: number, day: LocalDate): string[] =>
	caseCareOn(day)
		.escalation.filter(({ afterDays }) => daysLate >= afterDays)
		.map(({ post }) => post);
