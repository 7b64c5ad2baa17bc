import { m } from '#lib/words/messages.ts';
import type { AskFilter, AskStanding } from '../ask.ts';
import type { KnownFigure } from '../known-figures.ts';

export const askStandingWord = {
	late: { tone: 'late', text: m.direction_ask_late },
	silent: { tone: 'waiting', text: m.direction_ask_silent },
	reason: { tone: 'soon', text: m.direction_ask_reason },
	plan: { tone: 'active', text: m.direction_ask_plan },
	'handed-in': { tone: 'soon', text: m.direction_ask_handed_in },
	done: { tone: 'done', text: m.direction_ask_done },
	'taken-back': { tone: 'stopped', text: m.direction_ask_taken_back }
} as const satisfies Record<AskStanding, { tone: string; text: () => string }>;

export const askFilterWord: Record<AskFilter, () => string> = {
	all: m.direction_ask_all,
	late: m.direction_ask_late,
	silent: m.direction_ask_silent,
	answered: m.direction_ask_answered,
	'handed-in': m.direction_ask_handed_in,
	done: m.direction_ask_done,
	'taken-back': m.direction_ask_taken_back
};

export const knownFigureWord: Record<KnownFigure, () => string> = {
	meetings: m.direction_figure_meetings,
	themes: m.direction_figure_themes,
	members: m.direction_figure_members,
	tasks: m.direction_figure_tasks,
	cases: m.direction_figure_cases,
	works: m.direction_figure_works
};
