import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { approveIndicators } from '#domains/outcomes/indicators/server/approve-indicators.ts';
import { readBoard } from '#domains/outcomes/indicators/server/board-page.ts';
import { lockPeriod, reopenPeriod } from '#domains/outcomes/indicators/server/lock-period.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../may-of.ts';
import { periodAsked } from './period-asked.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const holdings = await readHoldings(tx, caller, today);
		if (!mayAnywhere(holdings, 'outcomes.approve-indicators')) {
			const own = holdings.find(({ post }) => post === 'village-head');
			if (own) redirect(303, '/office/indicators/villages');
			if (!holdings.some(({ unitKind }) => unitKind === 'commune') || !mayAnywhere(holdings, 'read:life')) error(404);
		}
		const choice = await periodAsked(tx, caller, url, today);
		const board = await readBoard(tx, caller, choice.period);
		const may = await mayOf(tx, caller, today);
		const commune = { unitId: board.commune.id, communeId: board.commune.communeId };
		return {
			...choice,
			...board,
			mayApprove: may('outcomes.approve-indicators', commune),
			mayChoose: may('outcomes.choose-criteria', commune),
			commandId: newId()
		};
	});

const carryOut = (command: AnyCommand) => async (event: RequestEvent) => {
	const form = await event.request.formData();
	const [unitCode, period] = [textField(form, 'unitCode'), textField(form, 'period')];
	const reason = form.has('reason') ? { reason: textField(form, 'reason') } : {};
	const acted = await act(event, command, { unitCode, period, ...reason }, form);
	if (!acted.ok) return acted.trouble;
	redirect(303, `/office/indicators?period=${period}`);
};

export const actions: Actions = {
	approve: carryOut(approveIndicators),
	lock: carryOut(lockPeriod),
	reopen: carryOut(reopenPeriod)
};
