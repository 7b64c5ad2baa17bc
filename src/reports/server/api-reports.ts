import * as v from 'valibot';
import { periodOn, readPeriod } from '#lib/period.ts';
import { defineOne, type Reading } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import type { ReportLine } from '../report.ts';
import { templateOf } from '../template.ts';
import { readReport } from './read-report.ts';

/** A plan or target with how far the figure came since the year, or the term, began. */
const Held = v.strictObject({ amount: shape.whole, paper: shape.text, numerator: shape.whole, isReached: v.boolean() });
const heldShown = (held: ReportLine['plan']) =>
	held
		? { amount: held.amount, paper: held.paper, numerator: held.reached.numerator, isReached: held.isReached }
		: null;
const Figure = v.strictObject({ numerator: shape.whole, denominator: shape.orNull(shape.whole) });

/** The report of a period, or of the month of a day; of today's month where neither is asked for. */
export const readAsked = (
	reading: Reading,
	name: string,
	{ period: code, on, unit, document }: { period?: string; on?: string; unit?: string; document?: string }
) => {
	const template = templateOf(name);
	const period = code ? readPeriod(code) : periodOn('month', on ?? reading.today);
	if (!template || !period || !template.periods.includes(period.kind)) return undefined;
	return readReport(reading, { template, period, unitCode: unit, about: document });
};

export const reportByName = defineOne({
	address: 'reports/{name}',
	does: 'A report of the commune for a period, counted now: each figure with the period before, the same of last year, and its units.',
	parameters: ['unit', 'period', 'on', 'document'],
	item: v.strictObject({
		report: shape.code,
		version: shape.whole,
		title: shape.text,
		period: shape.code,
		until: shape.day,
		sections: v.array(
			v.strictObject({
				heading: shape.text,
				lines: v.array(
					v.strictObject({
						figure: shape.code,
						label: shape.text,
						measure: v.picklist(['count', 'share', 'dong']),
						/** Null where it is out of the reader's sight, or nobody entered it. */
						value: shape.orNull(Figure),
						before: shape.orNull(Figure),
						lastYear: shape.orNull(Figure),
						plan: shape.orNull(Held),
						term: shape.orNull(Held),
						enteredBy: shape.orNull(shape.text),
						units: v.array(v.strictObject({ unitId: shape.id, ...Figure.entries }))
					})
				)
			})
		)
	}),
	async read(reading, name, asked) {
		const content = await readAsked(reading, name, asked);
		if (!content) return undefined;
		const { report, version, title, period, until, sections } = content;
		return {
			report,
			version,
			title: title.vi,
			period,
			until,
			sections: sections.map(({ heading, lines }) => ({
				heading: heading.vi,
				lines: lines.map(({ figure, label, measure, value, before, lastYear, plan, term, units, byHand }) => ({
					figure,
					label: label.vi,
					measure,
					value,
					before,
					lastYear,
					plan: heldShown(plan),
					term: heldShown(term),
					enteredBy: byHand?.name ?? null,
					units
				}))
			}))
		};
	}
});
