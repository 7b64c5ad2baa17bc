import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount, unitOrHeirByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../../cases/answering.ts';
import { OPEN_KINDS, TOPICS } from '../../cases/case.ts';
import { REFUSAL_GROUNDS, VISIT_OUTCOMES, whyNotEnd } from '../visit.ts';

/**
 * Writes a line of the reception book. Whoever comes to denounce is not written down here: their name is a secret of the
 * state.
 *
 * @source citizens handbook, 1.3 and 2.6
 */
export const recordVisit = defineCommand({
	name: 'citizens.record-visit',
	does: 'Writes a line of the reception book: who came, with what, and how it ended.',
	needs: 'grant',
	input: v.strictObject({
		/** The caller's own commune where none is named, as from a phone. */
		unitCode: v.optional(field.unitCode),
		sessionId: v.optional(field.id),
		receivedOn: v.optional(field.day),
		kind: v.optional(v.picklist([...OPEN_KINDS, 'denunciation']), 'feedback'),
		topic: v.optional(v.picklist(TOPICS), 'other'),
		summary: field.filled(4000),
		documents: v.optional(field.text(1000), ''),
		outcome: v.picklist(VISIT_OUTCOMES),
		refusalGround: v.optional(v.picklist(REFUSAL_GROUNDS)),
		promisedOn: v.optional(field.day),
		person: v.strictObject({
			fullName: field.filled(100),
			address: v.optional(field.text(300), ''),
			phone: v.optional(field.text(30), ''),
			idNumber: v.optional(field.text(20), ''),
			groupSize: v.optional(field.wholeNumber(1, 10_000), 1)
		})
	}),
	target: (tx, { unitCode }, caller) => (unitCode ? unitOrHeirByCode(tx, unitCode) : ownAccount(tx, caller)),
	async run({ tx, target, caller, commandId, today, record }, input) {
		const { kind, outcome, sessionId = null, promisedOn = null, refusalGround = null } = input;
		if (kind === 'denunciation') return refused({ code: 'citizens.denunciation-is-sealed' });
		const receivedOn = input.receivedOn ?? today;
		const refusal =
			whyNotDay(receivedOn, { receivedOn, today }) ?? whyNotEnd({ outcome, refusalGround, promisedOn, receivedOn });
		if (refusal) return refused(refusal);
		const { communeId, unitId } = target;
		if (sessionId) {
			const session = await tx
				.selectFrom('receptionSession')
				.where('communeId', '=', communeId)
				.where('id', '=', sessionId)
				.select('id')
				.executeTakeFirst();
			if (!session) return refused({ code: 'access.not-found' });
		}
		// The phone that wrote it down without signal knows it by this id, and has given a receipt for it.
		const id = commandId;
		const year = Number(receivedOn.slice(0, 4));
		// Two desks may write at one moment: the lock lasts until the command ends, so no number is given twice.
		await sql`select pg_advisory_xact_lock(${communeId}, hashtext('reception book'))`.execute(tx);
		const { number } = await tx
			.selectFrom('receptionVisit')
			.where('communeId', '=', communeId)
			.where('year', '=', year)
			.select((eb) => sql<number>`coalesce(${eb.fn.max('number')}, 0) + 1`.as('number'))
			.executeTakeFirstOrThrow();
		await tx
			.insertInto('receptionVisit')
			.values({
				communeId,
				id,
				unitId,
				sessionId,
				year,
				number,
				receivedOn,
				kind,
				topic: input.topic,
				summary: input.summary,
				documents: input.documents,
				outcome,
				refusalGround,
				promisedOn,
				// What was answered on the spot leaves nothing to wait for.
				answeredOn: outcome === 'answered' ? receivedOn : null,
				receiverPersonId: caller.personId,
				receiverName: caller.name
			})
			.execute();
		await tx
			.insertInto('visitPerson')
			.values({ communeId, visitId: id, unitId, ...input.person })
			.execute();
		record('citizens.visit-recorded', { visitId: id, number, outcome });
		return done({ id, number });
	}
});
