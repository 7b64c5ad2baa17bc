import { error } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readRounds } from '#domains/outcomes/recognition/server/recognition-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const holdings = await readHoldings(tx, caller, dayInVietNam(new Date()));
		const mayOpen = mayAnywhere(holdings, 'outcomes.open-recognition');
		const ofCommune = holdings.some(({ unitKind }) => unitKind === 'commune') && mayAnywhere(holdings, 'read:life');
		if (!mayOpen && !ofCommune) error(404);
		const rounds = await readRounds(tx, caller);
		return {
			mayOpen,
			rounds: rounds.map(({ steps: _, procedure, ...round }) => ({
				...round,
				title: procedure.parameters.title,
				of: procedure.parameters.steps.length
			}))
		};
	});
