import { error, redirect } from '@sveltejs/kit';
import { sendUnionReport } from '#domains/organisation/unions/server/send-report.ts';
import { readUnionTotals, type UnionFigures } from '#domains/organisation/unions/server/totals.ts';
import { readUnion, readUnionReports } from '#domains/organisation/unions/server/union-page.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import { unionPeriodAsked } from '../../period-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const union = await readUnion(tx, caller.communeId, params.code);
		const may = await mayOf(tx, caller, today);
		if (!union || !may('read:totals', union)) error(404);
		const { period } = unionPeriodAsked(url, today);
		const reports = await readUnionReports(tx, caller.communeId, union.unitId);
		const sent = reports
			.filter((report) => report.period === period.code)
			.map((report) => ({ ...report, figures: report.figures as UnionFigures, at: dayInVietNam(new Date(report.at)) }));
		const mayWrite = may('organisation.send-union-report', union);
		const totals = mayWrite ? await readUnionTotals(tx, caller.communeId, period) : [];
		return {
			union,
			period: period.code,
			sent,
			figures: totals.find(({ unitId }) => unitId === union.unitId),
			mayWrite,
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const period = textField(form, 'period');
		const input = {
			unitCode: event.params.code,
			period,
			achievements: textField(form, 'achievements'),
			limits: textField(form, 'limits'),
			direction: textField(form, 'direction')
		};
		const acted = await act(event, sendUnionReport, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `?${new URLSearchParams({ period })}`);
	}
};
