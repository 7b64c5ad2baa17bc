import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { DUTY_ROLES, receptionRules } from '../duty.ts';
import { SURPRISE_GROUNDS, whyNotHold, whyNotSessionStep } from '../session.ts';
import { dutyHolderOf } from './duty-holder.ts';
import { changeSession, momentOn, publicChange, readSession, timeOfDay, unitOfSession } from './session-row.ts';

/**
 * Records that a session was held. Somebody else may have presided, with a reason; the day then does not count for the
 * holder of the duty.
 *
 * @source citizens handbook, 1.1
 */
export const holdReception = defineCommand({
	name: 'citizens.hold-reception',
	does: 'Records that a session of reception was held, by the holder of the duty or by a substitute with a reason.',
	needs: 'grant',
	input: v.strictObject({
		sessionId: field.id,
		substituteName: v.optional(field.text(100), ''),
		substituteReason: v.optional(field.text(300), '')
	}),
	target: (tx, input) => unitOfSession(tx, input.sessionId),
	async run({ tx, target, today, now, record }, { sessionId, substituteName, substituteReason }) {
		const session = await readSession(tx, target, sessionId);
		const byHolder = substituteName === '';
		const refusal =
			whyNotSessionStep('hold', session.state) ??
			whyNotHold(
				{ onDay: session.onDay, isOnline: session.mode === 'online' },
				{ byHolder, reason: substituteReason },
				today
			);
		if (refusal) return refused(refusal);
		await changeSession(tx, target, sessionId, {
			state: 'held',
			presidedByHolder: byHolder,
			presidedByName: byHolder ? session.holderName : substituteName,
			substituteReason: byHolder ? '' : substituteReason,
			...publicChange(session, now)
		});
		record('citizens.reception-held', { sessionId, byHolder });
		return done({ id: sessionId });
	}
});

/** Records a reception outside the schedule, in one of the two cases that the law knows. */
export const holdSurpriseReception = defineCommand({
	name: 'citizens.hold-surprise-reception',
	does: 'Records a reception outside the schedule, on one of the two grounds of the law.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		role: v.picklist(DUTY_ROLES),
		holderId: v.optional(field.id),
		holderName: v.optional(field.text(100), ''),
		ground: v.picklist(SURPRISE_GROUNDS),
		on: field.day,
		from: timeOfDay,
		to: timeOfDay,
		place: field.filled(200),
		topics: v.optional(field.text(1000), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, caller, today, record }, input) {
		const { role, ground, on, from, to, place, topics } = input;
		if (on > today) return refused({ code: 'citizens.reception-to-come', facts: { on, today } });
		if (to <= from) return refused({ code: 'citizens.reception-ends-before', facts: { from, to } });
		const rules = findRuleSet(receptionRules, on);
		if (!rules) return refused({ code: 'citizens.reception-no-rules', facts: { on } });
		const holder = await dutyHolderOf(tx, target.communeId, input);
		if (!holder.ok) return holder;
		const id = newId();
		await tx
			.insertInto('receptionSession')
			.values({
				...target,
				id,
				dutyRole: role,
				...holder.value,
				kind: 'surprise',
				surpriseGround: ground,
				onDay: on,
				startsAt: momentOn(on, from),
				endsAt: momentOn(on, to),
				place,
				topics,
				state: 'held',
				presidedByHolder: true,
				presidedByName: holder.value.holderName,
				ruleSetId: ruleSetId(rules),
				createdBy: caller.personId
			})
			.execute();
		record('citizens.surprise-reception-held', { sessionId: id, role, ground });
		return done({ id });
	}
});

/** Notes the conclusion notice that the head issues after a session. */
export const concludeReception = defineCommand({
	name: 'citizens.conclude-reception',
	does: 'Notes number and day of the conclusion notice of a session.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id, number: field.filled(100), on: field.day }),
	target: (tx, input) => unitOfSession(tx, input.sessionId),
	async run({ tx, target, today, now, record }, { sessionId, number, on }) {
		const session = await readSession(tx, target, sessionId);
		const refusal = whyNotSessionStep('conclude', session.state);
		if (refusal) return refused(refusal);
		if (on < session.onDay)
			return refused({ code: 'citizens.conclusion-before-reception', facts: { on, heldOn: session.onDay } });
		if (on > today) return refused({ code: 'citizens.day-to-come', facts: { on, today } });
		await changeSession(tx, target, sessionId, {
			conclusionNumber: number,
			conclusionOn: on,
			...publicChange(session, now)
		});
		record('citizens.reception-concluded', { sessionId, number, on });
		return done({ id: sessionId });
	}
});
