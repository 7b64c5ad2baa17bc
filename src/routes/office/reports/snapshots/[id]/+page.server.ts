import { error, type RequestEvent, redirect } from '@sveltejs/kit';
import { checkReport, issueReport, returnReport, signReport } from '#house/reports/server/move-report.ts';
import { readSnapshot } from '#house/reports/server/snapshots.ts';
import { type ReportState, type ReportStep, whyNotStep } from '#house/reports/chain.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

const NEXT: Partial<Record<ReportState, ReportStep>> = { taken: 'checked', checked: 'signed', signed: 'issued' };
const COMMAND_FOR = { checked: 'check', signed: 'sign', issued: 'issue' } as const;

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const snapshot = await readSnapshot(tx, caller, params.id);
		if (!snapshot) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		const next = NEXT[snapshot.state];
		const command = next && COMMAND_FOR[next];
		const mayStep = Boolean(
			next && may(`reports.${command}-report`, snapshot) && !whyNotStep(next, snapshot, caller.personId)
		);
		return {
			snapshot,
			step: mayStep ? command : undefined,
			waits: Boolean(next) && !mayStep,
			mayReturn: Boolean(next) && may('reports.return-report', snapshot),
			commandId: newId()
		};
	});
};

const carryOut = (command: AnyCommand) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const reason = form.has('reason') ? { reason: textField(form, 'reason') } : {};
	const acted = await act(event, command, { snapshotId: event.params.id, ...reason }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, event.url.pathname);
};

export const actions: Actions = {
	check: carryOut(checkReport),
	sign: carryOut(signReport),
	issue: carryOut(issueReport),
	return: carryOut(returnReport)
};
