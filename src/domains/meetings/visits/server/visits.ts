import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOrHeirByCode, unitOfRow } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { putMatter } from '../../server/put-matter.ts';
import { visitEntries, whyNotLogVisit } from '../visit.ts';

/** Puts down a visit to a household or village. What people asked for goes before the cell by itself: typed once. */
export const logVisit = defineCommand({
	name: 'meetings.log-visit',
	does: 'Puts down a visit to a household or village: when, what was done, what people asked for, and what follows.',
	needs: 'grant',
	input: v.strictObject(visitEntries),
	target: (tx, input) => unitOrHeirByCode(tx, input.unitCode),
	async run(act, { unitCode, asked, ...visit }) {
		const { tx, target, caller, commandId, today, now, record } = act;
		const refusal = whyNotLogVisit({ ...visit, asked }, today);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const matterId = asked ? rowId(commandId, 1) : undefined;
		if (matterId) await putMatter(act, { id: matterId, gist: asked, place: visit.place, raisedOn: visit.visitedOn });
		const { personId, name: personName } = caller;
		await tx
			.insertInto('villageVisit')
			.values({ ...target, id, ...visit, matterId, personId, personName, recordedAt: now })
			.execute();
		record('meetings.visit-logged', { visitId: id, visitedOn: visit.visitedOn, matterId });
		return done({ id });
	}
});

/** Takes back a visit that was put down by mistake, by whoever put it down. What people asked for stays before the cell. */
export const withdrawVisit = defineCommand({
	name: 'meetings.withdraw-visit',
	does: 'Takes back a visit that the caller put down by mistake; what people asked for stays before the cell.',
	needs: 'grant',
	input: v.strictObject({ visitId: field.id }),
	target: (tx, { visitId }) => unitOfRow(tx, 'villageVisit', visitId),
	async run({ tx, target, caller, record }, { visitId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('villageVisit')
			.where('communeId', '=', target.communeId)
			.where('id', '=', visitId)
			.where('personId', '=', caller.personId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'meetings.visit-of-other' });
		record('meetings.visit-withdrawn', { visitId });
		return done({ id: visitId });
	}
});
