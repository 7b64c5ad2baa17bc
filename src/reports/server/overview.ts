import type { Period } from '#lib/period.ts';
import { type Figure, rowsBehind } from '../figure.ts';
import { type ReportLine, sectionsOf } from '../report.ts';
import { SOURCE_OF } from '../sources/index.ts';
import { OVERVIEW } from '../template.ts';
import { type Reading, readIssuer } from './issuer.ts';
import { readCounting } from './read-report.ts';

/** A row that a leader would ask about: a cell that did not meet, a task that is late. */
export type Behind = { id: string; label: string; figure?: Figure; href?: string; note?: string };
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
			const missing = ({ numerator, denominator }: Figure) => (denominator ?? 0) - numerator;
			const behind = IS_TROUBLE.test(line.figure)
				? rows.filter(({ numerator }) => numerator > 0)
				: rows.filter(({ numerator, denominator }) => denominator !== null && numerator < denominator);
			const most = behind.toSorted((a, b) => missing(b) - missing(a)).slice(0, SHOWN);
			const why = most.map(({ id, label, href, note, numerator, denominator }) => ({
				id,
				label,
				...((denominator ?? 0) > 1 && { figure: { numerator, denominator } }),
				...(href && { href }),
				...(note && { note })
			}));
			return { ...line, why, more: behind.length - why.length };
		})
	}));
	return { unit, until: counting.spans.now.to, sections };
}
