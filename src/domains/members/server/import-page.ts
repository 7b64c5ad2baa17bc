import type { Tx } from '#lib/db/database.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done } from '#lib/result.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { ImportAddress } from '../import-address.ts';
import { groupProblems, rowsText } from '../problem-groups.ts';
import type { Look } from './note-looks.ts';
import { type ImportPlan, type ImportUnit, planImport } from './preview-import.ts';
import { PRIVATE_FIELDS } from './private-part.ts';

/** Problems, changes, doubles or names that one page shows: more than these nobody reads in one go. */
const SHOWN = 200;

/** What the page of a preview shows: the first of each kind of finding, and how many there are. */
export async function readImportPage(tx: Tx, unit: ImportUnit, address: ImportAddress, today: LocalDate) {
	const { sheet, headerRow, columns } = address;
	const bytes = await readContent(address.sha256).catch(() => undefined);
	if (!bytes) return undefined;
	const plan = await planImport(tx, unit, bytes, { sheet, headerRow, columns, today });
	return plan.ok ? done(pageOf(plan.value, address.onlyErrors)) : plan;
}

function pageOf(plan: ImportPlan, onlyErrors: boolean) {
	const nameOf = new Map(plan.people.map((person) => [person.row, person.fullName ?? '']));
	const named = <T extends { row: number }>(line: T) => ({ ...line, name: nameOf.get(line.row) ?? '' });
	const changes = plan.lines.filter((line) => line.kind === 'update');
	const added = plan.lines.filter((line) => line.kind === 'create');
	const twice = plan.duplicates.flatMap(({ row, withRow }) => (withRow === undefined ? [] : [{ row, withRow }]));
	return {
		understood: understoodOf(plan),
		counts: {
			rows: plan.reading.rows,
			ready: plan.reading.ready,
			created: plan.created,
			updated: plan.updated,
			unchanged: plan.unchanged
		},
		problems: problemsOf(plan, onlyErrors),
		twice: twice.slice(0, SHOWN).map(named),
		twiceHidden: Math.max(0, twice.length - SHOWN),
		added: added.slice(0, SHOWN).map(({ row }) => named({ row, cell: plan.cellOf.get(row)?.name ?? '' })),
		changes: changes.slice(0, SHOWN).map(named),
		/** Rows with changes that the page does not show. */
		changesHidden: changes.slice(SHOWN).map(({ row }) => row),
		missing: plan.missing.slice(0, SHOWN),
		missingCount: plan.missing.length
	};
}

export const understoodOf = ({ reading }: ImportPlan) => ({
	sheets: reading.sheets.filter((sheet) => !sheet.hidden).map(({ name }) => name),
	sheet: reading.sheet,
	headerRow: reading.headerRow,
	encoding: reading.encoding,
	columns: Object.entries(reading.columns).map(([header, field]) => ({
		header,
		field,
		samples: reading.samples[header] ?? []
	}))
});

function problemsOf(plan: ImportPlan, onlyErrors: boolean) {
	const errors = plan.problems.filter(({ level }) => level === 'error');
	const groups = groupProblems(onlyErrors ? errors : plan.problems);
	return {
		count: plan.problems.length,
		errorCount: errors.length,
		groups: groups.slice(0, SHOWN).map(({ column, code, facts, value, level, rows }) => ({
			column,
			value,
			level,
			rows: rowsText(rows),
			rowCount: rows.length,
			text: textOf(code, facts)
		})),
		groupsHidden: Math.max(0, groups.length - SHOWN)
	};
}

/** Whose private values the shown changes hold: what a file would overwrite stands beside it. */
export const looksOf = ({ changes }: Pick<ReturnType<typeof pageOf>, 'changes'>): Look[] =>
	changes.flatMap((line) => {
		if (line.kind !== 'update') return [];
		const fields = line.changes.filter(({ field, from }) => isPrivate(field) && from !== null && from !== '');
		return fields.length > 0 ? [{ memberId: line.memberId, fields: fields.map(({ field }) => field) }] : [];
	});

const isPrivate = (field: string): boolean => (PRIVATE_FIELDS as readonly string[]).includes(field);
