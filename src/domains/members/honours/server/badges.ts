import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { BADGE_KINDS, badgeMoney, whyNotPropose } from '../badge.ts';
import { readHonoured } from './honoured.ts';

export const proposeBadge = defineCommand({
	name: 'members.propose-badge',
	does: 'Proposes a member for a Party badge on its day, early for somebody gravely ill, or after their death; the paper is named, never an illness.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		years: field.wholeNumber(30, 100),
		kind: v.picklist(BADGE_KINDS, 'input.missing'),
		awardOn: field.day,
		paper: v.optional(field.text(200), '')
	}),
	target: (tx, { memberId }) => unitOfRow(tx, 'member', memberId),
	async run({ tx, target, caller, now, commandId, record }, { memberId, years, kind, awardOn, paper }) {
		const [member] = await readHonoured(tx, target.communeId, { memberId });
		if (!member) return refused({ code: 'access.not-found' });
		const refusal = whyNotPropose(member, { years, kind, awardOn });
		if (refusal) return refused(refusal);
		if (kind !== 'due' && !paper) return refused({ code: 'members.badge-paper-missing' });
		const money = badgeMoney(years, awardOn);
		if (!money) return refused({ code: 'members.badge-none', facts: { years } });
		const id = rowId(commandId);
		await tx
			.insertInto('badgeAward')
			.values({
				...target,
				...{ id, memberId, personId: member.personId, years, kind, awardOn, paper },
				...money,
				byName: caller.name,
				at: now
			})
			.execute();
		record('members.badge-proposed', { badgeId: id, memberId, years, awardOn });
		return done({ id, amount: money.amount });
	}
});

const badgeTarget = (tx: Tx, { badgeId }: { badgeId: string }) =>
	tx.selectFrom('badgeAward').where('id', '=', badgeId).select(['unitId', 'communeId']).executeTakeFirst();

const readState = async (tx: Tx, communeId: number, id: string) =>
	tx
		.selectFrom('badgeAward')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['state', 'decidedOn'])
		.executeTakeFirstOrThrow();

/** The decision, or back to a proposal where it was written down by mistake. */
export const decideBadge = defineCommand({
	name: 'members.decide-badge',
	does: 'Writes down the decision on a badge; without a decision the badge is a proposal again.',
	needs: 'grant',
	input: v.strictObject({
		badgeId: field.id,
		decision: v.optional(field.text(200), ''),
		decidedOn: v.optional(field.day)
	}),
	target: badgeTarget,
	async run({ tx, target: { communeId }, today, record }, { badgeId, decision, decidedOn }) {
		const { state } = await readState(tx, communeId, badgeId);
		if (state === 'withdrawn') return refused({ code: 'members.badge-withdrawn' });
		if (state === 'handed-over') return refused({ code: 'members.badge-handed-over' });
		if (decision && !decidedOn) return refused({ code: 'members.badge-decided-when' });
		if (decidedOn && decidedOn > today) return refused({ code: 'members.badge-ahead' });
		const set = decision ? { state: 'decided', decidedOn: decidedOn! } : { state: 'proposed', decidedOn: null };
		await update(tx, communeId, badgeId, { ...set, decision });
		record('members.badge-decided', { badgeId, decision, decidedOn });
		return done({ id: badgeId });
	}
});

/** The day of handing over; without one it is decided and not yet handed over. */
export const handOverBadge = defineCommand({
	name: 'members.hand-over-badge',
	does: 'Writes down the day on which a decided badge was handed over; without a day it waits to be.',
	needs: 'grant',
	input: v.strictObject({ badgeId: field.id, handedOn: v.optional(field.day) }),
	target: badgeTarget,
	async run({ tx, target: { communeId }, today, record }, { badgeId, handedOn }) {
		const { state, decidedOn } = await readState(tx, communeId, badgeId);
		if (state === 'proposed' || state === 'withdrawn') return refused({ code: 'members.badge-undecided' });
		if (handedOn && (handedOn > today || handedOn < decidedOn!)) return refused({ code: 'members.badge-handed-when' });
		await update(tx, communeId, badgeId, { state: handedOn ? 'handed-over' : 'decided', handedOn: handedOn ?? null });
		record('members.badge-handed-over', { badgeId, handedOn });
		return done({ id: badgeId });
	}
});

export const withdrawBadge = defineCommand({
	name: 'members.withdraw-badge',
	does: 'Withdraws the proposal of a badge that is not decided, with the reason.',
	needs: 'grant',
	input: v.strictObject({ badgeId: field.id, reason: field.filled(500) }),
	target: badgeTarget,
	async run({ tx, target: { communeId }, record }, { badgeId, reason }) {
		const { state } = await readState(tx, communeId, badgeId);
		if (state !== 'proposed') return refused({ code: 'members.badge-not-open' });
		await update(tx, communeId, badgeId, { state: 'withdrawn', note: reason });
		record('members.badge-withdrawn', { badgeId, reason });
		return done({ id: badgeId });
	}
});

type Change = { state: string; decision?: string; decidedOn?: string | null; handedOn?: string | null; note?: string };
const update = (tx: Tx, communeId: number, id: string, change: Change) =>
	tx.updateTable('badgeAward').set(change).where('communeId', '=', communeId).where('id', '=', id).execute();

export const noteInterruption = defineCommand({
	name: 'members.note-interruption',
	does: 'Writes down days that a member spent out of the Party, by its paper: years in the Party are counted without them.',
	needs: 'grant',
	input: v.strictObject({ memberId: field.id, fromOn: field.day, toOn: field.day, paper: field.filled(200) }),
	target: (tx, { memberId }) => unitOfRow(tx, 'member', memberId),
	async run({ tx, target, caller, today, now, commandId, record }, { memberId, fromOn, toOn, paper }) {
		const [member] = await readHonoured(tx, target.communeId, { memberId });
		if (!member) return refused({ code: 'access.not-found' });
		if (toOn <= fromOn || toOn > today) return refused({ code: 'members.interruption-days' });
		if (member.interruptions.some(({ from, to }) => from < toOn && fromOn < to))
			return refused({ code: 'members.interruption-twice' });
		const id = rowId(commandId);
		const row = { id, memberId, personId: member.personId, fromOn, toOn, paper, byName: caller.name, at: now };
		await tx
			.insertInto('memberInterruption')
			.values({ ...target, ...row })
			.execute();
		record('members.interruption-noted', { memberId, interruptionId: id, fromOn, toOn });
		return done({ id });
	}
});

export const strikeInterruption = defineCommand({
	name: 'members.strike-interruption',
	does: 'Strikes days out of the Party that were written down wrongly, with the reason.',
	needs: 'grant',
	input: v.strictObject({ interruptionId: field.id, reason: field.filled(500) }),
	target: (tx, { interruptionId }) =>
		tx
			.selectFrom('memberInterruption')
			.where('id', '=', interruptionId)
			.where(sql<boolean>`struck_why = ''`)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target: { communeId }, record }, { interruptionId, reason }) {
		await tx
			.updateTable('memberInterruption')
			.set({ struckWhy: reason })
			.where('communeId', '=', communeId)
			.where('id', '=', interruptionId)
			.execute();
		record('members.interruption-struck', { interruptionId, reason });
		return done({ id: interruptionId });
	}
});
