import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { unitOrHeirByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { matterEntries } from '../commands.ts';
import { putMatter } from './put-matter.ts';

/** Brings up what people asked for: in the meeting that was opened today, or else for the cell's next one. */
export const raiseMatter = defineCommand({
	name: 'meetings.raise-matter',
	does: 'Brings what people asked for before the cell: the meeting opened today, or else the next one.',
	needs: 'grant',
	input: v.strictObject(matterEntries),
	target: (tx, input) => unitOrHeirByCode(tx, input.unitCode),
	async run(act, { gist, place, raisedOn = act.today }) {
		const { today, record } = act;
		if (raisedOn > today) return refused({ code: 'meetings.raised-in-future', facts: { today } });
		const id = rowId(act.commandId);
		const meetingId = await putMatter(act, { id, gist, place, raisedOn });
		record('meetings.matter-raised', { matterId: id, meetingId });
		return done({ id });
	}
});
