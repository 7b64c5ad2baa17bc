import { error, redirect } from '@sveltejs/kit';
import { mayAnywhere } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { readSessionsOfDay } from '#domains/citizens/reception/server/book-page.ts';
import { recordVisit } from '#domains/citizens/reception/server/record-visit.ts';
import { readSessionPage } from '#domains/citizens/reception/server/session-page.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { readCommuneCode } from '../../holders.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		if (!mayAnywhere(await readHoldings(tx, caller, today), 'citizens.record-visit')) error(404);
		const asked = url.searchParams.get('session') ?? '';
		const session = isId(asked) ? await readSessionPage(tx, caller, asked) : undefined;
		const receivedOn = session && session.onDay < today ? session.onDay : today;
		return {
			unitCode: await readCommuneCode(tx, caller),
			receivedOn,
			sessionId: session?.id ?? '',
			sessions: await readSessionsOfDay(tx, caller, session?.onDay ?? today),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const input = {
			unitCode: textField(form, 'unitCode'),
			sessionId: optionalField(form, 'sessionId'),
			receivedOn: dayField(form, 'receivedOn'),
			kind: textField(form, 'kind'),
			topic: textField(form, 'topic'),
			summary: textField(form, 'summary'),
			documents: textField(form, 'documents'),
			outcome: textField(form, 'outcome'),
			refusalGround: optionalField(form, 'refusalGround'),
			promisedOn: dayField(form, 'promisedOn'),
			person: {
				fullName: textField(form, 'fullName'),
				address: textField(form, 'address'),
				phone: textField(form, 'phone'),
				idNumber: textField(form, 'idNumber'),
				groupSize: numberField(form, 'groupSize') ?? 1
			}
		};
		const acted = await act<{ id: string }>(event, recordVisit, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/reception/book/${acted.value.id}`);
	}
};
