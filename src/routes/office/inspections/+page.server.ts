import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { countsAs, FIGURES, figuresOf } from '#domains/inspection/files/figures.ts';
import { readFiles, readTotals } from '#domains/inspection/files/server/files-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { periodAsked } from './period.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		const { period, codes, year } = periodAsked(url, today);
		const files = await readFiles(tx, caller.communeId, caller.personId, year);
		const seesFiles = mayAnywhere(holdings, 'read:inspections');
		const seesFigures = mayAnywhere(holdings, 'read:oversight');
		// Whoever no area opens, and no file: the page is not there.
		if (!seesFiles && !seesFigures && files.length === 0) error(404);
		const known = files.filter(({ isSubject }) => !isSubject);
		const totals = seesFigures ? await readTotals(tx, caller.communeId, period) : {};
		const figure = FIGURES.find((one) => one === url.searchParams.get('figure'));
		return {
			year,
			period: period.code,
			codes,
			figure,
			figures: seesFiles ? { ...totals, ...figuresOf(known, period) } : totals,
			opensFigures: seesFiles,
			seesDiscipline: mayAnywhere(holdings, 'read:discipline'),
			seesFollowed: mayAnywhere(holdings, 'read:followed'),
			own: files.filter(({ isSubject }) => isSubject),
			files: figure ? known.filter((file) => countsAs(file, figure, period)) : known,
			mayPlan: mayAnywhere(holdings, 'inspection.plan'),
			seesFiles
		};
	});
