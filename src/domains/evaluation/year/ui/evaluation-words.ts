import { m } from '#lib/words/messages.ts';
import type { EvaluationClass } from '../../class.ts';
import type { YearSubject } from '../criteria.ts';
import type { Step } from '../marking.ts';

const CLASSES: Record<EvaluationClass, () => string> = {
	excellent: m.evaluation_excellent,
	good: m.evaluation_good,
	completed: m.evaluation_completed,
	failed: m.evaluation_failed
};
export const classWord = (one: EvaluationClass | null): string => (one ? CLASSES[one]() : m.evaluation_no_class());

/** For a narrow column. */
export const classShort: Record<EvaluationClass, () => string> = {
	excellent: m.evaluation_excellent_short,
	good: m.evaluation_good_short,
	completed: m.evaluation_completed_short,
	failed: m.evaluation_failed_short
};

export const groupWord: Record<YearSubject, () => string> = {
	member: m.evaluation_group_member,
	leader: m.evaluation_group_leader,
	outside: m.evaluation_group_outside,
	collective: m.evaluation_group_collective
};

const STEPS: Record<Step | 'none' | 'reopened', () => string> = {
	none: m.evaluation_step_none,
	self: m.evaluation_step_self,
	cell: m.evaluation_step_cell,
	office: m.evaluation_step_office,
	decided: m.evaluation_step_decided,
	reopened: m.evaluation_step_reopened
};
export const stepWord = (step: Step | 'none' | 'reopened'): string => STEPS[step]();

export const stepStatus = (step: Step | 'none') => ({
	tone: step === 'decided' ? ('done' as const) : step === 'none' ? ('waiting' as const) : ('active' as const),
	text: stepWord(step)
});

const CRITERIA: Record<string, () => string> = {
	ideology: m.evaluation_criterion_ideology,
	ethics: m.evaluation_criterion_ethics,
	discipline: m.evaluation_criterion_discipline,
	manner: m.evaluation_criterion_manner,
	example: m.evaluation_criterion_example,
	direction: m.evaluation_criterion_direction,
	duties: m.evaluation_criterion_duties,
	unit: m.evaluation_criterion_unit,
	works: m.evaluation_criterion_works,
	added: m.evaluation_criterion_added,
	rights: m.evaluation_criterion_rights,
	resolutions: m.evaluation_criterion_resolutions,
	'meeting-life': m.evaluation_criterion_meeting_life
};
export const criterionWord = (code: string): string => CRITERIA[code]?.() ?? '';

/** '4,5' of 450. */
export const pointsWord = (hundredths: number): string => {
	const [whole, rest] = [Math.trunc(hundredths / 100), hundredths % 100];
	return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0').replace(/0$/, '')}`;
};

const MARKINGS: Record<Step, () => string> = {
	self: m.evaluation_mark_self,
	cell: m.evaluation_mark_cell,
	office: m.evaluation_mark_office,
	decided: m.evaluation_mark_decided
};
/** What one does at a step. */
export const stepMarking = (step: Step): string => MARKINGS[step]();
