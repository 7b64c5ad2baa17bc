import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { COUNCIL_ROLES } from '../campaign.ts';
import { unitOfCampaign } from './campaign-row.ts';

export const openCampaign = defineCommand({
	name: 'emulation.open-campaign',
	does: 'Launches a movement of emulation with its goal, criteria and days; units sign up to it.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		name: field.filled(200),
		goal: field.filled(4000),
		criteria: v.optional(field.text(4000), ''),
		/** The paper that launches it, as people cite it. */
		launched: v.optional(field.text(200), ''),
		funding: v.optional(field.text(500), ''),
		startsOn: field.day,
		endsOn: field.day
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { unitCode: _, ...campaign }) {
		if (campaign.endsOn < campaign.startsOn) return refused({ code: 'emulation.campaign-backwards' });
		const id = rowId(commandId);
		await tx
			.insertInto('campaign')
			.values({ ...target, ...campaign, id, byPerson: caller.personId, byName: caller.name, at: now })
			.execute();
		record('emulation.campaign-opened', { campaignId: id, name: campaign.name });
		return done({ id });
	}
});

export const endCampaign = defineCommand({
	name: 'emulation.end-campaign',
	does: 'Takes a movement of emulation off before its time, with the reason; an empty reason puts it back.',
	needs: 'grant',
	input: v.strictObject({ campaignId: field.id, reason: v.optional(field.text(500), '') }),
	target: (tx, { campaignId }) => unitOfCampaign(tx, campaignId),
	async run({ tx, target, record }, { campaignId, reason }) {
		await tx
			.updateTable('campaign')
			.set({ endedWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', campaignId)
			.execute();
		record('emulation.campaign-ended', { campaignId, reason });
		return done({ id: campaignId });
	}
});

export const reviewCampaign = defineCommand({
	name: 'emulation.review-campaign',
	does: 'Writes an interim or final review of a movement of emulation.',
	needs: 'grant',
	input: v.strictObject({ campaignId: field.id, on: v.optional(field.day), text: field.filled(4000) }),
	target: (tx, { campaignId }) => unitOfCampaign(tx, campaignId),
	async run({ tx, target, caller, today, now, commandId, record }, { campaignId, on = today, text }) {
		if (on > today) return refused({ code: 'emulation.day-in-future' });
		const id = rowId(commandId);
		await tx
			.insertInto('campaignReview')
			.values({ ...target, id, campaignId, onDay: on, text, byName: caller.name, at: now })
			.execute();
		record('emulation.campaign-reviewed', { campaignId, reviewId: id, on });
		return done({ id });
	}
});

export const setCouncil = defineCommand({
	name: 'emulation.set-council',
	does: 'Says who sits in the council of a movement of emulation; the list that was there before is replaced.',
	needs: 'grant',
	input: v.strictObject({
		campaignId: field.id,
		members: v.pipe(
			v.array(v.strictObject({ name: field.filled(100), role: v.picklist(COUNCIL_ROLES) })),
			v.minLength(1, 'input.missing'),
			v.maxLength(25)
		)
	}),
	target: (tx, { campaignId }) => unitOfCampaign(tx, campaignId),
	async run({ tx, target, record }, { campaignId, members }) {
		if (members.filter(({ role }) => role === 'chair').length !== 1)
			return refused({ code: 'emulation.council-needs-chair' });
		await tx
			.deleteFrom('campaignCouncil')
			.where('communeId', '=', target.communeId)
			.where('campaignId', '=', campaignId)
			.execute();
		await tx
			.insertInto('campaignCouncil')
			.values(members.map((member, index) => ({ ...target, campaignId, position: index + 1, ...member })))
			.execute();
		record('emulation.council-set', { campaignId, members: members.length });
		return done({ id: campaignId });
	}
});
