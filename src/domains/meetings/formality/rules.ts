import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import file from '../rules-data/formality.json' with { type: 'json' };

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const Formality = v.strictObject({
	text: v.strictObject({
		/** Words in a run that is compared. */
		shingleWords: whole,
		/** A fingerprint has `bands` times `rowsPerBand` hashes; minutes that agree on one band are compared in full. */
		bands: whole,
		rowsPerBand: whole,
		/** Minutes with fewer runs of their own say too little to be compared. */
		fewestShingles: whole,
		/** How many of the cell's own earlier meetings are looked back on. */
		pastMeetings: whole,
		/** Share of the minutes' runs that stand in the other text, from which on it is a sign. */
		ownPastFromBasisPoints: share,
		otherCellFromBasisPoints: share,
		templateFromBasisPoints: share,
		/** Kinds of agenda items whose words come from above, the same for all. */
		leavesOutAgenda: v.array(v.string()),
		/** Legal and set phrases that honest minutes share. */
		formulae: v.array(v.pipe(v.string(), v.minLength(3))),
		/** Sample minutes that go round. `{…}` stands for what is filled in. */
		templates: v.array(v.strictObject({ name: v.string(), text: v.string() }))
	}),
	speakers: v.strictObject({
		/** Meetings with fewer people present are left alone: who else should speak? */
		fewestPresent: whole,
		overMeetings: whole,
		fewestMeetings: whole,
		/** Different people who took the floor over these meetings, as a share of the most who were present at one. */
		sameFewUpToBasisPoints: share
	}),
	matters: v.strictObject({ inARow: whole, cellKinds: v.array(v.string()) }),
	/** Products that nobody can hold against the task. */
	tasks: v.strictObject({ plainProducts: v.array(v.string()) }),
	duration: v.strictObject({ shortBelowBasisPoints: share }),
	carriedOver: v.strictObject({ fromTimes: whole }),
	/** Meetings in a row with the same sign before the levels above see it for a single cell. */
	shownAbove: v.strictObject({ afterMeetings: whole })
});

export type FormalityRules = RuleSet<v.InferOutput<typeof Formality>>;
export const formalityRules: FormalityRules[] = readRuleSets(file, Formality);
