import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotAssign, whyNotEnd } from '../assignment.ts';

/**
 * Assigns an official to listen to a village. They see what is asked there because they are assigned to its cell, or lead
 * the commune: an assignment to listen opens nothing by itself.
 * @source citizens handbook, 3
 */
export const assignListener = defineCommand({
	name: 'citizens.assign-listener',
	does: 'Assigns an official, by a decision, to listen to the people of a village between two days.',
	needs: 'grant',
	input: v.strictObject({
		/** The village. */
		unitCode: field.unitCode,
		/** The cell there, to which the official is assigned. */
		cellCode: field.unitCode,
		personId: field.id,
		phone: v.optional(field.text(30), ''),
		decisionNumber: field.filled(100),
		decidedOn: field.day,
		from: field.day,
		to: v.optional(field.day)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode, cellCode, personId, phone, decisionNumber, decidedOn, from, to }) {
		const { tx, target, caller, now, today, record } = act;
		const { communeId, unitId } = target;
		const [village, cell] = await Promise.all([unitOfKind(tx, unitCode, 'village'), unitOfKind(tx, cellCode, 'cell')]);
		if (!village) return refused({ code: 'citizens.listening-no-village' });
		if (!cell) return refused({ code: 'citizens.listening-no-cell' });
		const official = await officialOf(tx, communeId, personId, cell.id, today);
		if (!official) return refused({ code: 'citizens.listening-not-assigned', facts: { cell: cell.name } });
		const others = await tx
			.selectFrom('listeningAssignment')
			.where('communeId', '=', communeId)
			.where('unitId', '=', unitId)
			.where('personId', '=', personId)
			.select(['fromDay as from', 'toDay as to'])
			.execute();
		const refusal = whyNotAssign({ from, to }, decidedOn, others);
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('listeningAssignment')
			.values({
				communeId,
				unitId,
				id,
				cellId: cell.id,
				personId,
				officialName: official.fullName,
				officialPost: official.position ?? '',
				dutyPhone: phone,
				decisionNumber,
				decidedOn,
				fromDay: from,
				toDay: to ?? null,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('citizens.listener-assigned', { assignmentId: id, personId, from, to: to ?? null });
		return done({ id });
	}
});

const unitOfKind = (tx: Tx, code: string, kind: string) =>
	tx.selectFrom('unit').where('code', '=', code).where('kind', '=', kind).select(['id', 'name']).executeTakeFirst();

const officialOf = (tx: Tx, communeId: number, personId: string, cellId: string, today: LocalDate) =>
	tx
		.selectFrom('member')
		.innerJoin('postHolding as held', (join) =>
			join.onRef('held.personId', '=', 'member.personId').onRef('held.communeId', '=', 'member.communeId')
		)
		.where('member.communeId', '=', communeId)
		.where('member.personId', '=', personId)
		.where('member.activity', 'not in', ['left', 'died'])
		.where('held.validFrom', '<=', today)
		.where('held.validTo', '>', today)
		.where((eb) =>
			eb.or([
				eb.and([eb('held.post', '=', 'assigned-member'), eb('held.unitId', '=', cellId)]),
				eb('held.post', 'in', ['commune-secretary', 'standing-deputy'])
			])
		)
		.select(['member.fullName', 'member.position'])
		.executeTakeFirst();

/** Sets the last day of an assignment, or takes it away again; what was visited under it stays. */
export const endListening = defineCommand({
	name: 'citizens.end-listening',
	does: 'Sets the last day on which an official listens to a village; without one the assignment runs on.',
	needs: 'grant',
	input: v.strictObject({ assignmentId: field.id, on: v.optional(field.day) }),
	target: (tx, { assignmentId }) =>
		tx
			.selectFrom('listeningAssignment')
			.where('id', '=', assignmentId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target: { communeId }, record }, { assignmentId, on }) {
		const own = tx.selectFrom('listeningAssignment').where('communeId', '=', communeId);
		const before = await own
			.where('id', '=', assignmentId)
			.select(['unitId', 'personId', 'fromDay', 'decidedOn'])
			.executeTakeFirstOrThrow();
		const others = await own
			.where('unitId', '=', before.unitId)
			.where('personId', '=', before.personId)
			.where('id', '<>', assignmentId)
			.select(['fromDay as from', 'toDay as to'])
			.execute();
		const refusal = on
			? whyNotEnd(before.fromDay, on)
			: whyNotAssign({ from: before.fromDay }, before.decidedOn, others);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('listeningAssignment')
			.set({ toDay: on ?? null })
			.where('communeId', '=', communeId)
			.where('id', '=', assignmentId)
			.execute();
		record('citizens.listening-ended', { assignmentId, on: on ?? null });
		return done({ id: assignmentId });
	}
});
