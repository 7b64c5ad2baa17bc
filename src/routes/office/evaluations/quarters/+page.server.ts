import { type RequestEvent, redirect } from '@sveltejs/kit';
import { AXES, quarterOf, quarterRules } from '#domains/evaluation/quarters/quarter.ts';
import { assessQuarter, noteQuarter, readQuarters } from '#domains/evaluation/quarters/server/index.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { yearAsked } from '../../year-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const year = yearAsked(url, today);
		const last = year === Number(today.slice(0, 4)) ? quarterOf(today) : 4;
		const asked = Number(url.searchParams.get('quarter'));
		const quarter = [1, 2, 3, 4].includes(asked) ? Math.min(asked, last) : last;
		const member = await tx
			.selectFrom('member')
			.where('communeId', '=', caller.communeId)
			.where('personId', '=', caller.personId)
			.select('id')
			.executeTakeFirst();
		const may = await mayOf(tx, caller, today);
		const rows = await readQuarters(tx, caller.communeId, { year, quarter });
		const rules = ruleSetInForce(quarterRules, today);
		const own = rows.find(({ personId }) => personId === caller.personId);
		const others = rows.filter(({ personId, state }) => personId !== caller.personId && state !== 'draft');
		return {
			year,
			quarter,
			last,
			axes: rules.parameters.axes,
			isVerified: rules.verified,
			memberId: member?.id,
			own,
			step: own && url.searchParams.get('step') === '2' ? (2 as const) : (1 as const),
			others: others.map((row) => ({ ...row, mayNote: may('evaluation.note-quarter', row) })),
			commandId: newId()
		};
	});

const carryOut = (command: AnyCommand, inputOf: (form: FormData) => object) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const acted = await act(event, command, inputOf(form), form);
	if (!acted.ok) return acted.trouble;
	const view = `year=${textField(form, 'year')}&quarter=${textField(form, 'quarter')}`;
	redirect(303, `${event.url.pathname}?${view}${textField(form, 'send') === 'next' ? '&step=2' : ''}`);
};

export const actions: Actions = {
	assess: carryOut(assessQuarter, (form) => ({
		memberId: textField(form, 'memberId'),
		year: Number(textField(form, 'year')),
		quarter: Number(textField(form, 'quarter')),
		axes: Object.fromEntries(
			AXES.map((axis) => [axis, textField(form, `axis-${axis}`)] as const).filter(([, given]) => given)
		),
		results: textField(form, 'results'),
		limits: textField(form, 'limits'),
		class: textField(form, 'class'),
		isSent: textField(form, 'send') === 'yes'
	})),
	note: carryOut(noteQuarter, (form) => ({
		assessmentId: textField(form, 'assessmentId'),
		class: textField(form, 'notedClass'),
		note: textField(form, 'note')
	}))
};
