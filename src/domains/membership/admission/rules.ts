import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import { Share } from '#lib/share.ts';
import file from '../rules-data/admission.json' with { type: 'json' };

/** Schooling as the rules on admission tell it apart. */
export const EDUCATIONS = ['literate', 'primary', 'lower-secondary', 'upper-secondary', 'higher'] as const;
export type Education = (typeof EDUCATIONS)[number];

/** How somebody left the Party before. */
export const LEFT_BEFORE = ['abandoned', 'own-request', 'removed', 'expelled'] as const;
export type LeftBefore = (typeof LEFT_BEFORE)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const Parameters = v.strictObject({
	/** Age, counted by month. */
	minAgeMonths: count,
	maxAgeMonths: count,
	/** Schooling that needs no written consent. */
	education: v.array(v.picklist(EDUCATIONS)),
	/** How long the certificate of the awareness class holds. */
	awarenessMonths: count,
	/** How long an introducer has worked or lived with the candidate, at least. */
	introducerMonths: count,
	/** Of the members of the committee, absent ones included. */
	committeeShare: Share,
	/** From the day of the ceremony. */
	probationMonths: count,
	/** From the day on which the decision was received. */
	ceremonyWithinWorkingDays: count,
	/** From the ceremony: the biography that goes into the member's file. */
	declareWithinWorkingDays: count,
	/** From the end of the probation. */
	recognitionWithinWorkingDays: count,
	readmission: v.strictObject({ afterMonths: count, barred: v.array(v.picklist(LEFT_BEFORE)) }),
	papers: v.strictObject({ admission: v.array(v.string()), recognition: v.array(v.string()) })
});

export type AdmissionParameters = v.InferOutput<typeof Parameters>;
export type AdmissionRules = RuleSet<AdmissionParameters>;

export const admissionRules: AdmissionRules[] = readRuleSets(file, Parameters);
