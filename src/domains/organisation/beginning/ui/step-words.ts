import { m } from '#lib/words/messages.ts';
import type { Step, StepStanding } from '../steps.ts';

type Words = { title: () => string; what: () => string; act: () => string };

/** What each step is called, what it is for, and what its button says. */
const WORDS: Record<Step, Words> = {
	commune: { title: m.beginning_commune, what: m.beginning_commune_what, act: m.beginning_commune_do },
	cells: { title: m.beginning_cells, what: m.beginning_cells_what, act: m.beginning_cells_do },
	roll: { title: m.beginning_roll, what: m.beginning_roll_what, act: m.beginning_roll_do },
	posts: { title: m.beginning_posts, what: m.beginning_posts_what, act: m.beginning_posts_do },
	accounts: { title: m.beginning_accounts, what: m.beginning_accounts_what, act: m.beginning_accounts_do },
	rules: { title: m.beginning_rules, what: m.beginning_rules_what, act: m.beginning_rules_do },
	'usual-days': { title: m.beginning_usual_days, what: m.beginning_usual_days_what, act: m.beginning_usual_days_do },
	backup: { title: m.beginning_backup, what: m.beginning_backup_what, act: m.beginning_backup_do },
	mail: { title: m.beginning_mail, what: m.beginning_mail_what, act: m.beginning_mail_do },
	meeting: { title: m.beginning_meeting, what: m.beginning_meeting_what, act: m.beginning_meeting_do }
};

export const stepWords = (step: Step): Words => WORDS[step];

const STANDINGS: Record<StepStanding, () => string> = {
	done: m.beginning_standing_done,
	next: m.beginning_standing_next,
	open: m.beginning_standing_open,
	'put-off': m.beginning_standing_put_off
};

export const standingWord = (standing: StepStanding): string => STANDINGS[standing]();
