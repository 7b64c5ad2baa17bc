import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { importAddress } from '#domains/members/import-address.ts';
import { looksOf, readImportPage } from '#domains/members/server/import-page.ts';
import { importRoll } from '#domains/members/server/import-roll.ts';
import { keepRoll } from '#domains/members/server/keep-roll.ts';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { readUnitsInSight } from '#domains/organisation/server/index.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { mayOf } from '../../may-of.ts';
import type { Actions, PageServerLoad } from './$types';

/** The units that the reader may bring a roll into. Whoever may nowhere does not learn that there is such a page. */
const openUnits = (locals: App.Locals) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const units = await readUnitsInSight(tx, caller.communeId, today);
		const open = units.filter(({ id, communeId }) => may('members.import-roll', { unitId: id, communeId }));
		return open.length > 0 ? open : error(404);
	});

export const load: PageServerLoad = async ({ locals, url }) => {
	const units = await openUnits(locals);
	const written = url.searchParams.get('done')?.match(/^(\d+)-(\d+)-(\d+)$/);
	const address = importAddress(url.searchParams);
	const unit = units.find(({ code }) => code === address?.unit);
	const preview =
		address && unit
			? await locals.read((tx) => readImportPage(tx, unit, address, dayInVietNam(new Date())))
			: undefined;
	if (preview?.ok) await noteLooks(locals.caller!, looksOf(preview.value), '/office/members/import');
	const query = new URLSearchParams(url.searchParams);
	query.delete('/commit');
	return {
		units: units.map(({ code, name }) => ({ code, name })),
		commandId: newId(),
		written: written && { created: Number(written[1]), updated: Number(written[2]), unchanged: Number(written[3]) },
		address,
		/** The address again, for the form that commits what it shows. */
		query: query.toString(),
		preview: preview?.ok ? preview.value : undefined,
		refused: preview && !preview.ok ? refusedAs(preview.refusal) : undefined
	};
};

const refusedAs = ({ code, facts }: { code: string; facts?: Record<string, string | number> }) => ({
	text: textOf(code, facts),
	/** The sheet whose header a person can point out. */
	sheet: code === 'members.roll-no-header' ? String(facts?.sheet) : undefined
});

/** What was chosen of the changes and of the rows about one person. */
function choicesOf(form: FormData) {
	const numbers = (name: string) => form.getAll(name).flatMap((value) => String(value).split(' ').map(Number));
	const accepted = numbers('accept');
	const offered = numbers('offered');
	const hidden = form.has('hidden') ? numbers('hidden') : [];
	if (form.has('acceptHidden')) accepted.push(...hidden);
	const isAccepted = new Set(accepted);
	return {
		accepted,
		leaveOut: numbers('leaveOut'),
		refuse: [...offered, ...hidden].filter((row) => !isAccepted.has(row))
	};
}

export const actions: Actions = {
	/** Keeps the file and leads to its preview: the address then says everything, and can be loaded again. */
	choose: async ({ request, locals }) => {
		if (!locals.caller) redirect(303, '/sign-in');
		await openUnits(locals);
		const form = await request.formData();
		const unit = textField(form, 'unit');
		const file = form.get('file');
		const trouble = (status: number, text: string) =>
			fail(status, { errors: [{ path: 'file', text }], values: { unit } });
		if (!(file instanceof File) || !file.name) return trouble(422, textOf('input.missing'));
		const kept = await keepRoll(file.name, new Uint8Array(await file.arrayBuffer()), dayInVietNam(new Date()));
		if (!kept.ok) return trouble(409, textOf(kept.refusal.code, kept.refusal.facts));
		redirect(303, `/office/members/import?${new URLSearchParams({ file: kept.value.sha256, unit })}`);
	},
	commit: async (event: RequestEvent) => {
		const form = await event.request.formData();
		const address = importAddress(event.url.searchParams);
		if (!address) error(400);
		const { unit: unitCode, onlyErrors, ...understanding } = address;
		const { accepted, ...choices } = choicesOf(form);
		const acted = await act<{ created: number; updated: number; unchanged: number }>(
			event,
			importRoll,
			{ unitCode, ...understanding, ...choices },
			form
		);
		if (!acted.ok) return fail(acted.trouble.status, { ...acted.trouble.data, accepted, leftOut: choices.leaveOut });
		const { created, updated, unchanged } = acted.value;
		redirect(303, `/office/members/import?done=${created}-${updated}-${unchanged}`);
	}
};
