import { error, fail, redirect } from '@sveltejs/kit';
import { importAddress } from '#domains/members/import-address.ts';
import { readImportPage } from '#domains/members/server/import-page.ts';
import { importRoll } from '#domains/members/server/import-roll.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = (await readUnitsInSight(tx, caller.communeId, today)).filter(({ id, communeId }) =>
			may('members.import-roll', { unitId: id, communeId })
		);
		if (units.length === 0) error(404);

		const written = url.searchParams.get('done')?.match(/^(\d+)-(\d+)-(\d+)$/);
		const address = importAddress(url.searchParams);
		const unit = units.find(({ code }) => code === address?.unit);
		const page = address && unit ? await readImportPage(tx, unit, address, today) : undefined;
		return {
			units: units.map(({ code, name }) => ({ code, name })),
			commandId: newId(),
			written: written && { created: Number(written[1]), updated: Number(written[2]), unchanged: Number(written[3]) },
			address,
			/** The address again, for the form that commits what it shows. */
			query: url.searchParams.toString(),
			page: page?.ok ? page.value : undefined,
			refusalText: page && !page.ok ? textOf(page.refusal.code, page.refusal.facts) : undefined
		};
	});

export const actions: Actions = {
	/** Keeps the file and leads to its preview: the address then says everything, and can be loaded again. */
	choose: async ({ request, locals }) => {
		const form = await request.formData();
		const unit = textField(form, 'unit');
		const kept = await keepFiles(form, 'file');
		if (!kept.ok)
			return fail(409, { errors: [{ path: 'file', text: textOf('members.roll-not-a-workbook') }], values: { unit } });
		const [file] = kept.files;
		if (!file) return fail(422, { errors: [{ path: 'file', text: textOf('input.missing') }], values: { unit } });
		if (!locals.caller) redirect(303, '/sign-in');
		redirect(303, `/office/members/import?${new URLSearchParams({ file: file.sha256, unit })}`);
	},
	commit: async (event) => {
		const form = await event.request.formData();
		const address = importAddress(event.url.searchParams);
		if (!address) error(400);
		const offered = form.getAll('offered').map(Number);
		const accepted = new Set(form.getAll('accept').map(Number));
		const { sheet, headerRow, columns } = address;
		const acted = await act<{ created: number; updated: number; unchanged: number }>(
			event,
			importRoll,
			{
				unitCode: address.unit,
				sha256: address.sha256,
				...(sheet ? { sheet } : {}),
				...(headerRow ? { headerRow } : {}),
				...(columns ? { columns } : {}),
				leaveOut: form.getAll('leaveOut').map(Number),
				refuse: offered.filter((row) => !accepted.has(row))
			},
			form
		);
		if (!acted.ok) return acted.trouble;
		const { created, updated, unchanged } = acted.value;
		redirect(303, `/office/members/import?done=${created}-${updated}-${unchanged}`);
	}
};
