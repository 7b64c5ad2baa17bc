import { createHash } from 'node:crypto';
import type { Tx } from '#lib/db/database.ts';
import { keepContent, readContent } from '#lib/files/server/keep-file.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import { decodeText } from '../bank/csv-grid.ts';
import { type Payer, suggest, type Suggestion } from '../bank/match.ts';
import { readStatement, type Statement, type StatementLine } from '../bank/read-statement.ts';
import { monthsBetween, monthsOn } from '../fee-rules.ts';
import { isOfMonth, lineOf } from '../sheet.ts';
import { readFeeMembers, readSettings } from './read-fees.ts';

/** How far back money is looked for that is owed, and how far ahead it is paid. */
const MONTHS_BACK = 11;
const MONTHS_AHEAD = 11;

/** Keeps a statement as plain text, so that its preview and its booking read the same. What is none is refused, and not kept. */
export async function keepStatement(name: string, bytes: Uint8Array): Promise<Result<{ sha256: string }>> {
	const read = readStatement(bytes);
	if (!read.ok) return read;
	return keepContent(name, new TextEncoder().encode(decodeText(bytes).replaceAll('\0', '')));
}

export type KeyedLine = StatementLine & { key: string };

/** A kept statement, each line with what it is told by wherever it comes up again: twins of one day are counted. */
export async function openStatement(
	sha256: string
): Promise<Result<Omit<Statement, 'lines'> & { lines: KeyedLine[] }> | undefined> {
	const bytes = await readContent(sha256).catch(() => undefined);
	const read = bytes && readStatement(bytes);
	if (!read?.ok) return read;
	const met = new Map<string, number>();
	const lines = read.value.lines.map((line) => {
		const { paidOn, dong, reference, text } = line;
		const said = [paidOn, dong, reference || text.replace(/\s+/g, ' ').toLowerCase()].join('|');
		const nth = met.get(said) ?? 0;
		met.set(said, nth + 1);
		return { ...line, key: createHash('sha256').update(`${said}|${nth}`).digest('hex') };
	});
	return done({ ...read.value, lines });
}

/** Members who are in the cells now, with what they owe: who may have paid. */
export async function readPayers(
	tx: Tx,
	communeId: number,
	cells: readonly { id: string; name: string }[],
	today: LocalDate
): Promise<Payer[]> {
	const now = today.slice(0, 7);
	const span = { from: monthsOn(now, -MONTHS_BACK), to: monthsOn(now, MONTHS_AHEAD) };
	const [settings, members] = await Promise.all([
		readSettings(tx, communeId),
		readFeeMembers(tx, communeId, { unitIds: cells.map(({ id }) => id) }, span)
	]);
	const cellName = new Map(cells.map(({ id, name }) => [id, name]));
	return members
		.filter((member) => isOfMonth(member, now, today))
		.map((member) => ({
			memberId: member.memberId,
			fullName: member.fullName,
			unitId: member.unitId,
			cell: cellName.get(member.unitId) ?? '',
			owed: monthsBetween(span.from, span.to).flatMap((month) => {
				if (!isOfMonth(member, month, today)) return [];
				const { due, paid } = lineOf(member, month, settings);
				const dong = due.kind === 'due' ? due.dong - paid : 0;
				return dong > 0 ? [{ month, dong }] : [];
			})
		}));
}

export type BankRow = KeyedLine & { suggestion: Suggestion; booked?: { name: string; receipts: number[] } };

/** What a kept statement would book, line by line. Nothing is written. */
export async function readBankPage(
	tx: Tx,
	communeId: number,
	cells: readonly { id: string; name: string }[],
	sha256: string,
	today: LocalDate
): Promise<{ rows: BankRow[]; payers: Payer[]; out: number; problems: Statement['problems'] } | undefined> {
	const statement = await openStatement(sha256);
	if (!statement?.ok) return undefined;
	const { lines, out, problems } = statement.value;
	const [payers, booked] = await Promise.all([
		readPayers(tx, communeId, cells, today),
		readBooked(
			tx,
			communeId,
			lines.map(({ key }) => key)
		)
	]);
	const rows = lines.map((line) => ({ ...line, suggestion: suggest(line, payers), booked: booked.get(line.key) }));
	return { rows, payers, out, problems };
}

/** Lines that are booked already, by what they are told by. */
export async function readBooked(tx: Tx, communeId: number, keys: readonly string[]) {
	const found = new Map<string, { name: string; receipts: number[] }>();
	if (keys.length === 0) return found;
	const rows = await tx
		.selectFrom('feePayment')
		.innerJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'feePayment.communeId').onRef('member.id', '=', 'feePayment.memberId')
		)
		.where('feePayment.communeId', '=', communeId)
		.where('bankKey', 'in', keys)
		.where('struckWhy', '=', '')
		.select(['bankKey', 'receipt', 'member.fullName as name'])
		.orderBy('receipt')
		.execute();
	for (const { bankKey, receipt, name } of rows) {
		const known = found.get(bankKey!) ?? { name, receipts: [] };
		found.set(bankKey!, { name, receipts: [...known.receipts, receipt] });
	}
	return found;
}
