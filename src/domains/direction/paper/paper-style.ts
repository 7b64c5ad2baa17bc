import * as v from 'valibot';
import type { LocalDate } from '#lib/local-date.ts';
import { readRuleSets, ruleSetInForce } from '#lib/rule-sets.ts';
import file from '../rules-data/paper-style.json' with { type: 'json' };

const points = v.pipe(v.number(), v.minValue(6), v.maxValue(30));
const millimetres = v.pipe(v.number(), v.minValue(0), v.maxValue(500));

/** Measures of an official paper: lengths in millimetres, type sizes and line heights in points. */
export const PaperStyle = v.object({
	page: v.object({
		widthMm: millimetres,
		heightMm: millimetres,
		topMm: millimetres,
		bottomMm: millimetres,
		leftMm: millimetres,
		rightMm: millimetres,
		pageNumberFromTopMm: millimetres
	}),
	font: v.string(),
	points: v.object({
		body: points,
		superior: points,
		issuer: points,
		number: points,
		party: points,
		placeAndDate: points,
		title: points,
		abstract: points,
		/** Of a letter, under its number. */
		letterAbstract: points,
		table: points,
		recipientsLabel: points,
		recipients: points,
		signature: points,
		confirmation: points,
		pageNumber: points,
		note: points
	}),
	/** Height of a line, exact: letters with two marks must not push lines apart. */
	bodyLinePoints: points,
	tableLinePoints: points,
	paragraphGapPoints: v.pipe(v.number(), v.minValue(0), v.maxValue(30)),
	firstLineMm: millimetres,
	/** Width of the left half of the header, which names the superior and the issuing body. */
	issuerColumnMm: millimetres,
	number: v.object({ leastDigits: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
	date: v.object({ padDaysBelow: v.number(), padMonthsBelow: v.number() }),
	/** Stands under the abstract. */
	separator: v.string(),
	/** Which of the two spellings a commune keeps to. */
	spelling: v.picklist(['ủy', 'uỷ'])
});
export type PaperStyle = v.InferOutput<typeof PaperStyle>;

const styles = readRuleSets(file, PaperStyle);

/** The layout that papers of this day follow. */
export const paperStyleOn = (on: LocalDate): PaperStyle => ruleSetInForce(styles, on).parameters;
