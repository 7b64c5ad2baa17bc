import * as field from '#lib/commands/fields.ts';
import { done, refused } from '#lib/result.ts';
import { dayOf } from '../../moments.ts';
import { whyNoUnitOn } from '../../planning.ts';
import { readCell } from '../../server/read-cell.ts';
import { preparingSitting } from './sitting-command.ts';
import { tellOfSitting } from './tell-sitting.ts';
import { updateSitting } from './update-sitting.ts';

/** Changes title, time and place; who was invited is told. */
export const changeSitting = preparingSitting({
	name: 'change-sitting',
	does: 'Changes title, time or place of a sitting that is still to come; those invited are told.',
	input: { title: field.filled(300), startsAt: field.moment, place: field.filled(200) },
	async run(act, sitting, { title, startsAt, place }) {
		const { tx, key, today, now, record } = act;
		const on = dayOf(startsAt);
		if (on < today) return refused({ code: 'meetings.sitting-in-the-past', facts: { on, today } });
		const ended = whyNoUnitOn(await readCell(act), on);
		if (ended) return refused(ended);
		await updateSitting(tx, key, { title, startsAt, place, planChangedAt: now });
		const hasMoved = Date.parse(startsAt) !== Date.parse(sitting.startsAt) || place !== sitting.place;
		if (hasMoved) {
			const invited = sitting.participants.filter(({ invitedAt }) => invitedAt);
			await tellOfSitting(
				act,
				invited,
				{ id: sitting.id, title, startsAt, place },
				{ kind: 'meetings.told-sitting-moved' }
			);
		}
		record('meetings.sitting-changed', { sittingId: key.sittingId, startsAt, place });
		return done({ id: key.sittingId });
	}
});

/** Calls a sitting off, with the reason; those invited are told. */
export const cancelSitting = preparingSitting({
	name: 'cancel-sitting',
	does: 'Calls off a sitting that was not opened, with the reason; those invited are told.',
	input: { reason: field.filled(500) },
	async run(act, sitting, { reason }) {
		const { tx, key, now, record } = act;
		await updateSitting(tx, key, { state: 'cancelled', cancelReason: reason, planChangedAt: now });
		const invited = sitting.participants.filter(({ invitedAt }) => invitedAt);
		await tellOfSitting(act, invited, sitting, { kind: 'meetings.told-sitting-cancelled', facts: { reason } });
		record('meetings.sitting-cancelled', { sittingId: key.sittingId, reason });
		return done({ id: key.sittingId });
	}
});
