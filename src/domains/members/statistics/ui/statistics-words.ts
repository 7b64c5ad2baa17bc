import { cellKindText } from './cell-kind-text.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { formatNumber } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import type { Told } from '#lib/small-numbers.ts';
import type { Breakdown, FigureName } from '../roll-figures.ts';
import { statisticsRulesOn } from '../statistics-rules.ts';

const FIGURES: Record<FigureName, () => string> = {
	all: m.members_stats_all,
	official: m.members_stats_official,
	probationary: m.members_stats_probationary,
	female: m.members_stats_female,
	exempt: m.members_stats_exempt,
	suspended: m.members_stats_suspended,
	away: m.members_stats_away,
	duty: m.members_stats_duty,
	admitted: m.members_stats_admitted,
	recognised: m.members_stats_recognised,
	years30: m.members_stats_years30,
	years40: m.members_stats_years40,
	years50: m.members_stats_years50,
	'no-admission': m.members_stats_no_admission
};
export const figureWord = (name: FigureName): string => FIGURES[name]();

const BREAKDOWN_WORDS: Record<Breakdown, () => string> = {
	cellKind: m.members_stats_by_cell_kind,
	age: m.members_stats_by_age,
	education: m.members_stats_by_education,
	politicalTheory: m.members_stats_by_theory,
	ethnicity: m.members_stats_by_ethnicity,
	religion: m.members_stats_by_religion
};
export const breakdownWord = (of: Breakdown): string => BREAKDOWN_WORDS[of]();

/** @param on the day of the roll: bands of age are those of its rules */
export function answerWord(of: Breakdown, answer: string, on: LocalDate): string {
	if (answer === '') return m.members_stats_blank();
	if (of === 'cellKind') return cellKindText(answer);
	if (of !== 'age') return answer;
	const bands = statisticsRulesOn(on).ageBandsUpTo;
	if (answer === 'over') return m.members_stats_over({ years: bands.at(-1)! });
	const place = bands.indexOf(Number(answer));
	return place <= 0
		? m.members_stats_up_to({ years: answer })
		: m.members_stats_between({ from: bands[place - 1]! + 1, to: answer });
}

export const toldWord = (told: Told): string =>
	'count' in told ? formatNumber(told.count) : m.members_stats_below({ below: told.below });
