import type { Tx } from '#lib/db/database.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done } from '#lib/result.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { ImportAddress } from '../../import-address.ts';
import { understoodOf } from '../../server/import-page.ts';
import type { Look } from '../../server/note-looks.ts';
import type { ImportUnit } from '../../server/preview-import.ts';
import { PRIVATE_FIELDS } from '../../server/private-part.ts';
import { DIFFERENCE_KINDS, type Difference } from '../difference.ts';
import { compareRegister } from './compare-register.ts';

/** What is not decided, by kind; put off and kept, each a list of its own. */
export const REGISTER_TABS = [...DIFFERENCE_KINDS, 'later', 'ours'] as const;
export type RegisterTab = (typeof REGISTER_TABS)[number];

export type SortedDifference = Difference & { tab: RegisterTab; reason: string; byName: string };

/** Every difference of a file with the list that it stands in: what was kept as ours or put off before stays so. */
export async function sortDifferences(tx: Tx, communeId: number, differences: readonly Difference[]) {
	const decided = await tx
		.selectFrom('registerDecision')
		.where('communeId', '=', communeId)
		.where('verdict', 'in', ['ours', 'later'])
		.select(['key', 'verdict', 'reason', 'byName'])
		.execute();
	const known = new Map(decided.map((one) => [one.key, one]));
	return differences.map((line): SortedDifference => {
		const before = known.get(line.key);
		return {
			...line,
			tab: (before?.verdict as 'ours' | 'later' | undefined) ?? line.kind,
			reason: before?.reason ?? '',
			byName: before?.byName ?? ''
		};
	});
}

const PER_PAGE = 50;

/** One page of one list, how many stand in each, and what was understood of the file. Undefined where its content is gone. */
export async function readRegisterPage(
	tx: Tx,
	unit: ImportUnit,
	address: ImportAddress,
	asked: { tab?: string | null; page: number },
	today: LocalDate
) {
	const { sheet, headerRow, columns } = address;
	const bytes = await readContent(address.sha256).catch(() => undefined);
	if (!bytes) return undefined;
	const compared = await compareRegister(tx, unit, bytes, { sheet, headerRow, columns, today });
	if (!compared.ok) return compared;
	const { plan, differences } = compared.value;
	const sorted = await sortDifferences(tx, unit.communeId, differences);
	const counts = Object.fromEntries(
		REGISTER_TABS.map((tab) => [tab, sorted.filter((line) => line.tab === tab).length])
	) as Record<RegisterTab, number>;
	const tab =
		REGISTER_TABS.find((one) => one === asked.tab) ?? REGISTER_TABS.find((one) => counts[one] > 0) ?? 'differs';
	const pages = Math.max(1, Math.ceil(counts[tab] / PER_PAGE));
	const page = Math.min(Math.max(1, asked.page), pages);
	const errors = plan.problems.filter(({ level }) => level === 'error');
	return done({
		understood: understoodOf(plan),
		rows: plan.reading.rows,
		same: plan.unchanged,
		counts,
		tab,
		page,
		pages,
		lines: sorted.filter((line) => line.tab === tab).slice((page - 1) * PER_PAGE, page * PER_PAGE),
		problemCount: errors.length,
		problems: errors.slice(0, 20).map(({ row, column, code, facts, value }) => ({
			row,
			column,
			value,
			text: textOf(code, facts)
		}))
	});
}

/** All that waits: for the file of what remains, and for deciding a whole list at once. */
export async function readRemaining(tx: Tx, unit: ImportUnit, address: ImportAddress, today: LocalDate) {
	const { sheet, headerRow, columns } = address;
	const bytes = await readContent(address.sha256).catch(() => undefined);
	if (!bytes) return undefined;
	const compared = await compareRegister(tx, unit, bytes, { sheet, headerRow, columns, today });
	if (!compared.ok) return undefined;
	return (await sortDifferences(tx, unit.communeId, compared.value.differences)).filter(({ tab }) => tab !== 'ours');
}

/** Whose private values lines show. */
export const looksOfLines = (lines: readonly Difference[]): Look[] =>
	lines.flatMap(({ memberId, field, ours }) =>
		memberId && ours && (PRIVATE_FIELDS as readonly string[]).includes(field) ? [{ memberId, fields: [field] }] : []
	);
