import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { monthText } from '../../planning.ts';
import { month } from '../../choices.ts';
import { planInCell } from '../../server/plan-meeting.ts';
import { readCell } from '../../server/read-cell.ts';

const planned = v.strictObject({
	month,
	startsAt: field.moment,
	place: field.filled(200),
	/** Theme of the cell's year that the meeting takes up; it then is a combined one. */
	themeId: v.optional(field.id)
});

/** Ids set aside for the agenda of each meeting. */
const ROWS_OF_A_PLAN = 100;

/**
 * Plans the regular meetings of several months at once. A month that has its meeting is passed over and told; anything
 * else that cannot be stops the whole.
 */
export const planMonths = defineCommand({
	name: 'meetings.plan-months',
	does: 'Plans the regular meetings of a cell for several months; months that have one are passed over and told.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		meetings: v.pipe(v.array(planned), v.minLength(1, 'input.missing'), v.maxLength(12))
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { meetings }) {
		const unit = await readCell(act);
		const made: { month: string; id: string }[] = [];
		const skipped: string[] = [];
		for (const [index, { themeId, ...meeting }] of meetings.entries()) {
			const kind = themeId ? 'combined' : 'regular';
			const plan = { ...meeting, kind, theme: '', ...(themeId && { themeId }) } as const;
			const result = await planInCell(act, unit, plan, rowId(act.commandId, index * ROWS_OF_A_PLAN));
			if (result.ok) made.push({ month: meeting.month, id: result.value.id });
			else if (result.refusal.code === 'meetings.second-in-month') skipped.push(meeting.month);
			else {
				const { code, facts } = result.refusal;
				return refused({ code, facts: { ...facts, month: monthText(meeting.month) } });
			}
		}
		return done({ planned: made, skipped });
	}
});
