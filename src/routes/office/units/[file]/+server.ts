import { error } from '@sveltejs/kit';
import { attachment } from '#house/api/attachment.ts';
import { tableWorkbook } from '#house/api/table-workbook.ts';
import { monthText } from '#house/week/asked.ts';
import { m } from '#lib/words/messages.ts';
import { unitsAsked } from '../asked.ts';
import type { RequestHandler } from './$types.d.ts';

/** The shown units with their figures of the month, as a workbook. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (params.file !== 'cac-don-vi.xlsx') error(404);
	const { unit, units, month } = await locals.read((tx) => unitsAsked(tx, locals.caller!, url.searchParams));
	const bytes = await tableWorkbook([
		{
			name: monthText(month).replace('/', '-'),
			titles: [unit.name, m.units_caption({ month: monthText(month) })],
			columns: [
				{ title: m.units_name(), width: 34 },
				{ title: m.units_cells(), width: 14 },
				{ title: m.units_held(), width: 14 },
				{ title: m.units_summoned(), width: 14 },
				{ title: m.units_present(), width: 14 },
				{ title: m.units_scored(), width: 14 },
				{ title: m.units_good(), width: 14 },
				{ title: m.units_tasks_given(), width: 14 },
				{ title: m.units_published_late(), width: 14 }
			],
			rows: units.map(({ name, months }) => {
				const { cells, held, summoned, present, scored, good, tasksGiven, publishedLate } = months.at(-1)!;
				return [name, cells, held, summoned, present, scored, good, tasksGiven, publishedLate];
			})
		}
	]);
	return attachment(bytes, `cac-don-vi-${unit.code}-${month}.xlsx`);
};
