import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { nameFile } from '#lib/files/server/keep-file.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotConfirm, whyNotDeed, whyNotSignUp } from '../campaign.ts';
import { readSpan, unitOfDeed } from './campaign-row.ts';

const MOST = 1_000_000_000_000;

export const signUp = defineCommand({
	name: 'emulation.sign-up',
	does: 'Signs a unit up to a movement of emulation with what it sets itself; again changes that, or comes back.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		campaignId: field.id,
		pledge: field.filled(1000),
		target: field.wholeNumber(1, MOST),
		/** 'việc', 'hộ', 'km'. */
		measure: field.filled(30)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, record }, { campaignId, pledge, target: aim, measure }) {
		const span = await readSpan(tx, target.communeId, campaignId);
		if (!span) return refused({ code: 'emulation.campaign-not-here' });
		const refusal = whyNotSignUp(span, today);
		if (refusal) return refused(refusal);
		const written = { pledge, target: aim, measure, withdrawnWhy: '', byName: caller.name, at: now };
		await tx
			.insertInto('campaignEntry')
			.values({ ...target, campaignId, signedOn: today, ...written })
			.onConflict((conflict) => conflict.columns(['communeId', 'campaignId', 'unitId']).doUpdateSet(written))
			.execute();
		record('emulation.signed-up', { campaignId, target: aim, measure });
		return done({ id: campaignId });
	}
});

export const withdrawSignUp = defineCommand({
	name: 'emulation.withdraw-sign-up',
	does: 'Takes a unit’s sign-up to a movement back, with the reason; what it did stays.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, campaignId: field.id, reason: field.filled(500) }),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, record }, { campaignId, reason }) {
		const taken = await tx
			.updateTable('campaignEntry')
			.set({ withdrawnWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('campaignId', '=', campaignId)
			.where('unitId', '=', target.unitId)
			.returning('unitId')
			.executeTakeFirst();
		if (!taken) return refused({ code: 'emulation.not-signed-up' });
		record('emulation.sign-up-withdrawn', { campaignId, reason });
		return done({ id: campaignId });
	}
});

export const recordDeed = defineCommand({
	name: 'emulation.record-deed',
	does: 'Writes down what a unit did for a movement, with what proves it; it counts once somebody else confirmed it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		campaignId: field.id,
		on: field.day,
		what: field.filled(1000),
		/** Who did it; the unit as a whole where empty. */
		doer: v.optional(field.text(200), ''),
		/** A member of the unit, or somebody on its roll: then it stands in the evidence of their year. */
		doerId: v.optional(field.id),
		/** What it adds to the unit's target, in the measure it signed up with. */
		amount: v.optional(field.wholeNumber(0, MOST), 0),
		evidence: v.optional(field.text(1000), ''),
		file: v.optional(keptContent)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { campaignId, on, what, doer, doerId, amount, evidence, file }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const span = await readSpan(tx, target.communeId, campaignId);
		if (!span) return refused({ code: 'emulation.campaign-not-here' });
		const entry = await tx
			.selectFrom('campaignEntry')
			.where('communeId', '=', target.communeId)
			.where('campaignId', '=', campaignId)
			.where('unitId', '=', target.unitId)
			.where('withdrawnWhy', '=', '')
			.select('unitId')
			.executeTakeFirst();
		const hasEvidence = evidence !== '' || file !== undefined;
		const refusal = whyNotDeed(span, { on, today, hasEvidence, isSignedUp: entry !== undefined });
		if (refusal) return refused(refusal);
		const person = doerId ? await personOf(act, doerId) : undefined;
		if (doerId && !person) return refused({ code: 'emulation.doer-not-of-unit' });
		const id = rowId(commandId);
		const fileId = file ? await nameFile(act, file) : null;
		await tx
			.insertInto('campaignDeed')
			.values({
				...target,
				id,
				campaignId,
				onDay: on,
				what,
				doer: person?.name ?? doer,
				doerId: person?.personId ?? null,
				amount,
				evidence,
				fileId,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('emulation.deed-recorded', { campaignId, deedId: id, on, amount });
		return done({ id });
	}
});

/** Somebody of the unit by the row that has them on its roll. */
async function personOf({ tx, target }: Act, id: string): Promise<{ personId: string; name: string } | undefined> {
	const { rows } = await sql<{ personId: string; name: string }>`
		select person_id, full_name as name from member
		where commune_id = ${target.communeId} and unit_id = ${target.unitId} and id = ${id}::uuid and activity not in ('left', 'died')
		union all select person_id, full_name from organisation_person
		where commune_id = ${target.communeId} and unit_id = ${target.unitId} and id = ${id}::uuid and left_on is null`.execute(
		tx
	);
	return rows[0];
}

export const confirmDeed = defineCommand({
	name: 'emulation.confirm-deed',
	does: 'Confirms that a deed of a movement was done as its evidence says; never by who wrote it down.',
	needs: 'grant',
	input: v.strictObject({ deedId: field.id }),
	target: (tx, { deedId }) => unitOfDeed(tx, deedId),
	async run({ tx, target, caller, now, record }, { deedId }) {
		const deed = await tx
			.selectFrom('campaignDeed')
			.where('communeId', '=', target.communeId)
			.where('id', '=', deedId)
			.select(['byPerson', 'confirmedAt', 'struckWhy'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		const refusal = whyNotConfirm({ ...deed, isConfirmed: deed.confirmedAt !== null }, caller.personId);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('campaignDeed')
			.set({ confirmedBy: caller.personId, confirmedName: caller.name, confirmedAt: now })
			.where('communeId', '=', target.communeId)
			.where('id', '=', deedId)
			.execute();
		record('emulation.deed-confirmed', { deedId });
		return done({ id: deedId });
	}
});

export const strikeDeed = defineCommand({
	name: 'emulation.strike-deed',
	does: 'Takes a deed out of the count of its movement, with the reason.',
	needs: 'grant',
	input: v.strictObject({ deedId: field.id, reason: field.filled(500) }),
	target: (tx, { deedId }) => unitOfDeed(tx, deedId),
	async run({ tx, target, record }, { deedId, reason }) {
		await tx
			.updateTable('campaignDeed')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', deedId)
			.execute();
		record('emulation.deed-struck', { deedId, reason });
		return done({ id: deedId });
	}
});
