import { jsonArrayFrom } from 'kysely/helpers/postgres';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import type { Side } from '../handing-over.ts';
import { FIELDS, type StaffState, whyNotAssign, whyNotSettle } from '../assignment.ts';

export const addPlace = defineCommand({
	name: 'organisation.add-place',
	does: 'Adds an office or group of posts that staff is assigned to, with its quota.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		name: field.filled(200),
		field: v.picklist(FIELDS),
		seats: field.wholeNumber(0, 60)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { unitCode: _, ...place }) {
		const id = rowId(commandId);
		await tx
			.insertInto('cadrePlace')
			.values({ ...target, id, ...place, byName: caller.name, at: now })
			.execute();
		record('organisation.place-added', { placeId: id, seats: place.seats });
		return done({ id });
	}
});

export const addStaff = defineCommand({
	name: 'organisation.add-staff',
	does: 'Puts somebody of the former district or of the commune on the list of staff to be assigned.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		name: field.filled(100),
		memberId: v.optional(field.id),
		origin: v.picklist(['district', 'local']),
		formerPost: field.filled(200),
		competence: field.filled(500),
		fields: v.pipe(v.array(v.picklist(FIELDS)), v.minLength(1, 'input.missing'), v.maxLength(FIELDS.length)),
		years: field.wholeNumber(0, 60),
		workload: v.optional(field.wholeNumber(0, 1000), 0)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { unitCode: _, memberId, ...staff }) {
		const id = rowId(commandId);
		await tx
			.insertInto('cadreStaff')
			.values({
				...target,
				id,
				...staff,
				memberId: memberId ?? null,
				sortKey: nameSortKey(staff.name),
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.staff-added', { staffId: id, origin: staff.origin });
		return done({ id });
	}
});

export const unitOfStaff = (tx: Tx, id: string) =>
	tx.selectFrom('cadreStaff').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();
export const staffOf = async ({ tx, target }: Act, id: string) => {
	const row = await tx
		.selectFrom('cadreStaff')
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.select(['state', 'handover', 'placeId', 'decidedOn'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as StaffState };
};

export const proposeAssignment = defineCommand({
	name: 'organisation.propose-assignment',
	does: 'Proposes a place for somebody, with the reason and the list of what is handed over; without a place the proposal is taken back.',
	needs: 'grant',
	input: v.strictObject({
		staffId: field.id,
		placeId: v.optional(field.id),
		reason: v.optional(field.text(1000), ''),
		/** Files and assets, a line each. */
		handover: v.optional(v.pipe(v.array(field.filled(300)), v.maxLength(50)), []),
		/** Work that stays open, a line each. */
		openWork: v.optional(v.pipe(v.array(field.filled(300)), v.maxLength(50)), [])
	}),
	target: (tx, { staffId }) => unitOfStaff(tx, staffId),
	async run(act, { staffId, placeId, reason, handover, openWork }) {
		const { tx, target, record } = act;
		const staff = await staffOf(act, staffId);
		const place = placeId ? await readPlace(tx, target.communeId, placeId, staffId) : undefined;
		if (placeId && !place) return refused({ code: 'organisation.place-unknown' });
		const refusal = whyNotAssign(staff, place ?? { seats: 1, filled: 0 });
		if (refusal) return refused(refusal);
		if (placeId && !reason) return refused({ code: 'organisation.reason-needed' });
		await tx
			.updateTable('cadreStaff')
			.set({ placeId: placeId ?? null, state: placeId ? 'proposed' : 'waiting', reason, handover })
			.where('communeId', '=', target.communeId)
			.where('id', '=', staffId)
			.execute();
		await tx
			.deleteFrom('cadreOpenWork')
			.where('communeId', '=', target.communeId)
			.where('staffId', '=', staffId)
			.execute();
		if (openWork.length > 0)
			await tx
				.insertInto('cadreOpenWork')
				.values(
					openWork.map((what, position) => ({
						...target,
						id: rowId(act.commandId, position + 1),
						staffId,
						position,
						what
					}))
				)
				.execute();
		record('organisation.assignment-proposed', { staffId, placeId: placeId ?? null });
		return done({ id: staffId });
	}
});

export const decideAssignment = defineCommand({
	name: 'organisation.decide-assignment',
	does: 'Decides an assignment that was proposed, with its decision and the first day there.',
	needs: 'grant',
	input: v.strictObject({ staffId: field.id, decision: field.filled(200), fromDay: field.day }),
	target: (tx, { staffId }) => unitOfStaff(tx, staffId),
	async run(act, { staffId, decision, fromDay }) {
		const { tx, target, today, record } = act;
		const { state, handover } = await staffOf(act, staffId);
		const refusal = whyNotSettle(state, handover);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('cadreStaff')
			.set({ state: 'decided', decision, fromDay, decidedOn: today, undoneWhy: '' })
			.where('communeId', '=', target.communeId)
			.where('id', '=', staffId)
			.execute();
		record('organisation.assignment-decided', { staffId, decision });
		return done({ id: staffId });
	}
});

/** A place with how many are assigned or proposed there, others than this person; locked until the command ends. */
async function readPlace(tx: Tx, communeId: number, id: string, butFor: string) {
	const place = await tx
		.selectFrom('cadrePlace')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select('seats')
		.forUpdate()
		.executeTakeFirst();
	if (!place) return undefined;
	const there = await tx
		.selectFrom('cadreStaff')
		.where('communeId', '=', communeId)
		.where('placeId', '=', id)
		.where('id', '<>', butFor)
		.select('id')
		.execute();
	return { seats: place.seats, filled: there.length };
}

/** Places with their quota, and staff side by side. */
export async function readAssignment(tx: Tx, communeId: number) {
	const places = await tx
		.selectFrom('cadrePlace')
		.where('communeId', '=', communeId)
		.select(['id', 'name', 'field', 'seats'])
		.orderBy('at')
		.execute();
	const rows = await tx
		.selectFrom('cadreStaff')
		.where('communeId', '=', communeId)
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('cadreOpenWork as w')
					.whereRef('w.communeId', '=', 'cadreStaff.communeId')
					.whereRef('w.staffId', '=', 'cadreStaff.id')
					.orderBy('w.position')
					.select(['w.id', 'w.what', 'w.taskId'])
			).as('openWork'),
			jsonArrayFrom(
				eb
					.selectFrom('cadreHandoverSignature as s')
					.whereRef('s.communeId', '=', 'cadreStaff.communeId')
					.whereRef('s.staffId', '=', 'cadreStaff.id')
					.orderBy('s.side')
					.select(['s.side', 's.signerName', 's.signerPost', 's.signedOn'])
			).as('signatures')
		])
		.select(['decidedOn', 'undoneWhy'])
		.select(['id', 'communeId', 'unitId', 'name', 'origin', 'formerPost', 'competence', 'fields', 'years', 'workload'])
		.select(['placeId', 'state', 'reason', 'handover', 'decision', 'fromDay', 'memberId'])
		.orderBy('sortKey')
		.execute();
	const staff = rows.map((row) => ({
		...row,
		openWork: nestedRows(row.openWork),
		signatures: nestedRows(row.signatures).map((one) => ({ ...one, side: one.side as Side })),
		state: row.state as StaffState,
		origin: row.origin as 'district' | 'local'
	}));
	return {
		staff,
		places: places.map((place) => ({ ...place, filled: staff.filter(({ placeId }) => placeId === place.id).length }))
	};
}
export type StaffRow = Awaited<ReturnType<typeof readAssignment>>['staff'][number];
export type PlaceRow = Awaited<ReturnType<typeof readAssignment>>['places'][number];
