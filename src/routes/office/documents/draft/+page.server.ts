import { error, fail, redirect } from '@sveltejs/kit';
import { issuedHere } from '#domains/direction/documents/document-types.ts';
import { draftDocument } from '#domains/direction/documents/server/draft-document.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { documentInput } from '../document-input.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = (await readUnitsInSight(tx, caller.communeId, today)).filter(({ id, communeId }) =>
			may('direction.draft-document', { unitId: id, communeId })
		);
		// The office drafts for the committee; cells draft for themselves.
		const commune = units.filter(({ kind }) => kind === 'commune');
		const drafting = commune.length > 0 ? commune : units.filter(({ kind }) => kind === 'cell');
		if (drafting.length === 0) error(404);
		return {
			drafting: drafting.map(({ code, name, kind }) => ({ code, name, isCell: kind === 'cell' })),
			kinds: issuedHere(today),
			commandId: newId()
		};
	});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const issuedBy = textField(form, 'issuedBy');
		const [unitCode, body] = issuedBy.split(':');
		const typed = documentInput(form);
		const kept = typed.secrecy === 'none' ? await keepFiles(form, 'files') : { ok: true as const, files: [] };
		if (!kept.ok) return fail(409, { errors: [{ path: 'files', text: kept.text }], values: { ...typed, issuedBy } });
		const input = { unitCode, body, ...typed, files: kept.files };
		const acted = await act<{ id: string }>(event, draftDocument, input, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, `/office/documents/${acted.value.id}`);
	}
};
