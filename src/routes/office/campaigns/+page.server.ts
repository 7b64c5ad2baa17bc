import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { standingOf } from '#domains/emulation/campaigns/campaign.ts';
import { readCampaigns } from '#domains/emulation/campaigns/server/campaigns-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const campaigns = await readCampaigns(tx, caller.communeId);
		return {
			campaigns: campaigns.map((campaign) => ({ ...campaign, standing: standingOf(campaign, today) })),
			mayOpen: mayAnywhere(await readHoldings(tx, caller, today), 'emulation.open-campaign')
		};
	});
