import { error, type RequestEvent } from '@sveltejs/kit';
import { proposeSeats } from '#domains/meetings/congress/congress.ts';
import { nameCandidate, withdrawCandidate } from '#domains/meetings/congress/server/candidates.ts';
import { readCongress, readDelegations, readEligible } from '#domains/meetings/congress/server/congress-page.ts';
import { rulesOfCongress } from '#domains/meetings/congress/server/congress-row.ts';
import { allotDelegates } from '#domains/meetings/congress/server/delegates.ts';
import { openCongress, strikeElection } from '#domains/meetings/congress/server/holding.ts';
import { callOffCongress, changeCongress } from '#domains/meetings/congress/server/preparing.ts';
import { approveCongress, closeCongress, takeBackCongress } from '#domains/meetings/congress/server/taking-office.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** Most delegates that a proposal is made for. */
const MOST_DELEGATES = 1000;

export const load: PageServerLoad = ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const congress = await readCongress(tx, caller.communeId, params.id);
		if (!congress) error(404);
		const may = await mayOf(tx, caller, today);
		const delegations =
			congress.form === 'delegates' ? await readDelegations(tx, caller.communeId, params.id, congress.heldOn) : [];
		const total = Number(url.searchParams.get('total')?.slice(0, 4));
		const proposed =
			total > 0 && total <= MOST_DELEGATES ? proposeSeats(delegations, total, rulesOfCongress(congress)) : undefined;
		const mayRun = may('meetings.name-candidate', congress);
		return {
			congress: {
				...congress,
				posts: congress.posts.map((one) => ({ ...one, post: textOf(`post.${one.post}`) }))
			},
			total: proposed ? total : undefined,
			delegations: delegations.map((row) => ({
				...row,
				proposed: proposed?.get(row.code),
				mayElect: congress.state === 'preparing' && row.seats !== null && may('meetings.elect-delegates', row)
			})),
			eligible: mayRun
				? await readEligible(tx, caller.communeId, congress.unitKind === 'cell' ? congress.unitId : undefined)
				: [],
			mayRun,
			commandId: newId()
		};
	});
};

const ofThis = (event: RequestEvent) => ({ congressId: event.params.id });

export const actions: Actions = {
	allot: carryOut(allotDelegates, (form, event) => ({
		...ofThis(event),
		cells: [...form.keys()]
			.filter((key) => key.startsWith('seats.'))
			.map((key) => ({ unitCode: key.slice('seats.'.length), seats: numberField(form, key) ?? 0 }))
	})),
	name: carryOut(nameCandidate, (form, event) => ({
		...ofThis(event),
		office: textField(form, 'office'),
		memberId: textField(form, 'memberId'),
		namedBy: textField(form, 'namedBy')
	})),
	withdraw: carryOut(withdrawCandidate, (form) => ({
		candidateId: textField(form, 'candidateId'),
		reason: textField(form, 'withdrawReason')
	})),
	open: carryOut(openCongress, (form, event) => ({
		...ofThis(event),
		present: numberField(form, 'present'),
		represented: numberField(form, 'represented')
	})),
	strike: carryOut(strikeElection, (form) => ({
		electionId: textField(form, 'electionId'),
		reason: textField(form, 'strikeReason')
	})),
	change: carryOut(changeCongress, (form, event) => ({
		...ofThis(event),
		heldOn: dayField(form, 'heldOn') ?? '',
		place: textField(form, 'place')
	})),
	callOff: carryOut(callOffCongress, (form, event) => ({ ...ofThis(event), reason: textField(form, 'callOffReason') })),
	close: carryOut(closeCongress, (_, event) => ofThis(event)),
	takeBack: carryOut(takeBackCongress, (form, event) => ({ ...ofThis(event), reason: textField(form, 'backReason') })),
	approve: carryOut(approveCongress, (form, event) => ({
		...ofThis(event),
		approval: textField(form, 'approval'),
		on: dayField(form, 'approvedOn')
	}))
};
