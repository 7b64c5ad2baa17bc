import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { whyNotOn } from '../stays.ts';
import { dayOfChange, type Group, takeGroups } from './cell-groups.ts';
import { placeMembers } from './write-stays.ts';

/** Puts members of a cell into one of its groups, from another group too, or takes them out of all. */
export const placeInGroup = defineCommand({
	name: 'members.place-in-group',
	does: 'Puts members of a cell into one of its groups from a day on (today where left out), or without a group into none.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		memberIds: v.pipe(v.array(field.id), v.minLength(1, 'input.missing'), v.maxLength(500)),
		groupId: v.optional(field.id),
		on: v.optional(field.day)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { memberIds, groupId, on: given }) {
		const on = dayOfChange(given, act);
		const refusal =
			whyNotInto(await takeGroups(act), groupId, on, act.today) ?? (await placeMembers(act, memberIds, groupId, on));
		if (refusal) return refused(refusal);
		const members = new Set(memberIds).size;
		act.record('members.placed-in-group', { groupId, memberIds, on });
		return done({ members });
	}
});

function whyNotInto(groups: Group[], id: string | undefined, on: string, today: string): Refusal | undefined {
	if (id === undefined) return on > today ? { code: 'members.group-day-ahead' } : undefined;
	const group = groups.find((one) => one.id === id);
	return group ? whyNotOn(group, on, today) : { code: 'members.group-unknown' };
}
