import { error } from '@sveltejs/kit';
import {
	acceptTransfer,
	confirmDeparture,
	endTemporaryStay,
	refuseTransfer
} from '#domains/membership/transfers/server/receive.ts';
import { issueTransfer, withdrawTransfer } from '#domains/membership/transfers/server/send.ts';
import { readTransfer } from '#domains/membership/transfers/server/transfer-row.ts';
import { transferClock } from '#domains/membership/transfers/transfer.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const transfer = await readTransfer(tx, params.id);
		if (!transfer) error(404);
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		const sender = { unitId: transfer.unitId, communeId: transfer.communeId };
		const receiver = transfer.toUnitId ? { unitId: transfer.toUnitId, communeId: transfer.toCommuneId! } : undefined;
		const { state, kind, fromOutside } = transfer;
		const isOpen = state === 'proposed' || state === 'issued' || state === 'refused';
		return {
			transfer,
			due: transferClock(transfer),
			/** Theirs to open: of the own commune. */
			opensMember: transfer.communeId === caller.communeId,
			may: {
				issue: (state === 'proposed' || state === 'refused') && may('membership.issue-transfer', sender),
				withdraw: isOpen && may('membership.withdraw-transfer', sender),
				accept: state === 'issued' && receiver !== undefined && may('membership.accept-transfer', receiver),
				depart: state === 'issued' && receiver === undefined && may('membership.confirm-departure', sender),
				end:
					state === 'accepted' && kind === 'temporary' && !fromOutside && may('membership.end-temporary-stay', sender)
			},
			commandId: newId()
		};
	});
};

const of = (event: { params: Partial<Record<string, string>> }) => ({ transferId: event.params.id });
const on = (form: FormData) => ({ on: dayField(form, 'on') ?? '' });
const late = (form: FormData) => ({ lateWhy: textField(form, 'lateWhy') });

export const actions: Actions = {
	issue: carryOut(issueTransfer, (form, event) => ({
		...of(event),
		...on(form),
		...late(form),
		number: textField(form, 'number')
	})),
	withdraw: carryOut(withdrawTransfer, (form, event) => ({ ...of(event), reason: textField(form, 'withdrawWhy') })),
	accept: carryOut(acceptTransfer, (form, event) => ({ ...of(event), ...on(form), ...late(form) })),
	refuse: carryOut(refuseTransfer, (form, event) => ({ ...of(event), reason: textField(form, 'refuseWhy') })),
	depart: carryOut(confirmDeparture, (form, event) => ({ ...of(event), ...on(form), ...late(form) })),
	end: carryOut(endTemporaryStay, (form, event) => ({ ...of(event), ...on(form) }))
};
