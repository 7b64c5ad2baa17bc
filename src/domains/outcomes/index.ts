export {
	VILLAGE_MATTERS,
	type VillageCount,
	type VillageMatter,
	type VillageVoteResult,
	villageVoteResult,
	villageVotingRules
} from './village-vote.ts';
