import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { momentOn, timeOfDay } from '../../reception/server/session-row.ts';
import { DIALOGUE_GROUNDS, DIALOGUE_MODES } from '../dialogue.ts';
import { dialogueRules } from '../dialogue-rules.ts';
import { changeDialogueRow, dialogueStep } from './dialogue-row.ts';

const shared = {
	ground: v.picklist(DIALOGUE_GROUNDS),
	mode: v.optional(v.picklist(DIALOGUE_MODES), 'direct'),
	title: field.filled(200),
	subjects: field.filled(2000),
	invited: v.optional(field.text(1000), ''),
	presider: field.filled(200),
	coChairs: v.optional(field.text(300), ''),
	on: field.day,
	from: timeOfDay,
	place: v.optional(field.text(200), '')
};

/** Why a dialogue cannot be on a day. */
export function whyNotOn(on: LocalDate, today: LocalDate): Refusal | undefined {
	if (on < today) return { code: 'citizens.dialogue-day-past', facts: { on, today } };
	return findRuleSet(dialogueRules, on) ? undefined : { code: 'citizens.dialogue-no-rules', facts: { on } };
}

/** Puts a dialogue into the plan of its year; the office alone sees it until its notice is out. */
export const planDialogue = defineCommand({
	name: 'citizens.plan-dialogue',
	does: 'Plans a dialogue of leaders with the people: why, on what, with whom, who presides, when and where.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, ...shared }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, record }, { unitCode: _, on, from, ...given }) {
		const refusal = whyNotOn(on, today);
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('dialogue')
			.values({
				...target,
				id,
				...given,
				startsAt: momentOn(on, from),
				ruleSetId: ruleSetId(findRuleSet(dialogueRules, on)!),
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('citizens.dialogue-planned', { dialogueId: id, ground: given.ground, on });
		return done({ id });
	}
});

/** Changes what is planned. Once the notice is out it can be put off or called off, and not rewritten. */
export const changeDialogue = dialogueStep('change', {
	does: 'Changes a dialogue that is planned and whose notice is not out.',
	input: shared,
	async run(act, { id }, { dialogueId: _, on, from, ...given }) {
		const refusal = whyNotOn(on, act.today);
		if (refusal) return refused(refusal);
		const rules = ruleSetId(findRuleSet(dialogueRules, on)!);
		await changeDialogueRow(act, id, { ...given, startsAt: momentOn(on, from), ruleSetId: rules });
		act.record('citizens.dialogue-changed', { dialogueId: id, on });
		return done({ id });
	}
});
