import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { matterEntries } from '../commands.ts';

/** Brings up what people asked for: in the meeting that was opened today, or else for the cell's next one. */
export const raiseMatter = defineCommand({
	name: 'meetings.raise-matter',
	does: 'Brings what people asked for before the cell: the meeting opened today, or else the next one.',
	needs: 'grant',
	input: v.strictObject(matterEntries),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, commandId, caller, today, now, record }, { gist, place, raisedOn = today }) {
		if (raisedOn > today) return refused({ code: 'meetings.raised-in-future', facts: { today } });
		const { communeId, unitId } = target;
		const open = await tx
			.selectFrom('meeting')
			.where('communeId', '=', communeId)
			.where('unitId', '=', unitId)
			.where('state', '=', 'open')
			.where('openedAt', '>=', `${raisedOn}T00:00:00+07:00`)
			.orderBy('openedAt', 'desc')
			.select('id')
			.executeTakeFirst();
		const id = rowId(commandId);
		await tx
			.insertInto('matter')
			.values({ communeId, unitId, id, meetingId: open?.id, gist, place, broughtBy: caller.name, raisedOn, at: now })
			.execute();
		record('meetings.matter-raised', { matterId: id, meetingId: open?.id });
		return done({ id });
	}
});
