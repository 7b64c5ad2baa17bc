import { m } from '#lib/words/messages.ts';
import type { CampaignStanding, CommendationState, CouncilRole } from '../campaign.ts';
import type { Title } from '../titles.ts';

export const titleWord: Record<Title, () => string> = {
	'advanced-worker': m.emulation_title_advanced_worker,
	'grassroots-fighter': m.emulation_title_grassroots_fighter,
	'advanced-collective': m.emulation_title_advanced_collective,
	'excellent-collective': m.emulation_title_excellent_collective,
	'merit-person': m.emulation_title_merit_person,
	'merit-collective': m.emulation_title_merit_collective
};

export const roleWord: Record<CouncilRole, () => string> = {
	chair: m.emulation_role_chair,
	deputy: m.emulation_role_deputy,
	secretary: m.emulation_role_secretary,
	member: m.emulation_role_member
};

const standings = {
	coming: ['waiting', m.emulation_campaign_coming],
	running: ['active', m.emulation_campaign_running],
	over: ['done', m.emulation_campaign_over],
	ended: ['stopped', m.emulation_campaign_ended]
} as const;
export const campaignStatus = (standing: CampaignStanding) => ({
	tone: standings[standing][0],
	text: standings[standing][1]()
});

const states = {
	nominated: ['waiting', m.emulation_commendation_nominated],
	voted: ['active', m.emulation_commendation_voted],
	decided: ['done', m.emulation_commendation_decided],
	withdrawn: ['stopped', m.emulation_commendation_withdrawn]
} as const;
export const commendationStatus = (state: CommendationState) => ({ tone: states[state][0], text: states[state][1]() });
