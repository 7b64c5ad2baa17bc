import { error, fail, redirect } from '@sveltejs/kit';
import type { Payer } from '#domains/members/fees/bank/match.ts';
import { monthText } from '#domains/members/fees/fee.ts';
import { bookBankLines } from '#domains/members/fees/server/book-bank-lines.ts';
import { type FeeCell, readFeeCells } from '#domains/members/fees/server/fee-cells.ts';
import { keepStatement, readBankPage, readPayers } from '#domains/members/fees/server/statement.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { readCommune } from '../../commune-of.ts';
import { mayOf } from '../../may-of.ts';
import { monthField } from '../fee-fields.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

/** The cells that the reader books for, and whose account it may be: one of them, or the commune's. */
const openScopes = (locals: App.Locals) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const may = await mayOf(tx, caller, today);
		const books = (unit: { unitId: string; communeId: number }) => may('members.book-bank-lines', unit);
		const cells = (await readFeeCells(tx, caller.communeId, today)).filter(({ id, communeId }) =>
			books({ unitId: id, communeId })
		);
		if (cells.length === 0) error(404);
		const commune = await readCommune(tx, caller);
		const scopes = cells.map(({ code, name }) => ({ code, name }));
		return { cells, scopes: books(commune) ? [{ code: commune.code, name: commune.name }, ...scopes] : scopes };
	});

const cellsOf = (cells: FeeCell[], unit: string): FeeCell[] => {
	const own = cells.filter(({ code }) => code === unit);
	return own.length > 0 ? own : cells;
};

/** What a payer is chosen by: name and cell, with a number where two are called the same in one cell. */
function payerLabels(payers: readonly Payer[]): Map<string, string> {
	const labels = new Map<string, string>();
	for (const { memberId, fullName, cell } of payers) {
		const plain = `${fullName} · ${cell}`;
		let label = plain;
		for (let nth = 2; labels.has(label); nth += 1) label = `${plain} (${nth})`;
		labels.set(label, memberId);
	}
	return labels;
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { cells, scopes } = await openScopes(locals);
	const today = dayInVietNam(new Date());
	const sha256 = /^[0-9a-f]{64}$/.exec(url.searchParams.get('file') ?? '')?.[0];
	const unit = scopes.find(({ code }) => code === url.searchParams.get('unit'))?.code ?? scopes[0]!.code;
	const done = /^(\d+)-(\d+)$/.exec(url.searchParams.get('done') ?? '');
	const page = sha256
		? await locals.read((tx) => readBankPage(tx, locals.caller!.communeId, cellsOf(cells, unit), sha256, today))
		: undefined;
	const labels = payerLabels(page?.payers ?? []);
	const labelOf = new Map([...labels].map(([label, memberId]) => [memberId, label]));
	return {
		scopes,
		unit,
		sha256,
		goneText: sha256 !== undefined && page === undefined ? textOf('members.bank-file-gone') : undefined,
		booked: done && { lines: Number(done[1]), payments: Number(done[2]) },
		payers: [...labels.keys()],
		rows: page?.rows.map(({ key: _, suggestion, ...row }) => ({
			...row,
			by: suggestion.by,
			fits: suggestion.fits,
			payer: suggestion.by === 'name' ? labelOf.get(suggestion.memberIds[0]!) : '',
			mayBe: suggestion.by === 'several' ? suggestion.memberIds.map((id) => labelOf.get(id)!) : [],
			month: monthText(suggestion.fromMonth)
		})),
		out: page?.out ?? 0,
		problems: page?.problems.map(({ line, code, value }) => ({ line, value, problem: textOf(code) })) ?? [],
		commandId: newId()
	};
};

export const actions: Actions = {
	/** Keeps the statement and leads to its preview: the address then says everything. */
	choose: async ({ request, locals }) => {
		await openScopes(locals);
		const form = await request.formData();
		const unit = textField(form, 'unit');
		const file = form.get('file');
		const trouble = (status: number, text: string) =>
			fail(status, { errors: [{ path: 'file', text }], values: { unit } as Record<string, string> });
		if (!(file instanceof File) || !file.name) return trouble(422, textOf('input.missing'));
		const kept = await keepStatement(file.name, new Uint8Array(await file.arrayBuffer()));
		if (!kept.ok) return trouble(409, textOf(kept.refusal.code, kept.refusal.facts));
		redirect(303, `/office/fees/bank?${new URLSearchParams({ file: kept.value.sha256, unit })}`);
	},
	book: async (event) => {
		const { cells } = await openScopes(event.locals);
		const form = await event.request.formData();
		const unit = event.url.searchParams.get('unit') ?? '';
		const today = dayInVietNam(new Date());
		const payers = await event.locals.read((tx) =>
			readPayers(tx, event.locals.caller!.communeId, cellsOf(cells, unit), today)
		);
		const labels = payerLabels(payers);
		const chosen = form.getAll('accept').map(String);
		const values = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')) as Record<
			string,
			string
		>;
		const unknown = chosen.find((line) => !labels.has(textField(form, `payer-${line}`)));
		if (unknown)
			return fail(422, {
				errors: [
					{
						path: `payer-${unknown}`,
						text: textOf('members_fee_bank_payer_unknown', { name: textField(form, `payer-${unknown}`) })
					}
				],
				values,
				accepted: chosen
			});
		const input = {
			unitCode: unit,
			sha256: event.url.searchParams.get('file') ?? '',
			lines: chosen.map((line) => ({
				line: Number(line),
				memberId: labels.get(textField(form, `payer-${line}`))!,
				fromMonth: monthField(form, `month-${line}`) ?? ''
			}))
		};
		const acted = await act<{ lines: number; payments: number }>(event, bookBankLines, input, form);
		if (!acted.ok) return fail(acted.trouble.status, { ...acted.trouble.data, accepted: chosen });
		const { lines, payments } = acted.value;
		redirect(
			303,
			`/office/fees/bank?${new URLSearchParams({ file: input.sha256, unit, done: `${lines}-${payments}` })}`
		);
	}
};
