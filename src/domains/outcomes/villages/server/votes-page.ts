import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type VillageMatter, villageVoteResult, villageVotingRules } from '../../village-vote.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const VOTES_SHOWN = 200;

const votes = (tx: Tx, { communeId }: Caller) =>
	tx
		.selectFrom('villageVote')
		.innerJoin('unit', 'unit.id', 'villageVote.unitId')
		.where('villageVote.communeId', '=', ofCommune(communeId))
		.select([
			'villageVote.id',
			'villageVote.communeId',
			'villageVote.unitId',
			'unit.name as unitName',
			'matter',
			'subject',
			'method',
			'onDay',
			'householdsTotal',
			'represented',
			'agree',
			'disagree',
			'abstain',
			'needed',
			'passed',
			'withdrawnAt',
			'withdrawnWhy',
			'byName',
			'at'
		]);

/** The votes of all villages in sight, the latest first. */
export const readVotes = (tx: Tx, caller: Caller) =>
	votes(tx, caller).orderBy('onDay', 'desc').orderBy('villageVote.id', 'desc').limit(VOTES_SHOWN).execute();

/** One vote, how its outcome was worked out, and the works that rest on it. */
export async function readVote(tx: Tx, caller: Caller, id: string) {
	const vote = await votes(tx, caller).where('villageVote.id', '=', id).executeTakeFirst();
	if (!vote) return undefined;
	const rules = ruleSetInForce(villageVotingRules, vote.onDay);
	const result = villageVoteResult({ ...vote, matter: vote.matter as VillageMatter }, rules);
	const works = await tx
		.selectFrom('communityWork')
		.where('communeId', '=', ofCommune(caller.communeId))
		.where('voteId', '=', id)
		.select(['id', 'name', 'state'])
		.orderBy('createdAt')
		.execute();
	return { ...vote, why: result.ok ? result.value.why : [], works };
}

/** Where a vote can be held or a work stand: the villages of today, and the commune as a whole. */
export const readPlaces = (tx: Tx, { communeId }: Caller, today: LocalDate) =>
	tx
		.selectFrom('unit')
		.leftJoin('village', (join) =>
			join.onRef('village.communeId', '=', 'unit.communeId').onRef('village.unitId', '=', 'unit.id')
		)
		.where('unit.communeId', '=', communeId)
		.where('unit.kind', 'in', ['village', 'commune'])
		.where('unit.validFrom', '<=', today)
		.where('unit.validTo', '>', today)
		.select(['unit.id', 'unit.communeId', 'unit.code', 'unit.name', 'unit.kind', 'village.households'])
		.orderBy('unit.kind', 'desc')
		.orderBy('unit.sortKey')
		.execute();
