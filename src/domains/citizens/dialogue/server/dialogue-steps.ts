import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { momentOn, timeOfDay } from '../../reception/server/session-row.ts';
import { beforeStep } from '../dialogue.ts';
import { dialogueRules, noticeBy } from '../dialogue-rules.ts';
import { changeDialogueRow, dialogueStep } from './dialogue-row.ts';
import { whyNotOn } from './plan-dialogue.ts';

/** Tells the people: when, where, about what, who presides. Too late is said, and still better than not at all. */
export const noticeDialogue = dialogueStep('notice', {
	does: 'Publishes the notice of a dialogue; answers whether it came later than the days set.',
	input: {},
	async run(act, { id, onDay, place }) {
		const refusal = whyNotOn(onDay, act.today);
		if (refusal) return refused(refusal);
		if (!place) return refused({ code: 'citizens.dialogue-needs-place' });
		await changeDialogueRow(act, id, { state: 'noticed', noticedAt: act.now });
		const isLate = act.today > noticeBy(onDay);
		act.record('citizens.dialogue-noticed', { dialogueId: id, on: onDay, isLate });
		return done({ id, isLate });
	}
});

/** Puts a dialogue off, or forward. The people see the old time and the reason. */
export const moveDialogue = dialogueStep('move', {
	does: 'Puts a dialogue off to another day, hour or place; the people see the old time and the reason.',
	input: { on: field.day, from: timeOfDay, place: field.filled(200), reason: v.optional(field.text(300), '') },
	async run(act, { id, onDay, startsAt, noticedAt }, { on, from, place, reason }) {
		const refusal = whyNotOn(on, act.today);
		if (refusal) return refused(refusal);
		if (noticedAt && !reason) return refused({ code: 'citizens.dialogue-change-needs-reason' });
		await changeDialogueRow(act, id, {
			startsAt: momentOn(on, from),
			place,
			ruleSetId: ruleSetId(findRuleSet(dialogueRules, on)!),
			...(noticedAt ? { previousStartsAt: startsAt, changeReason: reason } : {})
		});
		act.record('citizens.dialogue-moved', { dialogueId: id, before: onDay, on });
		return done({ id });
	}
});

/** Calls a dialogue off. One that the people were told of stays in their sight with the reason. */
export const cancelDialogue = dialogueStep('cancel', {
	does: 'Calls a dialogue off; one whose notice is out stays public with its reason.',
	input: { reason: field.filled(300) },
	async run(act, { id }, { reason }) {
		await changeDialogueRow(act, id, { state: 'cancelled', changeReason: reason });
		act.record('citizens.dialogue-cancelled', { dialogueId: id });
		return done({ id });
	}
});

/** Notes that it was held, and how many came. */
export const holdDialogue = dialogueStep('hold', {
	does: 'Notes that a dialogue was held and how many people came; nobody of them is named.',
	input: { people: field.wholeNumber(1, 100_000) },
	async run(act, { id, onDay }, { people }) {
		if (onDay > act.today)
			return refused({ code: 'citizens.dialogue-to-come', facts: { on: onDay, today: act.today } });
		await changeDialogueRow(act, id, { state: 'held', people });
		act.record('citizens.dialogue-held', { dialogueId: id, people });
		return done({ id });
	}
});

/** Publishes the notice of conclusions, once everything that was asked has an answer, a case or a promise. */
export const concludeDialogue = dialogueStep('conclude', {
	does: 'Publishes the conclusions of a dialogue, with every answer and promise, under the number of their notice.',
	input: { number: field.filled(100), on: field.day, text: field.filled(8000) },
	async run(act, { id, onDay }, { number, on, text }) {
		const { tx, target, today, record } = act;
		if (on < onDay) return refused({ code: 'citizens.conclusion-before-dialogue', facts: { on, heldOn: onDay } });
		if (on > today) return refused({ code: 'citizens.conclusion-in-future', facts: { on, today } });
		const { waiting } = await tx
			.selectFrom('dialogueQuestion')
			.where('communeId', '=', target.communeId)
			.where('dialogueId', '=', id)
			.where('outcome', '=', 'waiting')
			.select((eb) => eb.fn.countAll<string>().as('waiting'))
			.executeTakeFirstOrThrow();
		if (Number(waiting) > 0)
			return refused({ code: 'citizens.dialogue-questions-wait', facts: { count: Number(waiting) } });
		await changeDialogueRow(act, id, {
			state: 'concluded',
			conclusion: text,
			conclusionNumber: number,
			conclusionOn: on
		});
		record('citizens.dialogue-concluded', { dialogueId: id, number, on });
		return done({ id });
	}
});

/** Takes back that it was concluded, held or called off. The text of the conclusion is typed anew from the paper. */
export const reopenDialogue = dialogueStep('reopen', {
	does: 'Takes back that a dialogue was concluded, held or called off; a conclusion leaves the portal.',
	input: {},
	async run(act, { id, state, noticedAt }) {
		const before = beforeStep(state, noticedAt !== null);
		await changeDialogueRow(act, id, {
			state: before,
			...(before === 'held'
				? { conclusion: '', conclusionNumber: '', conclusionOn: null }
				: { people: null, changeReason: '' })
		});
		act.record('citizens.dialogue-reopened', { dialogueId: id, before: state });
		return done({ id });
	}
});
