import { sql } from 'kysely';
import * as v from 'valibot';
import { addMembers } from '#domains/members/server/index.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { byWorkingDays, TRANSFER_KINDS, transferRules, whyNotReceive } from '../transfer.ts';
import { isHeldBack, readTransfer, receiverOf, senderOf, type TransferRow } from './transfer-row.ts';

/** By the sender's key: the receiver's own stands elsewhere. */
const settle = (
	{ tx }: Act,
	{ communeId, id }: TransferRow,
	state: 'accepted' | 'refused' | 'ended',
	settledOn: LocalDate,
	note: string
) =>
	tx
		.updateTable('transfer')
		.set({ state, settledOn, note })
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.execute();

/** Ends one membership and begins the other on the same day; a temporary stay gives rights in the host cell beside the home. */
export const acceptTransfer = defineCommand({
	name: 'membership.accept-transfer',
	does: 'Accepts a transfer into the receiving cell on a day: the membership moves, or a temporary stay begins. Late, it needs the reason.',
	needs: 'grant',
	input: v.strictObject({ transferId: field.id, on: field.day, lateWhy: v.optional(field.text(500), '') }),
	target: (tx, input) => receiverOf(tx, input.transferId),
	async run(act, { transferId, on, lateWhy }) {
		const transfer = await readTransfer(act.tx, transferId);
		const refusal = whyNotReceive(transfer, { on, lateWhy }, act.today);
		if (refusal) return refused(refusal);
		if (transfer.until && on > transfer.until)
			return refused({ code: 'membership.stay-over', facts: { until: transfer.until } });
		const { rows } = await sql<{ id: string | null }>`
			select app.carry_over(${transfer.communeId}, ${transferId}::uuid, ${on}::date, ${rowId(act.commandId)}::uuid) as id`.execute(
			act.tx
		);
		const memberId = rows[0]!.id;
		if (!memberId) return refused({ code: 'membership.transfer-not-its-turn' });
		await settle(act, transfer, 'accepted', on, lateWhy);
		act.record('membership.transfer-accepted', { transferId, on });
		return done({ id: transferId, memberId });
	}
});

export const refuseTransfer = defineCommand({
	name: 'membership.refuse-transfer',
	does: 'Sends a transfer back to where it came from, with the reason; it can be issued again or withdrawn there.',
	needs: 'grant',
	input: v.strictObject({ transferId: field.id, reason: field.filled(500) }),
	target: (tx, input) => receiverOf(tx, input.transferId),
	async run(act, { transferId, reason }) {
		const transfer = await readTransfer(act.tx, transferId);
		if (transfer.state !== 'issued') return refused({ code: 'membership.transfer-not-its-turn' });
		await settle(act, transfer, 'refused', act.today, reason);
		act.record('membership.transfer-refused', { transferId });
		return done({ id: transferId });
	}
});

/** A place that this system does not know said that it received them: the membership ends, or they are away for a time. */
export const confirmDeparture = defineCommand({
	name: 'membership.confirm-departure',
	does: 'Records that a place outside this system received a member who was transferred there.',
	needs: 'grant',
	input: v.strictObject({ transferId: field.id, on: field.day, lateWhy: v.optional(field.text(500), '') }),
	target: (tx, input) => senderOf(tx, input.transferId),
	async run(act, { transferId, on, lateWhy }) {
		const { tx, target, now } = act;
		const transfer = await readTransfer(tx, transferId);
		if (transfer.toUnitId || transfer.fromOutside) return refused({ code: 'membership.receiver-answers' });
		const refusal = whyNotReceive(transfer, { on, lateWhy }, act.today);
		if (refusal) return refused(refusal);
		if (await isHeldBack(tx, target.communeId, transfer.memberId)) return refused({ code: 'membership.held-back' });
		const isOfficial = transfer.kind === 'official';
		await tx
			.updateTable('member')
			.set(
				isOfficial
					? { activity: 'left', leftWhy: 'transferred', activitySince: on, updatedAt: now }
					: { activity: 'temporarily-away', activitySince: on, updatedAt: now }
			)
			.where('communeId', '=', target.communeId)
			.where('id', '=', transfer.memberId)
			.execute();
		if (isOfficial)
			await tx
				.updateTable('membership')
				.set({ validTo: on })
				.where('communeId', '=', target.communeId)
				.where('memberId', '=', transfer.memberId)
				.where('validTo', '=', 'infinity')
				.where('validFrom', '<', on)
				.execute();
		await settle(act, transfer, 'accepted', on, lateWhy);
		act.record('membership.departure-confirmed', { transferId, on });
		return done({ id: transferId });
	}
});

/** Back home: the member is active again in their own cell, and the host cell's rights end. */
export const endTemporaryStay = defineCommand({
	name: 'membership.end-temporary-stay',
	does: 'Ends a temporary stay: the member is active in the home cell again, and has no rights in the host cell any more.',
	needs: 'grant',
	input: v.strictObject({ transferId: field.id, on: field.day }),
	target: (tx, input) => senderOf(tx, input.transferId),
	async run(act, { transferId, on }) {
		const { tx, target, today, now } = act;
		const transfer = await readTransfer(tx, transferId);
		if (transfer.kind !== 'temporary' || transfer.state !== 'accepted' || transfer.fromOutside)
			return refused({ code: 'membership.transfer-not-its-turn' });
		if (on > today) return refused({ code: 'membership.step-in-future', facts: { on } });
		if (on < transfer.settledOn!)
			return refused({ code: 'membership.step-too-early', facts: { on, earliest: transfer.settledOn! } });
		await sql`select app.end_stay(${target.communeId}, ${transferId}::uuid, ${on}::date)`.execute(tx);
		await tx
			.updateTable('member')
			.set({ activity: 'active', activitySince: on, updatedAt: now })
			.where('communeId', '=', target.communeId)
			.where('id', '=', transfer.memberId)
			.where('activity', '=', 'temporarily-away')
			.execute();
		await settle(act, transfer, 'ended', on, transfer.note);
		act.record('membership.stay-ended', { transferId, on });
		return done({ id: transferId });
	}
});

/** Somebody from a place that this system does not know, with the letter that they presented. */
export const receiveArrival = defineCommand({
	name: 'membership.receive-arrival',
	does: 'Receives a member from a place outside this system into a cell, with the letter that they present. Late, it needs the reason.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		fullName: v.pipe(field.text(100), v.minLength(2, 'input.missing')),
		sex: v.picklist(['male', 'female'], 'input.missing'),
		birthDate: field.day,
		standing: v.picklist(['official', 'probationary'], 'input.missing'),
		admittedOn: field.day,
		officialOn: v.optional(v.nullable(field.day), null),
		fromOutside: field.filled(300),
		number: field.filled(100),
		issuedOn: field.day,
		on: field.day,
		lateWhy: v.optional(field.text(500), '')
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(
		act,
		{ unitCode: _, fromOutside, number, issuedOn, on, lateWhy, fullName, birthDate, officialOn, ...person }
	) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const rules = findRuleSet(transferRules, issuedOn)?.parameters;
		const presentBy = rules && byWorkingDays(issuedOn, rules.presentWithinWorkingDays);
		if (!presentBy) return refused({ code: 'membership.no-transfer-rules', facts: { on: issuedOn } });
		const refusal = whyNotReceive({ state: 'issued', issuedOn, presentBy }, { on, lateWhy }, today);
		if (refusal) return refused(refusal);
		if (person.admittedOn <= birthDate || person.admittedOn > today || (officialOn && officialOn < person.admittedOn))
			return refused({ code: 'membership.dates-out-of-order' });
		const { rows } = await sql<{ personId: string | null; isHere: boolean }>`
			select k.person_id, exists (select from member m where m.commune_id = ${target.communeId} and m.person_id = k.person_id) as is_here
			from (select app.known_person(${target.communeId}, ${fullName}, ${birthDate}::date) as person_id) k`.execute(tx);
		if (rows[0]!.isHere) return refused({ code: 'membership.known-here' });
		const [memberId, id] = [rowId(commandId, 1), rowId(commandId)];
		const values = {
			fullName,
			birthDate,
			sex: person.sex,
			admittedOn: person.admittedOn,
			...(officialOn && { officialOn })
		};
		const personId = rows[0]!.personId ?? rowId(commandId, 2);
		await addMembers(
			tx,
			target,
			[{ id: memberId, unitId: target.unitId, standing: person.standing, values, personId }],
			on
		);
		await tx
			.insertInto('transfer')
			.values({
				...target,
				id,
				memberId,
				personId,
				name: fullName,
				kind: TRANSFER_KINDS[0],
				fromOutside,
				toUnitId: target.unitId,
				toCommuneId: target.communeId,
				reason: '',
				effectiveOn: issuedOn,
				completeBy: presentBy,
				state: 'accepted',
				letterNumber: number,
				issuedOn,
				presentBy,
				settledOn: on,
				note: lateWhy,
				byName: caller.name,
				at: now
			})
			.execute();
		record('membership.arrival-received', { transferId: id, memberId });
		return done({ id, memberId });
	}
});
