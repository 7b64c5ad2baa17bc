import { formatNumber } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { Organisation } from '../segments.ts';

export const organisationWord: Record<Organisation, () => string> = {
	'womens-union': m.outcomes_org_womens_union,
	'youth-union': m.outcomes_org_youth_union,
	'farmers-union': m.outcomes_org_farmers_union,
	veterans: m.outcomes_org_veterans,
	'fatherland-front': m.outcomes_org_fatherland_front,
	other: m.outcomes_org_other
};

/** '18,5 km': to the metre where there are few. */
export const lengthText = (metres: number): string =>
	metres < 1000
		? m.outcomes_metres({ count: formatNumber(metres) })
		: m.outcomes_km({ count: formatNumber(metres / 1000, 3) });
