import type { Tx } from '#lib/db/database.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Result } from '#lib/result.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { ImportAddress } from '../import-address.ts';
import { type ImportPlan, type ImportUnit, planImport } from './preview-import.ts';

/** Problems, changes and doubles that one page shows: more than these nobody mends in one go. */
const SHOWN = 200;

/** What the page of a preview shows: the first of each kind of finding, and how many there are. */
export async function readImportPage(tx: Tx, unit: ImportUnit, address: ImportAddress, today: LocalDate) {
	const { sheet, headerRow, columns } = address;
	const plan = await planImport(tx, unit, await readContent(address.sha256), { sheet, headerRow, columns, today });
	return plan.ok ? done(pageOf(plan.value, address.onlyErrors)) : plan;
}

export type ImportPage = Extract<Awaited<ReturnType<typeof readImportPage>>, Result<unknown> & { ok: true }>['value'];

function pageOf(plan: ImportPlan, onlyErrors: boolean) {
	const { reading, people, lines, duplicates } = plan;
	const errors = plan.problems.filter((problem) => problem.level === 'error');
	const problems = onlyErrors ? errors : plan.problems;
	const nameOf = new Map(people.map((person) => [person.row, person.fullName ?? '']));
	const changes = lines.flatMap((line) =>
		line.kind === 'update' ? [{ ...line, name: nameOf.get(line.row) ?? '' }] : []
	);
	const twice = duplicates.flatMap(({ row, withRow }) =>
		withRow === undefined ? [] : [{ row, withRow, name: nameOf.get(row) ?? '' }]
	);
	return {
		sheets: reading.sheets.filter((sheet) => !sheet.hidden).map(({ name }) => name),
		sheet: reading.sheet,
		headerRow: reading.headerRow,
		encoding: reading.encoding,
		columns: Object.entries(reading.columns).map(([header, field]) => ({
			header,
			field,
			samples: reading.samples[header] ?? []
		})),
		counts: {
			rows: reading.rows,
			ready: reading.ready,
			created: plan.created,
			updated: plan.updated,
			unchanged: plan.unchanged,
			missing: plan.missing.length
		},
		errorCount: errors.length,
		problemCount: plan.problems.length,
		problems: problems
			.slice(0, SHOWN)
			.map(({ code, facts, ...problem }) => ({ ...problem, text: textOf(code, facts) })),
		problemsHidden: Math.max(0, problems.length - SHOWN),
		twice: twice.slice(0, SHOWN),
		changes: changes.slice(0, SHOWN),
		changesHidden: Math.max(0, changes.length - SHOWN)
	};
}
