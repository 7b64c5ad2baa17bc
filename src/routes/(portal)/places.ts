import type { IconName } from '#lib/look/icons.ts';
import { m } from '#lib/words/messages.ts';

/** The public places, in the order in which people ask for them. */
export const portalPlaces = (): { href: string; label: string; text: string; icon: IconName }[] => [
	{ href: '/reception', label: m.portal_reception(), text: m.portal_reception_text(), icon: 'calendar' },
	{ href: '/cases', label: m.portal_cases(), text: m.portal_cases_text(), icon: 'search' },
	{ href: '/feedback', label: m.portal_feedback(), text: m.portal_feedback_text(), icon: 'message' },
	{ href: '/works', label: m.portal_works(), text: m.portal_works_text(), icon: 'flag' },
	{ href: '/indicators', label: m.portal_indicators(), text: m.portal_indicators_text(), icon: 'sprout' },
	{ href: '/bulletin', label: m.portal_bulletin(), text: m.portal_bulletin_text(), icon: 'megaphone' },
	{ href: '/disclosures', label: m.portal_disclosures(), text: m.portal_disclosures_text(), icon: 'document' },
	{ href: '/movements', label: m.portal_movements(), text: m.portal_movements_text(), icon: 'award' },
	{ href: '/models', label: m.portal_models(), text: m.portal_models_text(), icon: 'star' },
	{ href: '/open-data', label: m.portal_open_data(), text: m.portal_open_data_text(), icon: 'download' }
];
