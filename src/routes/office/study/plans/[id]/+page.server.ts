import { type ActionFailure, error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { planRules } from '#domains/study/plans/form.ts';
import {
	addPlanLine,
	changePlanLine,
	checkPlan,
	closePlanLine,
	confirmPlan,
	draftPlan,
	dropPlanLine,
	readPlan,
	readProofs,
	reopenPlanLine,
	returnPlan,
	signPlan,
	takeBackPlan
} from '#domains/study/plans/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act, type FormTrouble } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { planInput } from '../plan-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const plan = await readPlan(tx, caller, params.id);
		if (!plan) error(404);
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const { checkFrom, usualMostWorks } = ruleSetInForce(planRules, today).parameters;
		const closes = plan.isOwn && plan.state !== 'draft' && plan.lines.some(({ result }) => result === 'open');
		return {
			plan,
			proofs: closes ? await readProofs(tx, plan) : { tasks: [], meetings: [] },
			usualMostWorks,
			may: {
				write: plan.isOwn && plan.state === 'draft',
				check: plan.isOwn && plan.state !== 'draft' && today >= `${plan.year}-${checkFrom}`,
				confirm: !plan.isOwn && plan.state === 'signed' && may('study.confirm-plan', plan),
				return: !plan.isOwn && plan.state !== 'draft' && may('study.return-plan', plan)
			},
			commandId: newId()
		};
	});
};

/** @param of ends the names of this form's fields; `fields` says how an input is called there */
async function carryOut(
	event: RequestEvent,
	command: AnyCommand,
	input: object,
	form: FormData,
	{ of, fields = {} }: { of?: string; fields?: Record<string, string> } = {}
): Promise<ActionFailure<FormTrouble>> {
	const acted = await act(event, command, input, form);
	if (acted.ok) redirect(303, event.url.pathname);
	if (of) for (const each of acted.trouble.data.errors) each.path = `${fields[each.path] ?? each.path}-${of}`;
	return acted.trouble;
}

const workOf = (form: FormData, of: string) => ({
	work: textField(form, `work-${of}`),
	measure: textField(form, `measure-${of}`),
	dueOn: dayField(form, `dueOn-${of}`) ?? ''
});

const onPlan = (command: AnyCommand) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	return carryOut(event, command, { planId: event.params.id }, form);
};

export const actions: Actions = {
	draft: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, draftPlan, { year: numberField(form, 'year'), ...planInput(form) }, form);
	},
	add: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, addPlanLine, { planId: event.params.id, ...workOf(form, 'new') }, form, { of: 'new' });
	},
	change: async (event) => {
		const form = await event.request.formData();
		const lineId = textField(form, 'lineId');
		return carryOut(event, changePlanLine, { lineId, ...workOf(form, lineId) }, form, { of: lineId });
	},
	drop: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, dropPlanLine, { lineId: textField(form, 'lineId') }, form);
	},
	sign: onPlan(signPlan),
	takeBack: onPlan(takeBackPlan),
	confirm: onPlan(confirmPlan),
	return: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, returnPlan, { planId: event.params.id, why: textField(form, 'why') }, form);
	},
	check: async (event) => {
		const form = await event.request.formData();
		const shares = form
			.getAll('lineId')
			.map(String)
			.map((lineId) => ({ lineId, sharePercent: numberField(form, `now-${lineId}`) ?? 0 }));
		const input = { planId: event.params.id, text: textField(form, 'midYear'), shares };
		return carryOut(event, checkPlan, input, form);
	},
	close: async (event) => {
		const form = await event.request.formData();
		const lineId = textField(form, 'lineId');
		const kept = await keepFiles(form, `files-${lineId}`);
		if (!kept.ok)
			return fail(409, {
				errors: [{ path: `files-${lineId}`, text: kept.text }],
				values: { which: `close-${lineId}` }
			});
		const result = textField(form, `result-${lineId}`);
		const sharePercent = numberField(form, `share-${lineId}`);
		const input = {
			lineId,
			result,
			...(result === 'partly' && sharePercent !== undefined && { sharePercent }),
			text: textField(form, `text-${lineId}`),
			taskIds: form.getAll('taskIds').map(String),
			meetingIds: form.getAll('meetingIds').map(String),
			files: kept.files
		};
		return carryOut(event, closePlanLine, input, form, { of: lineId, fields: { sharePercent: 'share' } });
	},
	reopen: async (event) => {
		const form = await event.request.formData();
		return carryOut(event, reopenPlanLine, { lineId: textField(form, 'lineId') }, form);
	}
};
