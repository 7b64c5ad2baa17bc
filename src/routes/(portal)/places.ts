import type { IconName } from '#lib/look/icons.ts';
import { m } from '#lib/words/messages.ts';

/** The public places that are open, in the order in which people ask for them. */
export const portalPlaces = (): { href: string; label: string; text: string; icon: IconName }[] => [
	{
		href: '/reception',
		label: m.citizens_public_reception(),
		text: m.citizens_public_reception_lead(),
		icon: 'calendar'
	},
	{ href: '/feedback', label: m.citizens_feedback_title(), text: m.citizens_feedback_lead(), icon: 'edit' },
	{ href: '/cases', label: m.citizens_public_title(), text: m.citizens_public_lead(), icon: 'message' },
	{
		href: '/dialogues',
		label: m.citizens_public_dialogues(),
		text: m.citizens_public_dialogues_lead(),
		icon: 'users'
	},
	{
		href: '/listening',
		label: m.citizens_public_listening(),
		text: m.citizens_public_listening_lead(),
		icon: 'contact'
	},
	{ href: '/bulletin', label: m.bulletin(), text: m.bulletin_lead(), icon: 'book' },
	{ href: '/works', label: m.outcomes_public_title(), text: m.outcomes_public_lead(), icon: 'sprout' },
	{ href: '/movements', label: m.outcomes_movements(), text: m.outcomes_movements_public_lead(), icon: 'sprout' },
	{ href: '/models', label: m.emulation_public_models(), text: m.emulation_public_models_lead(), icon: 'star' },
	{
		href: '/indicators',
		label: m.outcomes_public_indicators(),
		text: m.outcomes_public_indicators_lead(),
		icon: 'chart'
	},
	{
		href: '/disclosures',
		label: m.outcomes_public_disclosures(),
		text: m.outcomes_public_disclosures_lead(),
		icon: 'megaphone'
	},
	{ href: '/open-data', label: m.open_data_title(), text: m.open_data_lead(), icon: 'download' },
	{ href: '/guide', label: m.guide_title(), text: m.guide_lead(), icon: 'book' },
	{ href: '/sign-in', label: m.portal_staff(), text: m.portal_staff_text(), icon: 'user' },
	{ href: '/api/docs', label: m.portal_api(), text: m.portal_api_text(), icon: 'document' }
];
