import type { AnyCommand } from '#lib/commands/command.ts';
import { endCampaign, openCampaign, reviewCampaign, setCouncil } from './campaigns.ts';
import {
	decideCommendation,
	nominate,
	recordCouncilVote,
	reopenCommendation,
	withdrawNomination
} from './commendations.ts';
import { confirmDeed, recordDeed, signUp, strikeDeed, withdrawSignUp } from './taking-part.ts';

export const commands: readonly AnyCommand[] = [
	openCampaign,
	endCampaign,
	reviewCampaign,
	setCouncil,
	signUp,
	withdrawSignUp,
	recordDeed,
	confirmDeed,
	strikeDeed,
	nominate,
	withdrawNomination,
	recordCouncilVote,
	decideCommendation,
	reopenCommendation
];
