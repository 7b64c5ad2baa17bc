import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

import { type FeeRules, feeRulesOf, lastDay, type Month, monthsBetween, settingOf } from '../fee-rules.ts';
import { arrearsOf, byGroup, groupOf, isOfMonth, lineOf, sheetOf, splitOf, totalsOf } from '../sheet.ts';
import { type FeeCell, readFeeCells } from './fee-cells.ts';
import { readFeeMembers, readSettings } from './read-fees.ts';

export type SubmissionRow = Awaited<ReturnType<typeof readSubmissions>>[number];

const readSubmissions = (tx: Tx, communeId: number, unitIds: readonly string[], month: Month) =>
	tx
		.selectFrom('feeSubmission')
		.where('communeId', '=', communeId)
		.where('month', '=', month)
		.where('unitId', 'in', unitIds)
		.orderBy('at')
		.select((eb) => [
			'id',
			'unitId',
			'state',
			'note',
			'byName',
			'at',
			'settledName',
			eb.cast<number>('collected', 'float8').as('collected'),
			eb.cast<number>('kept', 'float8').as('kept'),
			eb.cast<number>('submitted', 'float8').as('submitted')
		])
		.execute();

/** Receipts not yet handed on, by cell, up to a month's end. */
async function readUnsent(tx: Tx, communeId: number, unitIds: readonly string[], month: Month) {
	const { rows } = await sql<{ unitId: string; dong: number; receipts: number }>`
		select unit_id, sum(amount)::float8 as dong, count(*)::int as receipts from fee_payment
		where commune_id = ${communeId} and unit_id = any(${unitIds as string[]}::uuid[]) and submission_id is null
		  and struck_why = '' and paid_on <= ${lastDay(month)}
		group by unit_id`.execute(tx);
	return new Map(rows.map((row) => [row.unitId, row]));
}

/** The commune's month: each cell, the groups, what was handed on, and what the commune keeps of it. */
export async function readFeeMonth(tx: Tx, communeId: number, month: Month, today: LocalDate) {
	const cells = await readFeeCells(tx, communeId, today);
	if (cells.length === 0) return undefined;
	const unitIds = cells.map(({ id }) => id);
	const [settings, members, submissions, unsent] = await Promise.all([
		readSettings(tx, communeId),
		readFeeMembers(tx, communeId, { unitIds }, { from: month, to: month }),
		readSubmissions(tx, communeId, unitIds, month),
		readUnsent(tx, communeId, unitIds, month)
	]);
	const lines = sheetOf(members, month, settings, today);
	const standing = submissions.filter(({ state }) => state !== 'returned');
	const submitted = standing.reduce((sum, one) => sum + one.submitted, 0);
	return {
		rules: sourceOf(feeRulesOf(month)),
		setting: settingOf(settings, month),
		totals: totalsOf(lines),
		groups: byGroup(lines),
		lines,
		cells: cells.map((cell) => ({
			...cell,
			totals: totalsOf(lines.filter(({ unitId }) => unitId === cell.id)),
			submissions: submissions.filter(({ unitId }) => unitId === cell.id),
			unsent: unsent.get(cell.id)?.dong ?? 0
		})),
		collected: standing.reduce((sum, one) => sum + one.collected, 0),
		keptByCells: standing.reduce((sum, one) => sum + one.kept, 0),
		submitted,
		ofCommune: splitOf(submitted, 'commune', month, settings)
	};
}

const sourceOf = (rules: FeeRules | undefined) =>
	rules && { version: rules.version ?? '', source: rules.source, isVerified: rules.verified };

/** The sheet of a cell for a month, with its receipts and reliefs. */
export async function readFeeSheet(tx: Tx, cell: FeeCell, month: Month, today: LocalDate) {
	const { communeId, id: unitId } = cell;
	const [settings, members, submissions, unsent, receipts, reliefs] = await Promise.all([
		readSettings(tx, communeId),
		readFeeMembers(tx, communeId, { unitIds: [unitId] }, { from: month, to: month }),
		readSubmissions(tx, communeId, [unitId], month),
		readUnsent(tx, communeId, [unitId], month),
		readReceipts(tx, communeId, unitId, month),
		readReliefs(tx, communeId, unitId, month)
	]);
	const lines = sheetOf(members, month, settings, today);
	return {
		rules: sourceOf(feeRulesOf(month)),
		hasRegion: settingOf(settings, month) !== undefined,
		lines: lines.map((line) => ({ ...line, group: groupOf(line), base: baseOf(members, line.memberId, month) })),
		totals: totalsOf(lines),
		submissions,
		unsent: unsent.get(unitId) ?? { dong: 0, receipts: 0 },
		split: splitOf(unsent.get(unitId)?.dong ?? 0, 'cell', month, settings),
		receipts,
		reliefs
	};
}

/** The sum that a member's fee is reckoned from, where the rules of the month reckon from one. */
function baseOf(members: Awaited<ReturnType<typeof readFeeMembers>>, memberId: string, month: Month): number {
	const base = settingOf(members.find((member) => member.memberId === memberId)?.bases ?? [], month);
	const rate = feeRulesOf(month)?.parameters.groups.find(({ code }) => code === base?.group)?.rate;
	return rate === 'share-of-base' ? (base?.dong ?? 0) : 0;
}

const readReceipts = (tx: Tx, communeId: number, unitId: string, month: Month) =>
	tx
		.selectFrom('feePayment')
		.innerJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'feePayment.communeId').onRef('member.id', '=', 'feePayment.memberId')
		)
		.where('feePayment.communeId', '=', communeId)
		.where('feePayment.unitId', '=', unitId)
		.where('feePayment.month', '=', month)
		.orderBy('year')
		.orderBy('receipt')
		.select((eb) => [
			'feePayment.id',
			'receipt',
			'year',
			'paidOn',
			'way',
			'struckWhy',
			'feePayment.byName',
			'member.fullName',
			eb.cast<number>('amount', 'float8').as('dong'),
			eb('submissionId', 'is not', null).as('isHandedOn')
		])
		.execute();

const readReliefs = (tx: Tx, communeId: number, unitId: string, month: Month) =>
	tx
		.selectFrom('feeRelief')
		.innerJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'feeRelief.communeId').onRef('member.id', '=', 'feeRelief.memberId')
		)
		.where('feeRelief.communeId', '=', communeId)
		.where('feeRelief.unitId', '=', unitId)
		.where((eb) => eb.or([eb('toMonth', 'is', null), eb('toMonth', '>=', month)]))
		.orderBy('member.sortKey')
		.select(['feeRelief.id', 'kind', 'reason', 'fromMonth', 'toMonth', 'paysBp', 'member.fullName'])
		.execute();

/** Months of the year that are over, of the cells in sight: who owes, and whether the cell should look into it. */
export async function readArrears(tx: Tx, communeId: number, year: number, today: LocalDate) {
	const cells = await readFeeCells(tx, communeId, today);
	if (cells.length === 0) return undefined;
	const months = monthsBetween(`${year}-01`, `${year}-12`).filter((month) => lastDay(month) < today);
	const [from, to] = [months[0], months.at(-1)];
	if (!from || !to) return { cells, arrears: [] };
	const unitIds = cells.map(({ id }) => id);
	const [settings, members] = await Promise.all([
		readSettings(tx, communeId),
		readFeeMembers(tx, communeId, { unitIds }, { from, to })
	]);
	return { cells, arrears: arrearsOf(members, months, settings, today) };
}

export type FeeCompliance = { months: number; due: number; paid: number; members: number; owing: number };

/** How far the fees of a year are paid up to a day, for the cells asked for that are in sight; undefined where none is, or no month is over. */
export async function readCompliance(
	tx: Tx,
	communeId: number,
	isOf: (cell: FeeCell) => boolean,
	on: LocalDate
): Promise<FeeCompliance | undefined> {
	const cells = (await readFeeCells(tx, communeId, on)).filter(isOf);
	const year = on.slice(0, 4);
	const months = monthsBetween(`${year}-01`, `${year}-12`).filter((month) => lastDay(month) < on);
	const [from, to] = [months[0], months.at(-1)];
	if (cells.length === 0 || !from || !to) return undefined;
	const [settings, members] = await Promise.all([
		readSettings(tx, communeId),
		readFeeMembers(tx, communeId, { unitIds: cells.map(({ id }) => id) }, { from, to })
	]);
	const totals = months.map((month) => totalsOf(sheetOf(members, month, settings, on)));
	const sum = (of: 'due' | 'paid') => totals.reduce((all, one) => all + one[of], 0);
	return {
		months: months.length,
		due: sum('due'),
		paid: sum('paid'),
		members: totals.at(-1)!.members,
		owing: arrearsOf(members, months, settings, on).length
	};
}

/** A member's own year: every month with what is due and what was paid. */
export async function readOwnFees(tx: Tx, communeId: number, memberId: string, year: number, today: LocalDate) {
	const months = monthsBetween(`${year}-01`, `${year}-12`).filter((month) => month <= today.slice(0, 7));
	const [from, to] = [months[0], months.at(-1)];
	if (!from || !to) return [];
	const [settings, members] = await Promise.all([
		readSettings(tx, communeId),
		readFeeMembers(tx, communeId, { memberId }, { from, to })
	]);
	return months.flatMap((month) => {
		const member = members.find((one) => isOfMonth(one, month, today));
		if (!member) return [];
		const { due, paid, receipts, state } = lineOf(member, month, settings);
		return [{ month, due: due.kind === 'due' ? due.dong : null, paid, receipts, state }];
	});
}
