import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotOn } from '../stays.ts';
import { dayOfChange, groupIn, takeGroups, whyNotNamed } from './cell-groups.ts';
import { moveMembers } from './write-stays.ts';

/** Ends a group. Its days and its members stay in the history of the cell. */
export const endGroup = defineCommand({
	name: 'members.end-group',
	does: 'Ends a group of a cell on a day (today where left out); its members belong to no group from then on.',
	needs: 'grant',
	input: v.strictObject({ groupId: field.id, on: v.optional(field.day) }),
	target: (tx, { groupId }) => unitOfRow(tx, 'partyGroup', groupId),
	async run(act, { groupId, on: given }) {
		const on = dayOfChange(given, act);
		const group = groupIn(await takeGroups(act), groupId);
		const members = await readMembers(act, groupId);
		const nameOf = (memberId: string) => members.find((one) => one.memberId === memberId)!.name;
		const ids = members.map(({ memberId }) => memberId);
		const { leaderId, deputyId } = group;
		const refusal = whyNotOn(group, on, act.today) ?? (await moveMembers(act, ids, undefined, on, nameOf));
		if (refusal) return refused(refusal);
		// Who led it last stays readable in the history.
		await setEnd(act, groupId, { validTo: on, leaderId, deputyId });
		act.record('members.group-ended', { groupId, on, members: ids.length });
		return done({ id: groupId });
	}
});

/** Takes back that a group ended: those who belonged to it until then, and to no other since, belong to it again. */
export const resumeGroup = defineCommand({
	name: 'members.resume-group',
	does: 'Takes back that a group of a cell ended; its members who joined no other group since belong to it again.',
	needs: 'grant',
	input: v.strictObject({ groupId: field.id }),
	target: (tx, { groupId }) => unitOfRow(tx, 'partyGroup', groupId),
	async run(act, { groupId }) {
		const groups = await takeGroups(act);
		const { name, to } = groupIn(groups, groupId);
		if (to === 'infinity') return refused({ code: 'members.group-not-ended', facts: { name } });
		const refusal = whyNotNamed(groups, name, groupId);
		if (refusal) return refused(refusal);
		await setEnd(act, groupId, { validTo: 'infinity' });
		await sql`
			update party_group_member g set valid_to = 'infinity'
			where g.commune_id = ${act.target.communeId} and g.group_id = ${groupId} and g.valid_to = ${to}
				and not exists (select from party_group_member o where o.commune_id = g.commune_id and o.unit_id = g.unit_id
					and o.member_id = g.member_id and o.valid_from >= g.valid_to)`.execute(act.tx);
		act.record('members.group-resumed', { groupId });
		return done({ id: groupId });
	}
});

const readMembers = ({ tx, target }: Act, groupId: string) =>
	tx
		.selectFrom('partyGroupMember')
		.innerJoin('member', (join) =>
			join
				.onRef('member.communeId', '=', 'partyGroupMember.communeId')
				.onRef('member.id', '=', 'partyGroupMember.memberId')
		)
		.where('partyGroupMember.communeId', '=', target.communeId)
		.where('groupId', '=', groupId)
		.where('validTo', '=', 'infinity')
		.select(['memberId', 'fullName as name'])
		.execute();

type End = { validTo: LocalDate; leaderId?: string | null; deputyId?: string | null };

const setEnd = ({ tx, target }: Act, groupId: string, end: End) =>
	tx.updateTable('partyGroup').set(end).where('communeId', '=', target.communeId).where('id', '=', groupId).execute();
