import type { CellThemeDue } from '#domains/meetings/server/index.ts';
import type { Asked } from './asked.ts';

/** Asks those who lead a cell for the theme of the quarter: to plan one, or to have it approved. */
export const askedOfTheme = (due: readonly CellThemeDue[]): Asked[] =>
	due.map(({ code, name, year, quarter, lacks, dueOn }) => {
		const facts = { unit: name, quarter, year, day: dueOn };
		return {
			key: `theme ${code} ${year} ${quarter}`,
			what: { code: `week.theme-${lacks}`, facts },
			why: { code: 'week.theme-why', facts },
			dueOn,
			action: { code: 'week.do-theme', facts: {}, href: `/office/meetings/year?year=${year}&unit=${code}` }
		};
	});
