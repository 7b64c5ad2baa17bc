import { meetingScoreRules, partsOf } from '#domains/meetings/index.ts';
import type { MeetingRecord, ScoreLine } from '#domains/meetings/record.ts';
import { heldOn } from '#domains/meetings/rules-of.ts';
import type { ScoreSheet } from '#domains/meetings/ui/score-sheet.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { textOf } from '#lib/words/server/text-of.ts';

/** The score sheet by its criteria, in the reader's language. */
export function scoreSheet(record: MeetingRecord, lines: ScoreLine[]): ScoreSheet {
	const rules = findRuleSet(meetingScoreRules, heldOn(record));
	if (!rules) return { criteria: [] };
	const byCode = new Map(lines.map((line) => [line.code, line]));
	const criteria = new Map<string, ScoreSheet['criteria'][number]>();
	for (const { code, name, max, criterion, criterionName } of partsOf(record, rules)) {
		const line = byCode.get(code);
		const computed = line?.computed;
		const group = criteria.get(criterion) ?? { code: criterion, name: textOf(criterionName), parts: [] };
		criteria.set(criterion, group);
		group.parts.push({
			code,
			name: textOf(name),
			max,
			...(computed && { computed: { points: computed.points, why: textOf(computed.why.code, computed.why.facts) } }),
			given: line?.given,
			reason: line?.reason
		});
	}
	return { criteria: [...criteria.values()] };
}
