import type { Act } from '#lib/commands/command.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { GroupSpan, Stay } from '../stays.ts';

export type Group = GroupSpan & { id: string; leaderId: string | null; deputyId: string | null };

/** The groups of the cell, ended ones too, locked: who is in which group is changed by one command at a time. */
export async function takeGroups({ tx, target }: Act): Promise<Group[]> {
	const rows = await tx
		.selectFrom('partyGroup')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.orderBy('id')
		.select(['id', 'name', 'leaderId', 'deputyId', 'validFrom', 'validTo'])
		.forNoKeyUpdate()
		.execute();
	return rows.map(({ validFrom, validTo, ...group }) => ({ ...group, from: validFrom, to: validTo }));
}

/** A group among those of its own cell; the command was let in through it, so it is there. */
export const groupIn = (groups: Group[], id: string): Group => groups.find((group) => group.id === id)!;

/** Names of those of these members who belong to the cell today. */
export async function namesInCell({ tx, target }: Act, memberIds: readonly string[]): Promise<Map<string, string>> {
	if (memberIds.length === 0) return new Map();
	const rows = await tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('activity', 'not in', ['left', 'died'])
		.where('id', 'in', memberIds)
		.select(['id', 'fullName'])
		.execute();
	return new Map(rows.map(({ id, fullName }) => [id, fullName]));
}

/** What the members of the cell have been in, by member. */
export async function readStays({ tx, target }: Act, memberIds: readonly string[]): Promise<Map<string, Stay[]>> {
	const stays = new Map<string, Stay[]>(memberIds.map((memberId) => [memberId, []]));
	if (memberIds.length === 0) return stays;
	const rows = await tx
		.selectFrom('partyGroupMember')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('memberId', 'in', memberIds)
		.orderBy('validFrom')
		.select(['memberId', 'groupId', 'validFrom', 'validTo'])
		.execute();
	for (const { memberId, groupId, validFrom, validTo } of rows)
		stays.get(memberId)!.push({ groupId, from: validFrom, to: validTo });
	return stays;
}

type Officers = { leaderId?: string | undefined; deputyId?: string | undefined };

/** Why these two do not lead a group: one person, somebody of another cell. */
export async function whyNotLead(act: Act, { leaderId, deputyId }: Officers): Promise<Refusal | undefined> {
	if (leaderId !== undefined && leaderId === deputyId) return { code: 'members.group-leader-is-deputy' };
	const asked = [leaderId, deputyId].filter((id) => id !== undefined);
	const known = await namesInCell(act, asked);
	return asked.some((id) => !known.has(id)) ? { code: 'members.group-other-cell' } : undefined;
}

/** Why a group cannot have this name: another one has it now. */
export const whyNotNamed = (groups: Group[], name: string, own?: string): Refusal | undefined =>
	groups.some((group) => group.id !== own && group.to === 'infinity' && group.name === name)
		? { code: 'members.group-name-taken', facts: { name } }
		: undefined;

/** The day of a change: today where none was given. */
export const dayOfChange = (on: LocalDate | undefined, { today }: Act): LocalDate => on ?? today;
