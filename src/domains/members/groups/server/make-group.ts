import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { whyNotOn } from '../stays.ts';
import { dayOfChange, groupIn, readStays, takeGroups, whyNotLead, whyNotNamed } from './cell-groups.ts';
import { placeMembers } from './write-stays.ts';

const who = { name: field.filled(100), leaderId: v.optional(field.id), deputyId: v.optional(field.id) };

/** Forms a group in a cell. Whoever leads it belongs to it from that day on. */
export const makeGroup = defineCommand({
	name: 'members.make-group',
	does: 'Forms a group in a cell from a day on (today where left out), with its leader and deputy, who belong to it.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, ...who, on: v.optional(field.day) }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { name, leaderId, deputyId, on: given }) {
		const { tx, target, today, record } = act;
		const on = dayOfChange(given, act);
		const refusal =
			(await whyNoGroupHere(act, on)) ??
			whyNotOn({ name, from: on, to: 'infinity' }, on, today) ??
			whyNotNamed(await takeGroups(act), name) ??
			(await whyNotLead(act, { leaderId, deputyId }));
		if (refusal) return refused(refusal);
		const { communeId, unitId } = target;
		const id = newId();
		await tx.insertInto('partyGroup').values({ communeId, unitId, id, name, validFrom: on }).execute();
		const why = await setOfficers(act, id, { leaderId, deputyId }, on);
		if (why) return refused(why);
		record('members.group-made', { groupId: id, name, on, leaderId, deputyId });
		return done({ id });
	}
});

/** Renames a group, or names another leader or deputy. */
export const changeGroup = defineCommand({
	name: 'members.change-group',
	does: 'Renames a group of a cell, or names its leader and deputy anew; whoever is left out leads it no longer.',
	needs: 'grant',
	input: v.strictObject({ groupId: field.id, ...who }),
	target: (tx, { groupId }) => unitOfRow(tx, 'partyGroup', groupId),
	async run(act, { groupId, name, leaderId, deputyId }) {
		const { tx, target, today, record } = act;
		const groups = await takeGroups(act);
		const group = groupIn(groups, groupId);
		const refusal =
			whyNotOn(group, today, today) ??
			whyNotNamed(groups, name, groupId) ??
			(await whyNotLead(act, { leaderId, deputyId }));
		if (refusal) return refused(refusal);
		await tx
			.updateTable('partyGroup')
			.set({ name, leaderId: null, deputyId: null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', groupId)
			.execute();
		const why = await setOfficers(act, groupId, { leaderId, deputyId }, today);
		if (why) return refused(why);
		record('members.group-changed', { groupId, name, leaderId, deputyId });
		return done({ id: groupId });
	}
});

type Officers = { leaderId: string | undefined; deputyId: string | undefined };

/** Names who leads; those who are in no group yet join it, those of another group have to be moved first. */
async function setOfficers(act: Act, groupId: string, officers: Officers, on: LocalDate): Promise<Refusal | undefined> {
	const ids = [officers.leaderId, officers.deputyId].filter((id) => id !== undefined);
	if (ids.length === 0) return undefined;
	const open = [...(await readStays(act, ids))].map(([memberId, stays]) => ({
		memberId,
		groupId: stays.find(({ to }) => to === 'infinity')?.groupId
	}));
	if (open.some((one) => one.groupId !== undefined && one.groupId !== groupId))
		return { code: 'members.group-leader-elsewhere' };
	const joining = open.filter((one) => one.groupId === undefined).map(({ memberId }) => memberId);
	const why = await placeMembers(act, joining, groupId, on);
	if (why) return why;
	await act.tx
		.updateTable('partyGroup')
		.set({ leaderId: officers.leaderId ?? null, deputyId: officers.deputyId ?? null })
		.where('communeId', '=', act.target.communeId)
		.where('id', '=', groupId)
		.execute();
	return undefined;
}

/** Why this unit has no groups on the day: it is no cell, or is none any more. */
async function whyNoGroupHere({ tx, target }: Act, on: LocalDate): Promise<Refusal | undefined> {
	const { kind, name, validFrom, validTo } = await tx
		.selectFrom('unit')
		.where('id', '=', target.unitId)
		.select(['kind', 'name', 'validFrom', 'validTo'])
		.executeTakeFirstOrThrow();
	const isThere = kind === 'cell' && validFrom <= on && on < validTo;
	return isThere ? undefined : { code: 'members.group-needs-cell', facts: { name } };
}
