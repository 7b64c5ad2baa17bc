import { error, type RequestEvent } from '@sveltejs/kit';
import { standingOf } from '#domains/emulation/campaigns/campaign.ts';
import { councilFrom } from '#domains/emulation/campaigns/council-text.ts';
import { readCampaign } from '#domains/emulation/campaigns/server/campaigns-page.ts';
import { endCampaign, reviewCampaign, setCouncil } from '#domains/emulation/campaigns/server/campaigns.ts';
import {
	decideCommendation,
	nominate,
	recordCouncilVote,
	reopenCommendation,
	withdrawNomination
} from '#domains/emulation/campaigns/server/commendations.ts';
import {
	confirmDeed,
	recordDeed,
	signUp,
	strikeDeed,
	withdrawSignUp
} from '#domains/emulation/campaigns/server/taking-part.ts';
import { baseSalaries } from '#domains/members/honours/index.ts';
import { readPlaces } from '#domains/emulation/server/places.ts';
import { readOwnersIn } from '#domains/direction/server/give-task-page.ts';
import { readRoll } from '#domains/organisation/unions/server/union-page.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut, withFile } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import { amountField } from '../../works/amount-field.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const campaign = await readCampaign(tx, caller.communeId, params.id);
		if (!campaign) error(404);
		const may = await mayOf(tx, caller, today);
		const places = (await readPlaces(tx, caller.communeId, today)).filter((place) => may('emulation.sign-up', place));
		const { deeds } = campaign;
		const only = places.length === 1 ? places[0]! : undefined;
		const members = only ? await readOwnersIn(tx, caller.communeId, only.unitId) : [];
		return {
			campaign,
			standing: standingOf(campaign, today),
			places: places.map(({ code, name }) => ({ code, name })),
			members,
			people: [
				...members,
				...(only && members.length === 0 ? await readRoll(tx, caller.communeId, only.unitId) : []).filter(
					(person) => person.leftOn === null
				)
			].map(({ id, fullName }) => ({ id, fullName })),
			confirmable: deeds
				.filter((deed) => !deed.struckWhy && !deed.isConfirmed && deed.byPerson !== caller.personId)
				.filter((deed) => may('emulation.confirm-deed', deed))
				.map(({ id }) => id),
			strikable: deeds.filter((deed) => !deed.struckWhy && may('emulation.strike-deed', deed)).map(({ id }) => id),
			isVerified: findRuleSet(baseSalaries, today)?.verified ?? false,
			may: {
				lead: may('emulation.review-campaign', campaign),
				vote: may('emulation.record-council-vote', campaign),
				decide: may('emulation.decide-commendation', campaign)
			},
			commandId: newId()
		};
	});
};

const ofThis = (event: RequestEvent) => ({ campaignId: event.params.id });

export const actions: Actions = {
	signUp: carryOut(signUp, (form, event) => ({
		...ofThis(event),
		unitCode: textField(form, 'signUnit'),
		pledge: textField(form, 'pledge'),
		target: amountField(form, 'aim'),
		measure: textField(form, 'aimMeasure')
	})),
	withdrawSignUp: carryOut(withdrawSignUp, (form, event) => ({
		...ofThis(event),
		unitCode: textField(form, 'leavingUnit'),
		reason: textField(form, 'leavingReason')
	})),
	deed: withFile(recordDeed, 'proof', (form, event) => ({
		...ofThis(event),
		unitCode: textField(form, 'deedUnit'),
		on: dayField(form, 'doneOn') ?? '',
		what: textField(form, 'what'),
		doer: textField(form, 'doer'),
		...(textField(form, 'doerId') && { doerId: textField(form, 'doerId') }),
		amount: amountField(form, 'deedAmount') ?? 0,
		evidence: textField(form, 'evidence')
	})),
	confirm: carryOut(confirmDeed, (form) => ({ deedId: textField(form, 'confirmedDeed') })),
	strikeDeed: carryOut(strikeDeed, (form) => ({
		deedId: textField(form, 'struckDeed'),
		reason: textField(form, 'struckReason')
	})),
	review: carryOut(reviewCampaign, (form, event) => ({
		...ofThis(event),
		on: dayField(form, 'reviewOn'),
		text: textField(form, 'reviewText')
	})),
	council: carryOut(setCouncil, (form, event) => ({
		...ofThis(event),
		members: councilFrom(textField(form, 'councilMembers'))
	})),
	end: carryOut(endCampaign, (form, event) => ({ ...ofThis(event), reason: textField(form, 'campaignReason') })),
	nominate: carryOut(nominate, (form, event) => ({
		...ofThis(event),
		unitCode: textField(form, 'nominatedUnit'),
		title: textField(form, 'title'),
		memberId: optionalField(form, 'memberId'),
		recipient: textField(form, 'recipient'),
		reason: textField(form, 'achievement')
	})),
	withdraw: carryOut(withdrawNomination, (form) => ({
		commendationId: textField(form, 'withdrawnId'),
		reason: textField(form, 'withdrawnReason')
	})),
	vote: carryOut(recordCouncilVote, (form) => ({
		commendationId: textField(form, 'votedId'),
		agree: numberField(form, 'agree'),
		of: numberField(form, 'of')
	})),
	decide: carryOut(decideCommendation, (form) => ({
		commendationId: textField(form, 'decidedId'),
		decision: textField(form, 'decision'),
		amount: amountField(form, 'bonus'),
		note: textField(form, 'decideNote')
	})),
	reopen: carryOut(reopenCommendation, (form) => ({
		commendationId: textField(form, 'reopenedId'),
		reason: textField(form, 'reopenReason')
	}))
};
