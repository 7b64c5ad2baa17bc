import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readModels } from '#domains/emulation/models/server/models-page.ts';
import { MODEL_STATES, type ModelState } from '#domains/emulation/models/model.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { seesCommune } from '../study/plans/sees-commune.ts';
import type { PageServerLoad } from './$types.d.ts';

const stateAsked = (url: URL): ModelState | undefined =>
	MODEL_STATES.find((state) => state === url.searchParams.get('state'));

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const holdings = await readHoldings(tx, caller, dayInVietNam(new Date()));
		const models = await readModels(tx, caller);
		const state = stateAsked(url);
		return {
			state,
			models: state ? models.filter((model) => model.state === state) : models,
			counts: MODEL_STATES.map((each) => ({
				state: each,
				count: models.filter((model) => model.state === each).length
			})),
			total: models.length,
			maySeeMap: await seesCommune(tx, caller),
			mayPropose: mayAnywhere(holdings, 'emulation.propose-model')
		};
	});
