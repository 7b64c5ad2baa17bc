import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { votingRules } from '../../voting.ts';
import { OFFICES, officeRule, whyNotValid, whyNotWhile } from '../congress.ts';
import { countElection, whyNotElect } from '../counting.ts';
import { readElected } from './candidates.ts';
import { lockCongress, unitOfCongress } from './congress-row.ts';

export const openCongress = defineCommand({
	name: 'meetings.open-congress',
	does: 'Writes down who came to a congress, which makes it valid or refuses; written again, it corrects.',
	needs: 'grant',
	input: v.strictObject({
		congressId: field.id,
		present: field.wholeNumber(0, 10_000),
		/** Units that are represented; nothing where all members are summoned. */
		represented: v.optional(field.wholeNumber(0, 10_000), 0)
	}),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, today, record }, { congressId, present, represented }) {
		const congress = await lockCongress(tx, target, congressId);
		if (congress.state !== 'preparing' && congress.state !== 'held')
			return refused({ code: `meetings.congress-is-${congress.state}` });
		if (congress.heldOn > today) return refused({ code: 'meetings.congress-ahead', facts: { on: congress.heldOn } });
		const summoned = await readSummoned(tx, congress);
		const refusal = whyNotValid({ present, represented, ...summoned }, congress.form, congress.rules);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('congress')
			.set({ state: 'held', present, represented, ...summoned })
			.where('communeId', '=', target.communeId)
			.where('id', '=', congressId)
			.execute();
		record('meetings.congress-opened', { congressId, present, represented, ...summoned });
		return done({ id: congressId, ...summoned });
	}
});

/** How many are summoned: delegates without alternates, or all official members whose activity is not suspended. */
export async function readSummoned(
	tx: Tx,
	{ communeId, id, unitId, form }: { communeId: number; id: string; unitId: string; form: string }
): Promise<{ summoned: number; organisations: number }> {
	if (form === 'members') {
		const { count } = await tx
			.selectFrom('member')
			.innerJoin('unitClosure as c', 'c.descendantId', 'member.unitId')
			.where('c.ancestorId', '=', unitId)
			.where('c.validTo', '=', 'infinity')
			.where('member.communeId', '=', communeId)
			.where('member.standing', '=', 'official')
			.where('member.activity', 'not in', ['left', 'died', 'suspended'])
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		return { summoned: Number(count), organisations: 0 };
	}
	const delegates = await tx
		.selectFrom('congressDelegate')
		.where('communeId', '=', communeId)
		.where('congressId', '=', id)
		.where('kind', '<>', 'alternate')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	const cells = await tx
		.selectFrom('congressDelegation')
		.where('communeId', '=', communeId)
		.where('congressId', '=', id)
		.where('seats', '>', 0)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return { summoned: Number(delegates.count), organisations: Number(cells.count) };
}

export const countElectionCommand = defineCommand({
	name: 'meetings.count-election',
	does: 'Writes down one round of an election at a congress as the tellers counted it: N of M, papers in balance.',
	needs: 'grant',
	input: v.strictObject({
		congressId: field.id,
		office: v.picklist(OFFICES),
		seats: field.wholeNumber(1, 200),
		handedOut: field.wholeNumber(0, 10_000),
		collected: field.wholeNumber(0, 10_000),
		spoilt: field.wholeNumber(0, 10_000),
		votes: v.pipe(
			v.array(v.strictObject({ candidateId: field.id, votes: field.wholeNumber(0, 10_000) })),
			v.minLength(1),
			v.maxLength(200)
		)
	}),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, caller, now, commandId, record }, { congressId, office, seats, votes, ...papers }) {
		const { communeId, unitId } = target;
		const congress = await lockCongress(tx, target, congressId);
		const elected = await readElected(tx, communeId, congressId);
		const standing = await tx
			.selectFrom('congressCandidate')
			.where('communeId', '=', communeId)
			.where('congressId', '=', congressId)
			.where('office', '=', office)
			.where('withdrawnWhy', '=', '')
			.select(['id'])
			.execute();
		const isOpen = new Set(standing.map(({ id }) => id));
		for (const { id } of elected) isOpen.delete(id);
		const refusal =
			whyNotWhile(congress.state, 'held') ??
			(officeRule(congress.unitKind, office, congress.rules)
				? undefined
				: { code: 'meetings.congress-no-such-office', facts: { unit: congress.unitName } }) ??
			whyNotElect(
				{
					office,
					seats,
					candidates: votes.length,
					isCommitteeCounted: elected.some((one) => one.office === 'committee')
				},
				congress.rules
			);
		if (refusal) return refused(refusal);
		const isTwice = new Set(votes.map(({ candidateId }) => candidateId)).size < votes.length;
		if (isTwice || votes.some(({ candidateId }) => !isOpen.has(candidateId)))
			return refused({ code: 'meetings.congress-not-standing' });

		const counted = countElection(
			{ ...papers, votes: votes.map((one) => one.votes) },
			{ seats, present: congress.present ?? 0, summoned: congress.summoned ?? 0 },
			ruleSetInForce(votingRules, congress.heldOn)
		);
		if (!counted.ok) return counted;
		const { outcomes, seatsLeft, needed, valid } = counted.value;
		const round = await readRounds(tx, communeId, congressId, office);
		const electionId = rowId(commandId);
		await tx
			.insertInto('congressElection')
			.values({
				...{ communeId, unitId, congressId, office, seats, needed, valid, ...papers },
				id: electionId,
				round: round + 1,
				entitled: congress.summoned ?? 0,
				byName: caller.name,
				at: now
			})
			.execute();
		await tx
			.insertInto('congressResult')
			.values(
				votes.map(({ candidateId, votes: count }, index) => ({
					...{ communeId, unitId, electionId, candidateId },
					votes: count,
					outcome: outcomes[index]!
				}))
			)
			.execute();
		record('meetings.election-counted', { congressId, electionId, office, round: round + 1, seatsLeft });
		return done({ id: electionId, seatsLeft, needed });
	}
});

async function readRounds(tx: Tx, communeId: number, congressId: string, office: string): Promise<number> {
	const { round } = await tx
		.selectFrom('congressElection')
		.where('communeId', '=', communeId)
		.where('congressId', '=', congressId)
		.where('office', '=', office)
		.where('struckWhy', '=', '')
		.select((eb) => eb.fn.max('round').as('round'))
		.executeTakeFirstOrThrow();
	return round ?? 0;
}

export const strikeElection = defineCommand({
	name: 'meetings.strike-election',
	does: 'Strikes a count of an election that was wrong, with the reason, so that it can be counted anew.',
	needs: 'grant',
	input: v.strictObject({ electionId: field.id, reason: field.filled(500) }),
	target: (tx, { electionId }) =>
		tx.selectFrom('congressElection').where('id', '=', electionId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { electionId, reason }) {
		const election = await tx
			.selectFrom('congressElection')
			.where('communeId', '=', target.communeId)
			.where('id', '=', electionId)
			.select(['congressId', 'office', 'round', 'struckWhy'])
			.executeTakeFirstOrThrow();
		const congress = await lockCongress(tx, target, election.congressId);
		const rounds = await readRounds(tx, target.communeId, election.congressId, election.office);
		const refusal =
			whyNotWhile(congress.state, 'held') ??
			(election.struckWhy ? { code: 'meetings.congress-struck-already' } : undefined) ??
			(election.round < rounds ? { code: 'meetings.congress-later-round', facts: { round: rounds } } : undefined);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('congressElection')
			.set({ struckWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', electionId)
			.execute();
		record('meetings.election-struck', { electionId, reason });
		return done({ id: electionId });
	}
});
