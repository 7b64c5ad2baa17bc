import { m } from '#lib/words/messages.ts';
import type { DisciplinePaper } from '../papers.ts';
import type { CaseState, DisciplineForm, Ground, Hearing, Level, Mercy, Rank } from '../discipline.ts';

export const formWord: Record<DisciplineForm, () => string> = {
	reprimand: m.discipline_form_reprimand,
	warning: m.discipline_form_warning,
	removal: m.discipline_form_removal,
	expulsion: m.discipline_form_expulsion,
	dissolution: m.discipline_form_dissolution
};
export const levelWord: Record<Level, () => string> = {
	cell: m.discipline_level_cell,
	commission: m.discipline_level_commission,
	committee: m.discipline_level_committee,
	province: m.discipline_level_province
};
export const groundWord: Record<Ground, () => string> = {
	ethics: m.discipline_ground_ethics,
	'assigned-task': m.discipline_ground_assigned,
	'internal-politics': m.discipline_ground_politics,
	'false-diploma': m.discipline_ground_diploma,
	sentenced: m.discipline_ground_sentenced
};
export const rankWord: Record<Rank, () => string> = {
	member: m.discipline_rank_member,
	'cell-committee': m.discipline_rank_cell,
	'commune-committee': m.discipline_rank_commune,
	unit: m.discipline_rank_unit
};
export const mercyWord: Record<Mercy, () => string> = {
	pregnant: m.discipline_mercy_pregnant,
	infant: m.discipline_mercy_infant,
	ill: m.discipline_mercy_ill
};
export const hearingWord: Record<Hearing, () => string> = {
	attended: m.discipline_hearing_attended,
	written: m.discipline_hearing_written,
	refused: m.discipline_hearing_refused
};
export const outcomeWord = {
	kept: m.discipline_outcome_kept,
	changed: m.discipline_outcome_changed,
	lifted: m.discipline_outcome_lifted
};
export const paperWord: Record<DisciplinePaper, () => string> = {
	notice: m.discipline_paper_notice,
	'hearing-minutes': m.discipline_paper_hearing,
	'counting-minutes': m.discipline_paper_counting,
	decision: m.discipline_paper_decision,
	'closing-notice': m.discipline_paper_closing,
	'appeal-answer': m.discipline_paper_answer,
	'appeal-refusal': m.discipline_paper_refusal
};
const steps: Record<string, () => string> = {
	told: m.discipline_step_told,
	heard: m.discipline_step_heard,
	voted: m.discipline_step_voted,
	'voted-down': m.discipline_step_voted_down,
	proposed: m.discipline_step_proposed,
	decided: m.discipline_step_decided,
	dropped: m.discipline_step_dropped,
	spared: m.discipline_step_spared,
	'goes-on': m.discipline_step_goes_on
};
export const stepWord = (step: string): string => steps[step]?.() ?? '';

const states: Record<CaseState, [tone: 'waiting' | 'active' | 'soon' | 'done' | 'stopped', text: () => string]> = {
	open: ['soon', m.discipline_state_open],
	heard: ['active', m.discipline_state_heard],
	voted: ['active', m.discipline_state_voted],
	proposed: ['active', m.discipline_state_proposed],
	decided: ['done', m.discipline_state_decided],
	dropped: ['stopped', m.discipline_state_dropped]
};
export const caseStatus = (state: CaseState) => ({ tone: states[state][0], text: states[state][1]() });
