import * as v from 'valibot';
import { readBarredUntil } from '#domains/access/server/index.ts';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { NAMED_BY, OFFICES, officeRule } from '../congress.ts';
import { whyNotStand } from '../counting.ts';
import { lockCongress, unitOfCongress } from './congress-row.ts';

export const nameCandidate = defineCommand({
	name: 'meetings.name-candidate',
	does: 'Puts a member onto the list of candidates for an office, saying who named them.',
	needs: 'grant',
	input: v.strictObject({
		congressId: field.id,
		office: v.picklist(OFFICES),
		memberId: field.id,
		namedBy: v.optional(v.picklist(NAMED_BY), 'outgoing')
	}),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, commandId, record }, { congressId, office, memberId, namedBy }) {
		const { communeId, unitId } = target;
		const congress = await lockCongress(tx, target, congressId);
		if (congress.state !== 'preparing' && congress.state !== 'held')
			return refused({ code: `meetings.congress-is-${congress.state}` });
		if (!officeRule(congress.unitKind, office, congress.rules))
			return refused({ code: 'meetings.congress-no-such-office', facts: { unit: congress.unitName } });
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.where('standing', '=', 'official')
			.where('activity', 'not in', ['left', 'died', 'suspended'])
			.$if(congress.unitKind === 'cell', (query) => query.where('unitId', '=', unitId))
			.select(['personId', 'fullName', 'sortKey'])
			.executeTakeFirst();
		if (!member) return refused({ code: 'meetings.congress-candidate-not-official' });
		const committee = (await readElected(tx, communeId, congressId))
			.filter((one) => one.office === 'committee')
			.map(({ personId }) => personId);
		const refusal = whyNotStand(office, member.personId, committee, congress.rules);
		if (refusal) return refused(refusal);
		const until = await readBarredUntil(tx, communeId, member.personId, congress.heldOn);
		if (until) return refused({ code: 'access.barred-from-post', facts: { until } });
		const already = await tx
			.selectFrom('congressCandidate')
			.where('communeId', '=', communeId)
			.where('congressId', '=', congressId)
			.where('office', '=', office)
			.where('memberId', '=', memberId)
			.where('withdrawnWhy', '=', '')
			.select('id')
			.executeTakeFirst();
		if (already) return refused({ code: 'meetings.congress-candidate-already', facts: { name: member.fullName } });
		const id = rowId(commandId);
		await tx
			.insertInto('congressCandidate')
			.values({
				...{ communeId, unitId, id, congressId, office, memberId, namedBy },
				personId: member.personId,
				name: member.fullName,
				sortKey: member.sortKey
			})
			.execute();
		record('meetings.candidate-named', { congressId, candidateId: id, office, memberId });
		return done({ id });
	}
});

export const withdrawCandidate = defineCommand({
	name: 'meetings.withdraw-candidate',
	does: 'Takes a candidate off the list with the reason, before a round with them was counted.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, reason: field.filled(500) }),
	target: (tx, { candidateId }) =>
		tx.selectFrom('congressCandidate').where('id', '=', candidateId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { candidateId, reason }) {
		const counted = await tx
			.selectFrom('congressResult as r')
			.innerJoin('congressElection as e', (join) =>
				join.onRef('e.communeId', '=', 'r.communeId').onRef('e.id', '=', 'r.electionId')
			)
			.where('r.communeId', '=', target.communeId)
			.where('r.candidateId', '=', candidateId)
			.where('r.outcome', '=', 'elected')
			.where('e.struckWhy', '=', '')
			.select('e.id')
			.executeTakeFirst();
		if (counted) return refused({ code: 'meetings.congress-candidate-elected' });
		await tx
			.updateTable('congressCandidate')
			.set({ withdrawnWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', candidateId)
			.execute();
		record('meetings.candidate-withdrawn', { candidateId, reason });
		return done({ id: candidateId });
	}
});

/** Who was elected to what, in all rounds that count. */
export const readElected = (tx: Tx, communeId: number, congressId: string) =>
	tx
		.selectFrom('congressResult as r')
		.innerJoin('congressElection as e', (join) =>
			join.onRef('e.communeId', '=', 'r.communeId').onRef('e.id', '=', 'r.electionId')
		)
		.innerJoin('congressCandidate as c', (join) =>
			join.onRef('c.communeId', '=', 'r.communeId').onRef('c.id', '=', 'r.candidateId')
		)
		.where('e.communeId', '=', communeId)
		.where('e.congressId', '=', congressId)
		.where('e.struckWhy', '=', '')
		.where('r.outcome', '=', 'elected')
		.select(['c.id', 'c.office', 'c.personId', 'c.name'])
		.execute();
