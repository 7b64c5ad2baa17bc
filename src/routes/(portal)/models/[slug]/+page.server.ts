import { error } from '@sveltejs/kit';
import { incomes, isMoney, publicRanges, rangeOf } from '#domains/emulation/models/figure.ts';
import { readPublicModels } from '#domains/emulation/models/server/public-models.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Money leaves as a range: nobody reads off the page what a household earned. */
export const load: PageServerLoad = async ({ parent, params }) => {
	const { commune } = await parent();
	const models = commune ? await readPublicModels(commune.communeId) : [];
	const found = models.find(({ slug }) => slug === params.slug) ?? error(404);
	const ranges = ruleSetInForce(publicRanges, dayInVietNam(new Date()));
	const { figures, ...model } = found;
	const checked = figures.map((figure) => ({ ...figure, isChecked: true }));
	return {
		model,
		income: incomes(checked).map(({ year, income }) => ({ year, range: rangeOf(income, ranges) })),
		money: figures
			.filter(({ kind }) => kind === 'capital')
			.map(({ year, kind, quantity }) => ({ year, kind, range: rangeOf(quantity, ranges) })),
		counts: figures.filter(({ kind }) => !isMoney(kind))
	};
};
