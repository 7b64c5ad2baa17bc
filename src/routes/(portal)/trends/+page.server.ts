import { readPublicTrends } from '#domains/citizens/trends/server/trends-page.ts';
import { trendRules } from '#domains/citizens/trends/trend-rules.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	const { parameters } = ruleSetInForce(trendRules, dayInVietNam(new Date()));
	const published = commune ? await readPublicTrends(commune.communeId) : { months: [], responses: [] };
	return { ...published, parameters };
};
