import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotSessionStep } from '../session.ts';
import { whyNotDays, whyTaken } from './plan-receptions.ts';
import { changeSession, momentOn, publicChange, readSession, timeOfDay, unitOfSession } from './session-row.ts';

/** Moves a session to another day or hour. The public sees the old time and the reason. */
export const moveReception = defineCommand({
	name: 'citizens.move-reception',
	does: 'Moves a session of reception to another day or hour; the public sees the old time and the reason.',
	needs: 'grant',
	input: v.strictObject({
		sessionId: field.id,
		on: field.day,
		from: timeOfDay,
		to: timeOfDay,
		reason: v.optional(field.text(300), '')
	}),
	target: (tx, input) => unitOfSession(tx, input.sessionId),
	async run({ tx, target, today, now, record }, { sessionId, on, from, to, reason }) {
		const session = await readSession(tx, target, sessionId);
		const step = whyNotSessionStep('move', session.state);
		if (step) return refused(step);
		if (to <= from) return refused({ code: 'citizens.reception-ends-before', facts: { from, to } });
		if (on < today) return refused({ code: 'citizens.reception-day-past', facts: { on, today } });
		const isPublished = session.publishedAt !== null;
		if (isPublished && !reason) return refused({ code: 'citizens.reception-change-needs-reason' });
		const refusal =
			whyNotDays([on]) ?? (on === session.onDay ? undefined : await whyTaken(tx, target, session.dutyRole, [on]));
		if (refusal) return refused(refusal);
		await changeSession(tx, target, sessionId, {
			onDay: on,
			startsAt: momentOn(on, from),
			endsAt: momentOn(on, to),
			wantedOn: null,
			dayReason: '',
			...(isPublished ? { previousStartsAt: session.startsAt, changeReason: reason } : {}),
			...publicChange(session, now)
		});
		record('citizens.reception-moved', { sessionId, before: session.onDay, on });
		return done({ id: sessionId });
	}
});

/** Calls a session off. What the public had seen stays on the schedule, struck out, with the reason. */
export const cancelReception = defineCommand({
	name: 'citizens.cancel-reception',
	does: 'Calls a session of reception off; a published one stays on the schedule with its reason.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id, reason: field.filled(300) }),
	target: (tx, input) => unitOfSession(tx, input.sessionId),
	async run({ tx, target, now, record }, { sessionId, reason }) {
		const session = await readSession(tx, target, sessionId);
		const refusal = whyNotSessionStep('cancel', session.state);
		if (refusal) return refused(refusal);
		await changeSession(tx, target, sessionId, {
			state: 'cancelled',
			changeReason: reason,
			...publicChange(session, now)
		});
		record('citizens.reception-cancelled', { sessionId });
		return done({ id: sessionId });
	}
});

/** Takes back that a session was held or called off. */
export const reopenReception = defineCommand({
	name: 'citizens.reopen-reception',
	does: 'Takes back that a session of reception was held or called off.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id }),
	target: (tx, input) => unitOfSession(tx, input.sessionId),
	async run({ tx, target, now, record }, { sessionId }) {
		const session = await readSession(tx, target, sessionId);
		const refusal = whyNotSessionStep('reopen', session.state);
		if (refusal) return refused(refusal);
		const taken =
			session.state === 'cancelled' ? await whyTaken(tx, target, session.dutyRole, [session.onDay]) : undefined;
		if (taken) return refused(taken);
		await changeSession(tx, target, sessionId, {
			state: session.publishedAt || session.kind === 'surprise' ? 'published' : 'draft',
			...(session.state === 'cancelled' ? { changeReason: '' } : {}),
			presidedByHolder: null,
			presidedByName: '',
			substituteReason: '',
			conclusionNumber: '',
			conclusionOn: null,
			...publicChange(session, now)
		});
		record('citizens.reception-reopened', { sessionId, before: session.state });
		return done({ id: sessionId });
	}
});
