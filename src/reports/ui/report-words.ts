import { getLocale } from '#lib/words/locale.ts';
import { m } from '#lib/words/messages.ts';
import type { ReportState } from '../chain.ts';

/** Words of templates come with them, in both languages. */
export const named = (name: { vi: string; en: string }): string => name[getLocale()];

type Shown = { tone: 'waiting' | 'active' | 'soon' | 'done' | 'stopped'; text: string };

export const stateStatus = (state: string): Shown =>
	({
		taken: { tone: 'waiting', text: m.reports_state_taken() },
		checked: { tone: 'active', text: m.reports_state_checked() },
		signed: { tone: 'soon', text: m.reports_state_signed() },
		issued: { tone: 'done', text: m.reports_state_issued() },
		returned: { tone: 'stopped', text: m.reports_state_returned() }
	})[state as ReportState] as Shown;
