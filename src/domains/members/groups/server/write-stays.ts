import type { Act } from '#lib/commands/command.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import { placedFrom } from '../stays.ts';
import { namesInCell, readStays } from './cell-groups.ts';

/** Puts members of the cell into a group, or into none, from a day on: all of them or, with a reason why not, none. */
export async function placeMembers(
	act: Act,
	memberIds: readonly string[],
	groupId: string | undefined,
	on: LocalDate
): Promise<Refusal | undefined> {
	const ids = [...new Set(memberIds)];
	const names = await namesInCell(act, ids);
	if (names.size < ids.length) return { code: 'members.group-other-cell' };
	return moveMembers(act, ids, groupId, on, (memberId) => names.get(memberId)!);
}

/** The same for members who may have left the cell since. */
export async function moveMembers(
	act: Act,
	ids: readonly string[],
	groupId: string | undefined,
	on: LocalDate,
	nameOf: (memberId: string) => string
): Promise<Refusal | undefined> {
	const { tx, target } = act;
	const { communeId, unitId } = target;
	const written = [];
	for (const [memberId, stays] of await readStays(act, ids)) {
		const placed = placedFrom(stays, groupId, on);
		if (!placed.ok) return { ...placed.refusal, facts: { ...placed.refusal.facts, name: nameOf(memberId) } };
		for (const stay of placed.value)
			if (stay.to >= on)
				written.push({ memberId, groupId: stay.groupId, validFrom: stay.from, validTo: stay.to, communeId, unitId });
	}
	if (ids.length === 0) return undefined;
	await tx
		.deleteFrom('partyGroupMember')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('memberId', 'in', ids)
		.where('validTo', '>=', on)
		.execute();
	if (written.length > 0) await tx.insertInto('partyGroupMember').values(written).execute();
	await clearOfficers(act, ids, groupId);
	return undefined;
}

/** Whoever goes to another group no longer leads the one that they left. */
async function clearOfficers({ tx, target }: Act, ids: readonly string[], groupId: string | undefined): Promise<void> {
	for (const office of ['leaderId', 'deputyId'] as const)
		await tx
			.updateTable('partyGroup')
			.set({ [office]: null })
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('validTo', '=', 'infinity')
			.where(office, 'in', ids)
			.$if(groupId !== undefined, (query) => query.where('id', '<>', groupId!))
			.execute();
}
