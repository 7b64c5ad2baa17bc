import { error, fail, redirect } from '@sveltejs/kit';
import { registerDocument } from '#domains/direction/documents/server/register-document.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { dayField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { documentInput } from '../document-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const unit = (await readUnitsInSight(tx, caller.communeId, today)).find(({ id, communeId }) =>
			may('direction.register-document', { unitId: id, communeId })
		);
		if (!unit) error(404);
		return { unitCode: unit.code, commandId: newId() };
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const typed = {
			...documentInput(form),
			issuer: textField(form, 'issuer'),
			numberText: textField(form, 'numberText').replace(/^Số:?\s*/i, ''),
			datedOn: dayField(form, 'datedOn') ?? '',
			receivedOn: dayField(form, 'receivedOn') ?? ''
		};
		// A scan with a mark of secrecy must not reach the store either.
		const kept = typed.secrecy === 'none' ? await keepFiles(form, 'files') : { ok: true as const, files: [] };
		if (!kept.ok) {
			const values = { ...typed, datedOn: textField(form, 'datedOn'), receivedOn: textField(form, 'receivedOn') };
			return fail(409, { errors: [{ path: 'files', text: kept.text }], values });
		}
		const input = { unitCode: textField(form, 'unitCode'), ...typed, files: kept.files };
		const acted = await act<{ id: string }>(event, registerDocument, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/documents/${acted.value.id}`);
	}
};
