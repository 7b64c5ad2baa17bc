import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { findRuleSet, type RuleSet, readRuleSets, ruleSetById } from '#lib/rule-sets.ts';
import { Share } from '#lib/share.ts';
import culturalFamily from '../rules-data/recognition-cultural-family.json' with { type: 'json' };
import culturalVillage from '../rules-data/recognition-cultural-village.json' with { type: 'json' };
import poverty from '../rules-data/recognition-poverty.json' with { type: 'json' };
import rural from '../rules-data/recognition-rural.json' with { type: 'json' };

const Named = v.strictObject({ vi: v.string(), en: v.string() });
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Span = { count, unit: v.picklist(['calendar', 'working']) };

/** What a step has to come with: figures locked, opinions counted, households on the list, a paper, the outcome. */
const ASKS = ['figures', 'opinions', 'households', 'document', 'outcome'] as const;

const Step = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,29}$/)),
	name: Named,
	who: Named,
	/** Who writes it down: the village for itself, or the commune. */
	by: v.picklist(['village', 'commune']),
	asks: v.array(v.picklist(ASKS)),
	vote: v.optional(
		v.strictObject({ present: v.nullable(Share), agree: Share, agreeOf: v.picklist(['present', 'invited']) })
	),
	/** Made public for at least so long; what is said against it is answered before the decision. */
	posting: v.optional(v.strictObject(Span)),
	/** To be done so long after an earlier step; later is told, not refused. */
	within: v.optional(v.strictObject({ ...Span, after: v.string() })),
	source: v.string(),
	verified: v.boolean()
});

/** What a person decides about a household. */
const Class = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,29}$/)),
	name: Named,
	/** Whether it counts towards the indicator. */
	isCounted: v.boolean(),
	/** What the standard works out for it; null where no standard does. */
	level: v.nullable(v.picklist(['poor', 'near-poor', 'none']))
});

const Procedure = v.strictObject({
	title: Named,
	about: v.picklist(['commune', 'village']),
	cycle: v.picklist(['year', 'year-or-month']),
	/** Whether households are listed by name. */
	households: v.boolean(),
	classes: v.array(Class),
	/** Which indicator the outcome goes into: households counted of those of the village, or the unit itself. */
	indicator: v.nullable(v.strictObject({ code: v.string(), of: v.picklist(['households', 'unit']) })),
	/** Days of the year, 'MM-DD', in which the round of the year is held. */
	window: v.nullable(v.strictObject({ from: v.string(), to: v.string() })),
	steps: v.array(Step)
});

export type Step = v.InferOutput<typeof Step>;
export type HouseholdClass = v.InferOutput<typeof Class>;
export type Procedure = RuleSet<v.InferOutput<typeof Procedure>>;

export const KINDS = ['rural', 'cultural-family', 'cultural-village', 'poverty'] as const;
export type Kind = (typeof KINDS)[number];

/** @source citizens handbook, 5 to 7: Decisions 318/QĐ-TTg and 24/2021/QĐ-TTg, Decree 86/2023/NĐ-CP */
const PROCEDURES: Record<Kind, Procedure[]> = {
	rural: readRuleSets(rural, Procedure),
	'cultural-family': readRuleSets(culturalFamily, Procedure),
	'cultural-village': readRuleSets(culturalVillage, Procedure),
	poverty: readRuleSets(poverty, Procedure)
};

export const procedureOn = (kind: Kind, on: LocalDate): Procedure | undefined => findRuleSet(PROCEDURES[kind], on);
export const procedureById = (kind: Kind, id: string): Procedure =>
	ruleSetById(PROCEDURES[kind], id) ?? PROCEDURES[kind].at(-1)!;
