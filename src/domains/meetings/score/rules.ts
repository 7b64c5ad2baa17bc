import * as v from 'valibot';
import { type RuleSet, readRuleSets } from '#lib/rule-sets.ts';
import type { MeetingRecord } from '../record.ts';
import file from '../rules-data/meeting-score.json' with { type: 'json' };

const points = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Points by share, best first: the first level whose share is reached applies. */
const Levels = v.array(v.strictObject({ fromBasisPoints: points, points }));
export type Levels = v.InferOutput<typeof Levels>;

const MeetingScoring = v.strictObject({
	criteria: v.array(
		v.strictObject({
			code: v.string(),
			/** Key of its name in the words. */
			name: v.string(),
			parts: v.array(
				v.strictObject({
					code: v.string(),
					name: v.string(),
					max: points,
					/** When the part counts at all; always where absent. */
					onlyFor: v.optional(v.array(v.picklist(['regular', 'combined', 'theme-due'])))
				})
			)
		})
	),
	duration: v.strictObject({
		full: points,
		/** Points when at most so many minutes are missing. */
		short: v.array(v.strictObject({ upToMinutes: points, points })),
		halfHeld: points,
		lessThanHalf: points
	}),
	attendance: v.strictObject({ levels: Levels, anyUnexcused: points, maxExcusedInARow: points }),
	speakers: v.strictObject({ overHalf: points, levels: Levels }),
	lastResolution: v.strictObject({ levels: Levels }),
	classes: v.array(v.strictObject({ class: v.picklist(['good', 'fair', 'average', 'weak']), fromBasisPoints: points })),
	/** Whether the class is read from the points as they are, or from their share of those possible this month. */
	classBy: v.picklist(['normalised', 'raw'])
});
export type MeetingScoreRules = RuleSet<v.InferOutput<typeof MeetingScoring>>;

export const meetingScoreRules: MeetingScoreRules[] = readRuleSets(file, MeetingScoring);

/** One line of the score sheet; `criterion` is the code of the criterion, names are keys of the words. */
export type ScorePart = { code: string; name: string; max: number; criterion: string; criterionName: string };

/** The parts that count for a meeting, in order: a thematic part only in a month in which one is due. */
export function partsOf(meeting: Pick<MeetingRecord, 'kind' | 'theme'>, rules: MeetingScoreRules): ScorePart[] {
	const occasions = new Set<string>([meeting.kind]);
	if (meeting.kind !== 'regular' || meeting.theme) occasions.add('theme-due');
	return rules.parameters.criteria.flatMap((criterion) =>
		criterion.parts
			.filter((part) => part.onlyFor?.some((occasion) => occasions.has(occasion)) ?? true)
			.map(({ code, name, max }) => ({
				code,
				name,
				max,
				criterion: criterion.code,
				criterionName: criterion.name
			}))
	);
}

export const pointsAt = (shareBasisPoints: number, levels: Levels): number =>
	levels.find((level) => shareBasisPoints >= level.fromBasisPoints)?.points ?? 0;
