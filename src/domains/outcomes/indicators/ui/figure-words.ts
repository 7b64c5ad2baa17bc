import { formatNumber, formatPeriod, formatShare } from '#lib/words/format.ts';
import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { Change } from '../change.ts';
import type { Counted, Indicator, Measure } from '../criteria.ts';
import { hundredthsOf } from '../figure.ts';
import type { Made } from '../series.ts';
import type { CriterionStanding, Entered, Standing, ThresholdUsed } from '../standing.ts';

type Shown = { tone: Tone; text: string; icon?: 'x' };
type Tone = 'done' | 'soon' | 'late' | 'waiting' | 'plain';

/** Names of criteria come with the data, in both languages. */
export const named = (name: { vi: string; en: string }): string => name[getLocale()];

const shown = (hundredths: number, measure: Measure): string =>
	({
		share: () => formatShare(hundredths),
		count: () => formatNumber(hundredths / 100),
		'million-dong-a-head': () => m.outcomes_million_a_head({ value: formatNumber(hundredths / 100, 2) }),
		'square-metres-a-head': () => m.outcomes_square_metres_a_head({ value: formatNumber(hundredths / 100, 2) }),
		'yes-no': () => (hundredths === 1 ? m.outcomes_yes() : m.outcomes_no())
	})[measure]();

/** '87,5%', '71,1 triệu đồng/người', 'Có'. */
export function valueText({ numerator, denominator }: Entered, measure: Measure): string {
	if (numerator === null) return m.outcomes_not_applicable();
	const hundredths = hundredthsOf({ numerator, denominator }, measure);
	return hundredths === null ? '' : shown(hundredths, measure);
}

/** '14/16': what the value was made from. */
export const madeFrom = ({ numerator, denominator }: Entered): string =>
	numerator === null || denominator === null ? '' : `${formatNumber(numerator)}/${formatNumber(denominator)}`;

/** '87,5% (14/16)' */
export function figureText(entered: Entered, measure: Measure): string {
	const from = madeFrom(entered);
	const value = valueText(entered, measure);
	return from ? `${value} (${from})` : value;
}

/** '68,7% (năm 2025) → 87,5% (năm 2026)' */
export function changeText({ from, to }: Change, measure: Measure): string {
	if (!to) return m.outcomes_no_figure();
	const said = ({ period, figure }: NonNullable<Change['to']>) =>
		m.outcomes_figure_of({ value: valueText(figure, measure), period: formatPeriod(period) });
	return from ? m.outcomes_change({ from: said(from), to: said(to) }) : said(to);
}

/** 'từ 90% trở lên', and whether anybody checked it. */
export function thresholdText({ measure, asks }: Indicator, threshold: ThresholdUsed | undefined): string {
	if (asks === 'yes') return m.outcomes_asks_yes();
	if (!threshold) return m.outcomes_no_threshold();
	const value = shown(threshold.hundredths, measure);
	const asked = asks === 'at-least' ? m.outcomes_at_least({ value }) : m.outcomes_at_most({ value });
	return threshold.verified ? asked : m.outcomes_threshold_unverified({ asked });
}

export const standingStatus = (standing: Standing): Shown =>
	({
		met: { tone: 'done', text: m.outcomes_met() },
		missed: { tone: 'late', text: m.outcomes_missed(), icon: 'x' },
		'no-figure': { tone: 'waiting', text: m.outcomes_no_figure() },
		'no-threshold': { tone: 'plain', text: m.outcomes_no_threshold_yet() },
		'not-applicable': { tone: 'plain', text: m.outcomes_not_applicable() }
	})[standing] as Shown;

export const criterionStatus = (standing: CriterionStanding): Shown =>
	({
		met: { tone: 'done', text: m.outcomes_met() },
		near: { tone: 'soon', text: m.outcomes_met_in_part() },
		missed: { tone: 'late', text: m.outcomes_missed(), icon: 'x' },
		unknown: { tone: 'waiting', text: m.outcomes_not_known() }
	})[standing] as Shown;

const countedWords: Record<Counted, () => string> = {
	households: m.outcomes_counts_households,
	villages: m.outcomes_counts_villages,
	metres: m.outcomes_counts_metres,
	hectares: m.outcomes_counts_hectares,
	houses: m.outcomes_counts_houses,
	persons: m.outcomes_counts_persons,
	children: m.outcomes_counts_children,
	pupils: m.outcomes_counts_pupils,
	workers: m.outcomes_counts_workers,
	income: m.outcomes_counts_income,
	'green-land': m.outcomes_counts_green_land,
	schools: m.outcomes_counts_schools,
	establishments: m.outcomes_counts_establishments,
	tonnes: m.outcomes_counts_tonnes,
	officials: m.outcomes_counts_officials,
	organisations: m.outcomes_counts_organisations
};

/** What the two numbers of an indicator are called where they are typed. */
export function partLabels({ counts, measure }: Indicator): { numerator: string; denominator: string } {
	if (counts === 'income') return { numerator: m.outcomes_total_income(), denominator: m.outcomes_counts_persons() };
	if (counts === 'green-land')
		return { numerator: m.outcomes_counts_green_land(), denominator: m.outcomes_counts_persons() };
	const what = counts ? countedWords[counts]() : m.outcomes_counts_other();
	if (measure === 'count') return { numerator: what, denominator: '' };
	return { numerator: m.outcomes_reaching({ what }), denominator: m.outcomes_in_all({ what }) };
}

export const madeWords: Record<Made, () => string> = {
	own: m.outcomes_made_own,
	sum: m.outcomes_made_sum,
	'weighted-mean': m.outcomes_made_weighted_mean,
	maximum: m.outcomes_made_maximum,
	unknown: m.outcomes_made_unknown
};

/** Whether one answers an indicator with yes or no: so does a village where villages are counted. */
export const isYesNo = ({ measure, counts }: Indicator): boolean => measure === 'yes-no' || counts === 'villages';
