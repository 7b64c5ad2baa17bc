import { error, fail, redirect } from '@sveltejs/kit';
import { monthText } from '#domains/members/fees/fee.ts';
import { readFeeCells } from '#domains/members/fees/server/fee-cells.ts';
import { readFeeSheet } from '#domains/members/fees/server/fee-pages.ts';
import { collectFees, strikeFee } from '#domains/members/fees/server/payments.ts';
import { endFeeRelief, grantFeeRelief } from '#domains/members/fees/server/reliefs.ts';
import { setFeeBase } from '#domains/members/fees/server/set-base.ts';
import { settleFees, submitFees } from '#domains/members/fees/server/submissions.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { dongField, monthField } from '../fee-fields.ts';
import { monthAsked } from '../month-asked.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const { month, months } = monthAsked(url, today);
		const cells = await readFeeCells(tx, caller.communeId, today);
		const cell = cells.find(({ code }) => code === params.code);
		if (!cell) error(404);
		const sheet = await readFeeSheet(tx, cell, month, today);
		const may = await mayOf(tx, caller, today);
		const mayHere = (command: string) => may(command, { unitId: cell.id, communeId: cell.communeId });
		return {
			cell,
			isOnly: cells.length === 1,
			month,
			monthText: monthText(month),
			months,
			...sheet,
			submissions: sheet.submissions.map(({ at, ...one }) => ({ ...one, on: dayInVietNam(new Date(at)) })),
			/** Whose group is to be set, from a link in their line. */
			chosen: url.searchParams.get('member'),
			may: {
				keep: mayHere('members.collect-fees'),
				submit: mayHere('members.submit-fees'),
				settle: mayHere('members.settle-fees')
			},
			commandId: newId()
		};
	});

/** Gives one command and shows the sheet of the same month again. */
const giving = (command: AnyCommand, inputOf: (form: FormData, event: RequestEvent, month: string) => object) =>
	async function run(event: RequestEvent) {
		const form = await event.request.formData();
		const { month } = monthAsked(event.url, dayInVietNam(new Date()));
		const acted = await act(event, command, inputOf(form, event, month), form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `${event.url.pathname}?month=${month}`);
	};

const takenOf = (form: FormData) =>
	form
		.getAll('pay')
		.map((memberId) => ({ memberId: String(memberId), dong: dongField(form, `dong-${memberId}`) ?? 0 }));

export const actions: Actions = {
	collect: async (event) => {
		const form = await event.request.formData();
		const { month } = monthAsked(event.url, dayInVietNam(new Date()));
		const input = { unitCode: event.params.code, month, paidOn: dayField(form, 'paidOn') ?? '', lines: takenOf(form) };
		const acted = await act(event, collectFees, input, form);
		if (acted.ok) redirect(303, `${event.url.pathname}?month=${month}`);
		const { status, data } = acted.trouble;
		return fail(status, { ...data, taken: form.getAll('pay').map(String) });
	},
	base: giving(setFeeBase, (form) => ({
		memberId: textField(form, 'memberId'),
		fromMonth: monthField(form, 'fromMonth') ?? '',
		group: textField(form, 'group'),
		dong: dongField(form, 'dong')
	})),
	relief: giving(grantFeeRelief, (form) => ({
		memberId: textField(form, 'relieved'),
		kind: textField(form, 'kind'),
		reason: textField(form, 'reason'),
		fromMonth: monthField(form, 'reliefFrom') ?? '',
		toMonth: monthField(form, 'reliefTo'),
		paysPercent: numberField(form, 'paysPercent')
	})),
	endRelief: giving(endFeeRelief, (form) => ({
		reliefId: textField(form, 'reliefId'),
		toMonth: monthField(form, 'endsIn') ?? ''
	})),
	strike: giving(strikeFee, (form) => ({
		paymentId: textField(form, 'paymentId'),
		reason: textField(form, 'strikeReason')
	})),
	submit: giving(submitFees, (_, event, month) => ({ unitCode: event.params.code, month })),
	settle: giving(settleFees, (form) => ({
		submissionId: textField(form, 'submissionId'),
		state: textField(form, 'state'),
		note: textField(form, 'note')
	}))
};
