import { error, redirect } from '@sveltejs/kit';
import { byRank, postsOf } from '#domains/access/posts.ts';
import { endPost } from '#domains/access/server/end-post.ts';
import { givePost } from '#domains/access/server/give-post.ts';
import { readCandidates, readHeadsOf, readUnitPosts } from '#domains/access/server/posts-page.ts';
import { readBarred } from '#domains/inspection/discipline/server/records-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const caller = locals.caller!;
	const q = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
	const read = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'access.give-post');
		const unit = await readUnitPosts(tx, caller, params.code);
		return (
			unit && {
				unit,
				candidates: await readCandidates(tx, caller, unit, q),
				heads: await readHeadsOf(tx, caller, unit.id),
				barred: await readBarred(tx, caller.communeId, dayInVietNam(new Date()))
			}
		);
	});
	if (!read) error(404);
	const { unit, candidates, heads, barred } = read;
	const today = dayInVietNam(new Date());
	return {
		unit: { code: unit.code, name: unit.name, isOver: unit.validTo !== 'infinity' && unit.validTo <= today },
		holdings: byRank(unit.holdings).map((held) => ({
			...held,
			postName: textOf(`post.${held.post}`),
			commandId: newId()
		})),
		posts: postsOf(unit.kind).map((post) => ({ value: post, label: textOf(`post.${post}`) })),
		people: [
			...heads.map(({ accountId, fullName }) => ({ value: ACCOUNT + accountId, label: `${fullName} (${unit.name})` })),
			...candidates.map(({ id, fullName, cellName }) => ({ value: id, label: `${fullName} (${cellName})` }))
		],
		barred,
		q,
		said: url.searchParams.get('said'),
		giveCommandId: newId()
	};
};

/** Before the account of somebody who is on no roll of the Party. */
const ACCOUNT = 'account:';

export const actions: Actions = {
	give: async (event) => {
		const form = await event.request.formData();
		const chosen = optionalField(form, 'memberId');
		const input = {
			unitCode: event.params.code,
			...(chosen?.startsWith(ACCOUNT) ? { accountId: chosen.slice(ACCOUNT.length) } : { memberId: chosen }),
			post: textField(form, 'post'),
			from: dayField(form, 'from'),
			to: dayField(form, 'to'),
			decisionNumber: textField(form, 'decisionNumber')
		};
		const acted = await act(event, givePost, input, form);
		if (acted.ok) redirect(303, '?said=given');
		return acted.trouble;
	},
	end: async (event) => {
		const form = await event.request.formData();
		const input = { postHoldingId: textField(form, 'postHoldingId'), on: dayField(form, 'on') };
		const acted = await act(event, endPost, input, form);
		if (acted.ok) redirect(303, '?said=ended');
		return acted.trouble;
	}
};
