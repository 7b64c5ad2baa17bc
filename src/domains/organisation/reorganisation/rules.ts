import * as v from 'valibot';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { readRuleSets, ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/reorganisation.json' with { type: 'json' };

const sets = readRuleSets(
	file,
	v.strictObject({
		/** Days after it was carried out within which a reorganisation can be taken back. */
		undoWithinDays: v.pipe(v.number(), v.integer(), v.minValue(0))
	})
);

/** How long what is carried out today can be taken back. */
export function undoRule(today: LocalDate): { until: LocalDate; ruleSetId: string } {
	const rules = ruleSetInForce(sets, today);
	return { until: addDays(today, rules.parameters.undoWithinDays), ruleSetId: ruleSetId(rules) };
}

export type CaseState = 'planned' | 'committed' | 'undone' | 'dropped';

/** Why a plan cannot be carried out today, as far as its day and number tell. */
export function whyNotCommit(
	file: { state: string; onDay: LocalDate; decisionNumber: string },
	today: LocalDate
): Refusal | undefined {
	if (file.state !== 'planned') return { code: `organisation.reorganisation-is-${file.state}` };
	if (file.onDay > today) return { code: 'organisation.reorganisation-day-to-come', facts: { on: file.onDay } };
	if (file.decisionNumber === '') return { code: 'organisation.reorganisation-no-decision' };
	return undefined;
}

/** Why it cannot be taken back: not carried out, too late, or something was built on it. */
export function whyNotUndo(
	file: { state: string; undoUntil: LocalDate | null },
	later: { name: string } | undefined,
	today: LocalDate
): Refusal | undefined {
	if (file.state !== 'committed') return { code: `organisation.reorganisation-is-${file.state}` };
	if (!file.undoUntil || today > file.undoUntil)
		return { code: 'organisation.reorganisation-undo-late', facts: { until: file.undoUntil ?? '' } };
	if (later) return { code: 'organisation.reorganisation-built-upon', facts: { unit: later.name } };
	return undefined;
}
