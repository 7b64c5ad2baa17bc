import { m } from '#lib/words/messages.ts';
import type { Dataset } from './dataset.ts';

export const datasetWords: Record<Dataset['name'], { title: () => string; text: () => string }> = {
	receptions: { title: m.open_data_receptions, text: m.open_data_receptions_text },
	'case-totals': { title: m.open_data_case_totals, text: m.open_data_case_totals_text },
	works: { title: m.open_data_works, text: m.open_data_works_text },
	contributions: { title: m.open_data_contributions, text: m.open_data_contributions_text },
	indicators: { title: m.open_data_indicators, text: m.open_data_indicators_text }
};

export const frequencyWord: Record<Dataset['frequency'], () => string> = {
	DAILY: m.open_data_frequency_daily,
	CONT: m.open_data_frequency_cont,
	QUARTERLY: m.open_data_frequency_quarterly,
	ANNUAL: m.open_data_frequency_annual
};
