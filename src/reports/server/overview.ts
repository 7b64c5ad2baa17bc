import type { Period } from '#lib/period.ts';
import { rowsBehind } from '../figure.ts';
import { type ReportLine, sectionsOf } from '../report.ts';
import { SOURCE_OF } from '../sources/index.ts';
import { OVERVIEW } from '../template.ts';
import { type Reading, readIssuer } from './issuer.ts';
import { readCounting } from './read-report.ts';

/** A row that a leader would ask about: a cell that did not meet, a task that is late. */
export type Behind = { id: string; label: string; href?: string; note?: string };
export type OverviewLine = ReportLine & { why: Behind[]; more: number };

const SHOWN = 4;

/** Figures of which each row counted is one too many. */
const IS_TROUBLE = /\.(late|silent|villages-behind)$/;

/** What leaders see first: the figures of the reports, counted by the same rules, each with the rows that explain it. */
export async function readOverview(reading: Reading, period: Period, unitCode?: string) {
	const unit = await readIssuer(reading, unitCode);
	if (!unit) return undefined;
	const counting = await readCounting(reading, unit, { template: OVERVIEW, period, unitCode });
	const sections = sectionsOf(OVERVIEW, counting).map(({ heading, lines }) => ({
		heading,
		lines: lines.map((line): OverviewLine => {
			const source = SOURCE_OF.get(line.figure)!;
			const rows = rowsBehind(counting.rowsOf(source) ?? [], source.figures[line.figure]!, counting.spans.now);
			const behind = IS_TROUBLE.test(line.figure)
				? rows.filter(({ numerator }) => numerator > 0)
				: rows.filter(({ numerator, denominator }) => denominator !== null && numerator < denominator);
			const why = behind.slice(0, SHOWN).map(({ id, label, href, note }) => ({
				id,
				label,
				...(href && { href }),
				...(note && { note })
			}));
			return { ...line, why, more: behind.length - why.length };
		})
	}));
	return { unit, until: counting.spans.now.to, sections };
}
