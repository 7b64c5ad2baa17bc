import * as v from 'valibot';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/review.json' with { type: 'json' };
import type { YearSubject } from '../year/criteria.ts';

const Review = v.strictObject({
	/** Working days that a draft lies with those who take part before the meeting. */
	draftWorkingDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Whole days that a meeting of review lasts at least; a superior may ask for more. */
	leastDays: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** By when the reviews of a year are over: 'MM-DD'. */
	lastDay: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/))
});
export type ReviewRules = RuleSet<v.InferOutput<typeof Review>>;
/** @source QĐ 366-QĐ/TW; HD 43-HD/BTCTW */
export const reviewRules: ReviewRules[] = readRuleSets(file, Review);

/** A cell reviews itself and its members; a body, such as the leaders of the commune, its own members besides. */
export const PLACE_KINDS = ['cell', 'body'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const FIXES = ['fixed', 'partly', 'not'] as const;
/** A limit that was found earlier, and how far it is fixed: percent only where it is being fixed. */
export type EarlierLimit = { text: string; result: (typeof FIXES)[number]; percent: number };

/** Why these results cannot be: something being fixed is between nothing and all. */
export const whyNotEarlier = (limits: readonly EarlierLimit[]): Refusal | undefined =>
	limits.some(({ result, percent }) => (result === 'partly' ? percent < 1 || percent > 99 : percent !== 0))
		? { code: 'evaluation.review-percent' }
		: undefined;

export type Draft = {
	state: 'draft' | 'sent';
	strengths: string;
	limits: string;
	remedies: string;
	/** Points from above that stand without an answer. */
	unanswered: number;
};

/** Why a draft is not sent to those who take part. */
export function whyNotSend({ state, strengths, limits, remedies, unanswered }: Draft): Refusal | undefined {
	if (state === 'sent') return { code: 'evaluation.review-sent-already' };
	if (!strengths || !limits || !remedies) return { code: 'evaluation.review-unfinished' };
	return unanswered > 0 ? { code: 'evaluation.review-points-open', facts: { count: unanswered } } : undefined;
}

/** The first day on which something sent on this day may be reviewed. */
export const earliestReview = (sentOn: LocalDate, { parameters }: ReviewRules): LocalDate =>
	addWorkingDays(sentOn, parameters.draftWorkingDays);

/** Why a meeting of review cannot be held on these days. */
export function whyNotPlan(year: number, on: LocalDate, endsOn: LocalDate, rules: ReviewRules): Refusal | undefined {
	if (endsOn < on) return { code: 'evaluation.review-backwards' };
	const { leastDays } = rules.parameters;
	if (addDays(on, leastDays - 1) > endsOn) return { code: 'evaluation.review-too-short', facts: { days: leastDays } };
	const last = `${year}-${rules.parameters.lastDay}`;
	return endsOn > last ? { code: 'evaluation.review-after-last-day', facts: { last } } : undefined;
}

export type Turn = {
	subject: YearSubject;
	placeKind: PlaceKind;
	/** Whether it is a cell's meeting of the very cell that the subject belongs to. */
	isOwnCell: boolean;
	sentOn: LocalDate | null;
	meetingOn: LocalDate;
	today: LocalDate;
	/** Whether the cell itself was reviewed in this meeting, and the subject in the own cell. */
	isCollectiveDone: boolean;
	isCellDone: boolean;
	isTheHead: boolean;
	isHeadDone: boolean;
};

/**
 * Why it is not somebody's turn: the draft was not with those who take part for long enough; the collective comes before
 * the individuals, the head before the others; leaders are reviewed in their cell before their body.
 *
 * @source HD 43-HD/BTCTW
 */
export function whyNotTurn(turn: Turn, rules: ReviewRules): Refusal | undefined {
	if (turn.meetingOn > turn.today) return { code: 'evaluation.review-not-begun' };
	if (turn.sentOn === null) return { code: 'evaluation.review-not-sent' };
	const earliest = earliestReview(turn.sentOn, rules);
	if (turn.meetingOn < earliest)
		return { code: 'evaluation.review-sent-late', facts: { days: rules.parameters.draftWorkingDays, earliest } };
	if (turn.placeKind === 'body') {
		if (turn.subject !== 'leader') return { code: 'evaluation.review-body-leaders' };
		return turn.isCellDone ? undefined : { code: 'evaluation.review-cell-first' };
	}
	if (!turn.isOwnCell) return { code: 'evaluation.review-other-cell' };
	if (turn.subject === 'collective') return undefined;
	if (!turn.isCollectiveDone) return { code: 'evaluation.review-collective-first' };
	return turn.isTheHead || turn.isHeadDone ? undefined : { code: 'evaluation.review-head-first' };
}
