import { redirect } from '@sveltejs/kit';
import { readOwnFees } from '#domains/members/fees/server/fee-pages.ts';
import type { Step } from '#domains/evaluation/year/marking.ts';
import { planRules } from '#domains/study/plans/form.ts';
import { draftPlan, readPlanOf } from '#domains/study/plans/server/index.ts';
import { readSlip } from '#domains/members/supplement/server/slip-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { act } from '#lib/web/server/act.ts';
import { planInput } from '../study/plans/plan-input.ts';
import { yearAsked } from '../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** A person's own year; who is on no roll has only their account. */
export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const { communeId, personId } = locals.caller!;
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', communeId)
			.where('personId', '=', personId)
			.select(['id', 'fullName'])
			.executeTakeFirst();
		if (!member) redirect(303, '/office/me');
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const evaluation = await tx
			.selectFrom('evaluation')
			.where('communeId', '=', ofCommune(communeId))
			.where('memberId', '=', member.id)
			.where('year', '=', year)
			.select(['id', 'step'])
			.executeTakeFirst();
		const { signBy, commitmentSamples } = ruleSetInForce(planRules, today).parameters;
		return {
			member,
			evaluation: evaluation && { id: evaluation.id, step: evaluation.step as Step | 'none' },
			year,
			isThisYear: year === Number(today.slice(0, 4)),
			plan: await readPlanOf(tx, communeId, member.id, year),
			fees: await readOwnFees(tx, communeId, member.id, year, today),
			slip: (await readSlip(tx, communeId, member.id, year))?.state ?? null,
			signBy: `${year}-${signBy}`,
			samples: commitmentSamples,
			commandId: newId()
		};
	});

export const actions: Actions = {
	draft: async (event) => {
		const form = await event.request.formData();
		const year = yearAsked(event.url, dayInVietNam(new Date()));
		const acted = await act<{ id: string }>(event, draftPlan, { year, ...planInput(form) }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/study/plans/${acted.value.id}`);
	}
};
