import * as v from 'valibot';
import { dueDate } from '#domains/organisation/calendar/index.ts';
import { isLocalDate, type LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { findRuleSet, type RuleSet, readRuleSets, ruleSetId, type Why } from '#lib/rule-sets.ts';
import file from './rules-data/case-clocks.json' with { type: 'json' };

export const CASE_KINDS = ['complaint', 'denunciation', 'petition', 'feedback', 'mixed'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CLOCK_STEPS = [
	'first-handling',
	'accept',
	'settle',
	'publish-decision',
	'check',
	'notify-acceptance',
	'answer',
	'appeal'
] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

export const DIFFICULTIES = ['complex', 'especially-complex'] as const;

const days = v.pipe(v.number(), v.integer(), v.minValue(0));
const CaseClocks = v.strictObject({
	/** The first line whose conditions all hold gives the limit. */
	limits: v.array(
		v.strictObject({
			kind: v.picklist(CASE_KINDS),
			step: v.picklist(CLOCK_STEPS),
			when: v.strictObject({
				instance: v.optional(v.picklist([1, 2])),
				remote: v.optional(v.boolean()),
				complex: v.optional(v.boolean()),
				manyPlaces: v.optional(v.boolean())
			}),
			count: days,
			unit: v.picklist(['calendar', 'working']),
			source: v.string(),
			verified: v.boolean()
		})
	),
	/** How often the settlement of a denunciation may be extended, by how difficult it is. */
	extension: v.strictObject({
		days,
		most: v.strictObject({ complex: days, 'especially-complex': days }),
		source: v.string()
	}),
	/** How often the office itself may take longer to answer a petition or feedback, and by how many days. */
	ownExtension: v.strictObject({ days, most: days, source: v.string(), verified: v.boolean() }),
	/** Whether the law itself lets the clock of a complaint stand still. */
	suspension: v.strictObject({ complaint: v.boolean(), source: v.string() }),
	/** Whether a complaint may be withdrawn in part, the rest going on. */
	partialWithdrawal: v.boolean()
});
export type CaseClockRules = RuleSet<v.InferOutput<typeof CaseClocks>>;

export const caseClockRules: CaseClockRules[] = readRuleSets(file, CaseClocks);

export type ClockQuestion = {
	kind: CaseKind;
	step: ClockStep;
	/** Day of the event that starts the clock: receipt, acceptance, decision. It does not count itself. */
	from: LocalDate;
	/** First or second settlement of a complaint. */
	instance?: 1 | 2;
	/** A complex complaint, which has longer. */
	complex?: boolean;
	/** A remote area with difficult travel. */
	remote?: boolean;
	/** Places at which the sender of a denunciation must be checked. */
	places?: number;
	/** How difficult a denunciation is, by the criteria of the decree: people decide it, with reasons. */
	difficulty?: (typeof DIFFICULTIES)[number];
	/** Extensions decided so far. */
	extensions?: number;
	/** Spans in which the clock stands still by decision, first and last day included. */
	suspended?: { from: LocalDate; to: LocalDate }[];
};

export type CaseClock = { dueOn: LocalDate; ruleSetId: string; why: Why[] };

/**
 * The last day of a step of a case, with how it was counted. A case keeps the rules in force on the day that started
 * the clock, whatever changes later.
 *
 * @source citizens handbook, 2.3; counting: 11
 */
export function caseClock(
	question: ClockQuestion,
	sets: readonly CaseClockRules[] = caseClockRules
): Result<CaseClock> {
	const { kind, step, from, suspended = [] } = question;
	if (!isLocalDate(from)) return refused({ code: 'calendar.day-impossible', facts: { day: String(from) } });
	const rules = findRuleSet(sets, from);
	if (!rules) return refused({ code: 'citizens.clock-no-rules', facts: { from } });

	const limit = rules.parameters.limits.find(
		(line) => line.kind === kind && line.step === step && fits(line, question)
	);
	if (!limit) return refused({ code: 'citizens.clock-no-such-step', facts: { kind, step } });
	const extended = extensionOf(question, rules);
	if (!extended.ok) return extended;

	const { count, unit, source } = limit;
	const due = dueDate({ from, count: count + extended.value.days, unit, suspended });
	if (!due.ok) return due;
	const why: Why[] = [
		{ code: unit === 'working' ? 'citizens.clock-working-days' : 'citizens.clock-days', facts: { count, source } },
		...extended.value.why,
		...due.value.why
	];
	if (suspended.length > 0 && kind === 'complaint' && !rules.parameters.suspension.complaint)
		why.push({ code: 'citizens.clock-suspension-unfounded', facts: { source: rules.parameters.suspension.source } });
	if (!limit.verified) why.push({ code: 'citizens.clock-unverified', facts: { source } });
	return done({ dueOn: due.value.on, ruleSetId: ruleSetId(rules), why });
}

type Limit = CaseClockRules['parameters']['limits'][number];

function fits({ when }: Limit, { instance = 1, remote = false, complex = false, places = 1 }: ClockQuestion): boolean {
	const given = { instance, remote, complex, manyPlaces: places > 1 };
	return Object.entries(when).every(([key, wanted]) => given[key as keyof typeof given] === wanted);
}

/** Further days from decided extensions: of a denunciation by law, of an answer by the office's own rule. */
function extensionOf(question: ClockQuestion, rules: CaseClockRules): Result<{ days: number; why: Why[] }> {
	const { extensions = 0 } = question;
	if (extensions === 0) return done({ days: 0, why: [] });
	const refusal = whyNotExtended(question, rules);
	if (refusal) return refused(refusal);
	const { days: each, source } = isOwnAnswer(question) ? rules.parameters.ownExtension : rules.parameters.extension;
	const facts = { extensions, days: extensions * each, source };
	return done({ days: facts.days, why: [{ code: 'citizens.clock-extended', facts }] });
}

/** The law sets no time for answering a petition or feedback: the office does. */
const isOwnAnswer = ({ kind, step }: ClockQuestion): boolean =>
	step === 'answer' && (kind === 'petition' || kind === 'feedback');

function whyNotExtended(question: ClockQuestion, rules: CaseClockRules): Refusal | undefined {
	const { kind, step, difficulty, extensions = 0 } = question;
	if (isOwnAnswer(question)) return moreThan(rules.parameters.ownExtension.most, extensions);
	if (kind !== 'denunciation' || step !== 'settle')
		return { code: 'citizens.clock-not-extendable', facts: { kind, step } };
	if (!difficulty) return { code: 'citizens.clock-extension-needs-difficulty' };
	return moreThan(rules.parameters.extension.most[difficulty], extensions);
}

const moreThan = (most: number, extensions: number): Refusal | undefined =>
	extensions > most ? { code: 'citizens.clock-extended-too-often', facts: { extensions, most } } : undefined;
