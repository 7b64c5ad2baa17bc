import { findRuleSet } from '#lib/rule-sets.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingRecord } from '../record.ts';
import type { ScoreLine } from '../score/meeting-score.ts';
import { heldOn } from '../rules-of.ts';
import { meetingScoreRules, partsOf } from '../score/index.ts';

/** One line of the score sheet as a person reads it. */
export type ScorePart = {
	code: string;
	name: string;
	max: number;
	/** What the recorded facts give, and why; absent where only people can say. */
	computed?: { points: number; why: string };
	given?: number;
	reason?: string;
};

export type ScoreSheet = { criteria: { code: string; name: string; parts: ScorePart[] }[] };

/**
 * The score sheet by its criteria, in the reader's language.
 *
 * @param say the sentence of a code
 */
export function scoreSheet(
	record: MeetingRecord,
	lines: ScoreLine[],
	say: (code: string, facts?: Refusal['facts']) => string
): ScoreSheet {
	const rules = findRuleSet(meetingScoreRules, heldOn(record));
	if (!rules) return { criteria: [] };
	const byCode = new Map(lines.map((line) => [line.code, line]));
	const criteria = new Map<string, ScoreSheet['criteria'][number]>();
	for (const { code, name, max, criterion, criterionName } of partsOf(record, rules)) {
		const line = byCode.get(code);
		const computed = line?.computed;
		const group = criteria.get(criterion) ?? { code: criterion, name: say(criterionName), parts: [] };
		criteria.set(criterion, group);
		group.parts.push({
			code,
			name: say(name),
			max,
			...(computed && { computed: { points: computed.points, why: say(computed.why.code, computed.why.facts) } }),
			given: line?.given,
			reason: line?.reason
		});
	}
	return { criteria: [...criteria.values()] };
}
