import { error } from '@sveltejs/kit';
import { postsOf } from '#domains/access/posts.ts';
import { sizeOf } from '#domains/organisation/cadres/planning.ts';
import { cadreRules } from '#domains/organisation/cadres/rules.ts';
import { readCadres } from '#domains/organisation/cadres/server/person-page.ts';
import {
	decideCandidate,
	planTitle,
	proposeCandidate,
	readTitles
} from '#domains/organisation/cadres/server/planning.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const nameOf = (post: string) => textOf(`post.${post}`);

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', caller.communeId)
			.where('kind', '=', 'commune')
			.select(['id as unitId', 'communeId', 'code'])
			.executeTakeFirst();
		if (!commune || !may('read:cadres', commune)) error(404);
		const holders = await readCadres(tx, caller.communeId, today);
		const titles = await readTitles(tx, caller.communeId);
		const members = await tx
			.selectFrom('member')
			.where('communeId', '=', caller.communeId)
			.where('activity', 'not in', ['left', 'died'])
			.orderBy('sortKey')
			.select(['id', 'fullName'])
			.execute();
		return {
			code: commune.code,
			isVerified: ruleSetInForce(cadreRules, today).verified,
			holders: holders.map(({ posts, ...one }) => ({ ...one, posts: posts.map(nameOf) })),
			titles: titles.map((title) => ({
				...title,
				name: nameOf(title.post),
				planned: title.candidates.filter(({ state }) => state !== 'removed').length,
				...sizeOf(title.seats, ruleSetById(cadreRules, title.rulesId)!)
			})),
			posts: postsOf('commune').map((post) => ({ value: post, label: nameOf(post) })),
			members: members.map(({ id, fullName }) => ({ value: id, label: fullName })),
			may: { decide: may('organisation.decide-candidate', commune) },
			personId: caller.personId,
			commandId: newId()
		};
	});

export const actions: Actions = {
	title: carryOut(planTitle, (form) => ({
		unitCode: textField(form, 'unitCode'),
		term: textField(form, 'term'),
		post: textField(form, 'post'),
		seats: numberField(form, 'seats'),
		countsOn: dayField(form, 'countsOn') ?? ''
	})),
	propose: carryOut(proposeCandidate, (form) => ({
		titleId: textField(form, 'titleId'),
		memberId: textField(form, 'memberId'),
		isFirst: textField(form, 'object') === 'first'
	})),
	decide: carryOut(decideCandidate, (form) => ({
		candidateId: textField(form, 'candidateId'),
		to: textField(form, 'to'),
		decision: textField(form, 'decision'),
		reason: textField(form, 'reason')
	}))
};
