import { error, fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { type ImportAddress, importAddress } from '#domains/members/import-address.ts';
import { looksOfLines, readRegisterPage, readRemaining } from '#domains/members/register/server/register-page.ts';
import { reopenRegisterLine, settleRegister } from '#domains/members/register/server/settle-register.ts';
import { keepRoll } from '#domains/members/server/keep-roll.ts';
import { noteLooks } from '#domains/members/server/note-looks.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { unitsToReconcile } from './units-to-reconcile.ts';
import type { Actions, PageServerLoad } from './$types';

const here = '/office/members/register';
const today = () => dayInVietNam(new Date());

export const load: PageServerLoad = async ({ locals, url }) => {
	const units = await unitsToReconcile(locals);
	const address = importAddress(url.searchParams);
	const unit = units.find(({ code }) => code === address?.unit);
	const asked = { tab: url.searchParams.get('tab'), page: Number(url.searchParams.get('page')) || 1 };
	const read =
		address && unit ? await locals.read((tx) => readRegisterPage(tx, unit, address, asked, today())) : undefined;
	if (read?.ok) await noteLooks(locals.caller!, looksOfLines(read.value.lines), here);
	const query = new URLSearchParams(url.searchParams);
	for (const key of [...query.keys()])
		if (key.startsWith('/') || ['tab', 'page', 'done'].includes(key)) query.delete(key);
	return {
		units: units.map(({ code, name }) => ({ code, name })),
		unitName: unit?.name,
		commandId: newId(),
		address,
		query: query.toString(),
		done: Number(url.searchParams.get('done')) || undefined,
		shown: read?.ok ? read.value : undefined,
		refused: read && !read.ok ? refusedAs(read.refusal) : undefined
	};
};

const refusedAs = ({ code, facts }: { code: string; facts?: Record<string, string | number> }) => ({
	text: textOf(code, facts),
	/** The sheet whose header a person can point out. */
	sheet: code === 'members.roll-no-header' ? String(facts?.sheet) : undefined
});

/** The keys that a form decides: those ticked, or all of the list it was sent from. */
async function keysOf(event: RequestEvent, form: FormData, address: ImportAddress): Promise<string[]> {
	if (!form.has('all')) return form.getAll('key').map(String);
	const unit = (await unitsToReconcile(event.locals)).find(({ code }) => code === address.unit);
	const tab = textField(form, 'tab');
	const lines = unit && (await event.locals.read((tx) => readRemaining(tx, unit, address, today())));
	return (lines ?? []).filter((line) => line.tab === tab).map(({ key }) => key);
}

export const actions: Actions = {
	/** Keeps the file and leads to what differs: the address then says everything, and can be loaded again. */
	choose: async ({ request, locals }) => {
		if (!locals.caller) redirect(303, '/sign-in');
		await unitsToReconcile(locals);
		const form = await request.formData();
		const unit = textField(form, 'unit');
		const file = form.get('file');
		const trouble = (status: number, text: string) =>
			fail(status, { errors: [{ path: 'file', text }], values: { unit } as Record<string, string> });
		if (!(file instanceof File) || !file.name) return trouble(422, textOf('input.missing'));
		const kept = await keepRoll(file.name, new Uint8Array(await file.arrayBuffer()), today());
		if (!kept.ok) return trouble(409, textOf(kept.refusal.code, kept.refusal.facts));
		redirect(303, `${here}?${new URLSearchParams({ file: kept.value.sha256, unit })}`);
	},
	decide: async (event) => {
		const form = await event.request.formData();
		const address = importAddress(event.url.searchParams);
		if (!address) error(400);
		const { unit: unitCode, onlyErrors: _, ...understanding } = address;
		const keys = await keysOf(event, form, address);
		const input = {
			unitCode,
			...understanding,
			keys,
			verdict: textField(form, 'verdict'),
			reason: textField(form, 'reason')
		};
		const acted = await act<{ lines: number }>(event, settleRegister, input, form);
		if (!acted.ok) return fail(acted.trouble.status, { ...acted.trouble.data, ticked: form.getAll('key').map(String) });
		const query = new URLSearchParams(event.url.searchParams);
		query.delete('/decide');
		query.set('tab', textField(form, 'tab'));
		query.set('done', String(acted.value.lines));
		redirect(303, `${here}?${query}`);
	},
	reopen: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, reopenRegisterLine, { key: textField(form, 'key') }, form);
		if (!acted.ok) return acted.trouble;
		const query = new URLSearchParams(event.url.searchParams);
		query.delete('/reopen');
		redirect(303, `${here}?${query}`);
	}
};
