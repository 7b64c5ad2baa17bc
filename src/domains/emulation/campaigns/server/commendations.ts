import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { type CommendationState, whyNotDecide, whyNotVote } from '../campaign.ts';
import { bonusOf, isOfPerson, TITLES, type Title } from '../titles.ts';
import { readSpan, unitOfCommendation } from './campaign-row.ts';

const MOST_DONG = 1_000_000_000;

/** Somebody whom a unit puts forward: a member of it, or the unit as a whole. */
export const nominate = defineCommand({
	name: 'emulation.nominate',
	does: 'Puts a member or a unit forward for a title of a movement, with the reason; the council votes on it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		campaignId: field.id,
		title: v.picklist(TITLES),
		/** The member that it is about, or their name where they are on no roll; neither where it is the unit. */
		memberId: v.optional(field.id),
		recipient: v.optional(field.text(200), ''),
		/** Short enough for one sheet. */
		reason: field.filled(300)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { campaignId, title, memberId, recipient, reason }) {
		if (!(await readSpan(tx, target.communeId, campaignId))) return refused({ code: 'emulation.campaign-not-here' });
		const unit = await tx.selectFrom('unit').where('id', '=', target.unitId).select('name').executeTakeFirstOrThrow();
		const member = memberId
			? await tx
					.selectFrom('member')
					.where('communeId', '=', target.communeId)
					.where('unitId', '=', target.unitId)
					.where('id', '=', memberId)
					.select(['personId', 'fullName'])
					.executeTakeFirst()
			: undefined;
		if (memberId && !member) return refused({ code: 'emulation.member-not-in-unit' });
		const person = member?.fullName || recipient;
		if (isOfPerson(title) && !person) return refused({ code: 'emulation.recipient-needed' });
		const id = rowId(commandId);
		await tx
			.insertInto('commendation')
			.values({
				...target,
				id,
				campaignId,
				title,
				recipient: isOfPerson(title) ? person : unit.name,
				personId: isOfPerson(title) ? (member?.personId ?? null) : null,
				reason,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.execute();
		record('emulation.nominated', { campaignId, commendationId: id, title });
		return done({ id });
	}
});

const lockCommendation = async ({ tx, target: { communeId } }: Act, id: string) => {
	const row = await tx
		.selectFrom('commendation')
		.where('communeId', '=', communeId)
		.where('id', '=', id)
		.select(['campaignId', 'title', 'state', 'personId', 'votesAgree as agree', 'votesOf as of'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return { ...row, state: row.state as CommendationState, title: row.title as Title };
};

const write = ({ tx, target: { communeId } }: Act, id: string) =>
	tx.updateTable('commendation').where('communeId', '=', communeId).where('id', '=', id);

export const recordCouncilVote = defineCommand({
	name: 'emulation.record-council-vote',
	does: 'Writes down how the council of a movement voted on a nomination.',
	needs: 'grant',
	input: v.strictObject({
		commendationId: field.id,
		agree: field.wholeNumber(0, 25),
		of: field.wholeNumber(1, 25)
	}),
	target: (tx, { commendationId }) => unitOfCommendation(tx, commendationId),
	async run(act, { commendationId, agree, of }) {
		const { campaignId, state } = await lockCommendation(act, commendationId);
		const council = await act.tx
			.selectFrom('campaignCouncil')
			.where('communeId', '=', act.target.communeId)
			.where('campaignId', '=', campaignId)
			.select('position')
			.execute();
		const refusal = whyNotVote(state, council.length, agree, of);
		if (refusal) return refused(refusal);
		await write(act, commendationId).set({ state: 'voted', votesAgree: agree, votesOf: of }).execute();
		act.record('emulation.council-voted', { commendationId, agree, of });
		return done({ id: commendationId });
	}
});

export const decideCommendation = defineCommand({
	name: 'emulation.decide-commendation',
	does: 'Decides on a nomination that the council voted on: the money follows from the base salary in force on that day.',
	needs: 'grant',
	input: v.strictObject({
		commendationId: field.id,
		/** Number of the decision, as people cite it. */
		decision: field.text(200),
		on: v.optional(field.day),
		/** Whole đồng, for titles whose sum the rules leave open. */
		amount: v.optional(field.wholeNumber(0, MOST_DONG)),
		/** Needed where the council's majority was against it. */
		note: v.optional(field.text(1000), '')
	}),
	target: (tx, { commendationId }) => unitOfCommendation(tx, commendationId),
	async run(act, { commendationId, decision, on = act.today, amount, note }) {
		if (on > act.today) return refused({ code: 'emulation.day-in-future' });
		const nomination = await lockCommendation(act, commendationId);
		const refusal = whyNotDecide(nomination, act.caller.personId, { decision, note });
		if (refusal) return refused(refusal);
		const bonus = bonusOf(nomination.title, on, amount);
		if (!bonus.ok) return bonus;
		const { isVerified: _, ...money } = bonus.value;
		await write(act, commendationId)
			.set({ state: 'decided', decision, decidedOn: on, decidedName: act.caller.name, note, ...money })
			.execute();
		act.record('emulation.commendation-decided', { commendationId, decision, on, amount: money.amount });
		return done({ id: commendationId, amount: money.amount });
	}
});

export const reopenCommendation = defineCommand({
	name: 'emulation.reopen-commendation',
	does: 'Takes the decision on a commendation back, with the reason: it stands as the council voted.',
	needs: 'grant',
	input: v.strictObject({ commendationId: field.id, reason: field.filled(1000) }),
	target: (tx, { commendationId }) => unitOfCommendation(tx, commendationId),
	async run(act, { commendationId, reason }) {
		const { state } = await lockCommendation(act, commendationId);
		if (state !== 'decided') return refused({ code: 'emulation.commendation-not-decided' });
		const money = { amount: null, baseSalary: null, ruleSetId: null, baseRulesId: null };
		await write(act, commendationId)
			.set({ state: 'voted', decision: '', decidedOn: null, decidedName: '', note: reason, ...money })
			.execute();
		act.record('emulation.commendation-reopened', { commendationId, reason });
		return done({ id: commendationId });
	}
});

export const withdrawNomination = defineCommand({
	name: 'emulation.withdraw-nomination',
	does: 'Takes a nomination back before it is decided, with the reason.',
	needs: 'grant',
	input: v.strictObject({ commendationId: field.id, reason: field.filled(1000) }),
	target: (tx, { commendationId }) => unitOfCommendation(tx, commendationId),
	async run(act, { commendationId, reason }) {
		const { state } = await lockCommendation(act, commendationId);
		if (state === 'decided' || state === 'withdrawn') return refused({ code: `emulation.nomination-${state}` });
		await write(act, commendationId).set({ state: 'withdrawn', note: reason }).execute();
		act.record('emulation.nomination-withdrawn', { commendationId, reason });
		return done({ id: commendationId });
	}
});
