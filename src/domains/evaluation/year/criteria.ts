import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/criteria.json' with { type: 'json' };

/** Whose forms: outside are members who are not in the political system. */
export const YEAR_SUBJECTS = ['member', 'leader', 'outside', 'collective'] as const;
export type YearSubject = (typeof YEAR_SUBJECTS)[number];

/**
 * All that can support a point: work and deeds on record. What anybody said, thought, reserved or voted is none of it.
 * deeds: praise that names the person, stories told, deeds for movements that name them and were confirmed; awards: commendations decided; models: proposed by the person, or of
 * the unit, and recognised, or taken over and working; findings: inspected, and nothing wrong.
 */
export const INPUTS = [
	'meetings',
	'study',
	'tasks',
	'unit-tasks',
	'plan',
	'commitment',
	'deeds',
	'awards',
	'models',
	'findings'
] as const;
export type Input = (typeof INPUTS)[number];

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const Criterion = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
	part: v.picklist(['general', 'tasks']),
	/** Hundredths of a point. */
	most: whole,
	/** Any of these supports its points. */
	inputs: v.pipe(v.array(v.picklist(INPUTS)), v.minLength(1))
});
export type Criterion = v.InferOutput<typeof Criterion>;

/** The shape of these rules: whatever is not among the inputs, a rule set cannot ask for. */
export const Criteria = v.strictObject({
	objectWithinDays: whole,
	answerWithinDays: whole,
	/** Drafts lie with those who review so many working days before. */
	draftWorkingDays: whole,
	/** Who is a member for less is not evaluated. */
	fewestMonths: whole,
	/** So many of a group in one class is remarked on. */
	spreadShare: v.strictObject({ numerator: whole, denominator: v.pipe(whole, v.minValue(1)) }),
	subjects: v.strictObject({
		member: v.array(Criterion),
		leader: v.array(Criterion),
		outside: v.array(Criterion),
		collective: v.array(Criterion)
	})
});
export type CriteriaRules = RuleSet<v.InferOutput<typeof Criteria>>;

export const criteriaRules: CriteriaRules[] = readRuleSets(file, Criteria);
