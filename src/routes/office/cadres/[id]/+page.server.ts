import { error } from '@sveltejs/kit';
import { followConfidence, recordConfidence } from '#domains/organisation/cadres/server/confidence.ts';
import { readCadre } from '#domains/organisation/cadres/server/person-page.ts';
import { declareRelative, withdrawRelative } from '#domains/organisation/cadres/server/relatives.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const nameOf = (post: string) => textOf(`post.${post}`);

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId'])
			.executeTakeFirst();
		if (!commune || !may('read:cadres', commune)) error(404);
		const cadre = await readCadre(tx, caller.communeId, params.id, today);
		if (!cadre) error(404);
		const members = await tx
			.selectFrom('member')
			.where('communeId', '=', caller.communeId)
			.where('activity', 'not in', ['left', 'died'])
			.where('id', '<>', params.id)
			.orderBy('sortKey')
			.select(['id', 'fullName'])
			.execute();
		return {
			cadre: {
				...cadre,
				posts: cadre.posts.map((held) => ({ ...held, name: nameOf(held.post) })),
				conflicts: cadre.conflicts.map((one) => ({ ...one, postName: nameOf(one.post) })),
				votes: cadre.votes.map((vote) => ({ ...vote, postName: nameOf(vote.post) })),
				held: cadre.held.map((post) => ({ value: post, label: nameOf(post) }))
			},
			members: members.map(({ id, fullName }) => ({ value: id, label: fullName })),
			mayFollow: may('organisation.follow-confidence', commune) && cadre.personId !== caller.personId,
			commandId: newId()
		};
	});
};

export const actions: Actions = {
	relative: carryOut(declareRelative, (form, event) => ({
		memberId: event.params.id,
		relation: textField(form, 'relation'),
		name: textField(form, 'name'),
		relativeId: optionalField(form, 'relativeId'),
		work: textField(form, 'work')
	})),
	withdraw: carryOut(withdrawRelative, (form) => ({ relativeId: textField(form, 'withdrawnId') })),
	vote: carryOut(recordConfidence, (form, event) => ({
		memberId: event.params.id,
		post: textField(form, 'post'),
		heldOn: dayField(form, 'heldOn') ?? '',
		summoned: numberField(form, 'summoned'),
		present: numberField(form, 'present'),
		high: numberField(form, 'high'),
		middle: numberField(form, 'middle'),
		low: numberField(form, 'low'),
		spoilt: numberField(form, 'spoilt') ?? 0
	})),
	follow: carryOut(followConfidence, (form) => ({
		voteId: textField(form, 'voteId'),
		followed: textField(form, 'followed')
	}))
};
