import { m } from '#lib/words/messages.ts';
import type { Education, LeftBefore } from '../rules.ts';
import type { Phase } from '../server/admissions-page.ts';
import type { AdmissionStep } from '../steps.ts';

const STEPS: Record<AdmissionStep, () => string> = {
	awareness: m.membership_step_awareness,
	application: m.membership_step_application,
	biography: m.membership_step_biography,
	introducers: m.membership_step_introducers,
	verification: m.membership_step_verification,
	comments: m.membership_step_comments,
	'cell-vote': m.membership_step_cell_vote,
	'committee-vote': m.membership_step_committee_vote,
	decision: m.membership_step_decision,
	ceremony: m.membership_step_ceremony,
	class: m.membership_step_class,
	reviews: m.membership_step_reviews,
	'recognition-vote': m.membership_step_recognition_vote,
	'recognition-committee': m.membership_step_recognition_committee,
	recognition: m.membership_step_recognition,
	unfit: m.membership_step_unfit,
	strike: m.membership_step_strike
};
export const stepWord = (step: AdmissionStep): string => STEPS[step]();

/** What the day of a step is the day of. */
export const dayWord = (step: AdmissionStep): string =>
	step === 'awareness' || step === 'class'
		? m.membership_day_certificate()
		: step === 'decision' || step === 'recognition' || step === 'strike'
			? m.membership_day_decision()
			: m.membership_day();

const PAPERS: Record<string, () => string> = {
	'awareness-certificate': m.membership_paper_awareness,
	application: m.membership_paper_application,
	biography: m.membership_paper_biography,
	verification: m.membership_paper_verification,
	introducers: m.membership_paper_introducers,
	'union-resolution': m.membership_paper_union,
	comments: m.membership_paper_comments,
	'cell-resolution': m.membership_paper_cell,
	'committee-resolution': m.membership_paper_committee,
	decision: m.membership_paper_decision,
	'member-biography': m.membership_paper_member_biography,
	'member-sheet': m.membership_paper_member_sheet,
	'class-certificate': m.membership_paper_class,
	'self-review': m.membership_paper_self_review,
	'mentor-comments': m.membership_paper_mentor,
	'probation-comments': m.membership_paper_probation_comments,
	'recognition-cell-resolution': m.membership_paper_recognition_cell,
	'recognition-committee-resolution': m.membership_paper_recognition_committee,
	'recognition-decision': m.membership_paper_recognition_decision
};
export const paperWord = (paper: string): string => PAPERS[paper]!();

const EDUCATION: Record<Education, () => string> = {
	literate: m.membership_education_literate,
	primary: m.membership_education_primary,
	'lower-secondary': m.membership_education_lower,
	'upper-secondary': m.membership_education_upper,
	higher: m.membership_education_higher
};
export const educationWord = (education: Education): string => EDUCATION[education]();
export const educationOptions = () => Object.entries(EDUCATION).map(([value, label]) => ({ value, label: label() }));

const LEFT: Record<LeftBefore, () => string> = {
	abandoned: m.membership_left_abandoned,
	'own-request': m.membership_left_own_request,
	removed: m.membership_left_removed,
	expelled: m.membership_left_expelled
};
export const leftWord = (why: LeftBefore): string => LEFT[why]();
export const leftOptions = () => Object.entries(LEFT).map(([value, label]) => ({ value, label: label() }));

const PHASES: Record<Phase, () => string> = {
	source: m.membership_phase_source,
	probation: m.membership_phase_probation,
	official: m.membership_phase_official,
	ended: m.membership_phase_ended
};
export const phaseWord = (phase: Phase): string => PHASES[phase]();

export const coveredWord = (covered: 'verified' | 'skipped' | 'none'): string =>
	({
		verified: m.membership_covered_verified,
		skipped: m.membership_covered_skipped,
		none: m.membership_covered_none
	})[covered]();

/** Relatives whom a verification covers beside the candidate. */
export const RELATIVES = ['parents', 'inLaws', 'spouse', 'children'] as const;
export const relativeWord = (relative: (typeof RELATIVES)[number]): string =>
	({
		parents: m.membership_relative_parents,
		inLaws: m.membership_relative_in_laws,
		spouse: m.membership_relative_spouse,
		children: m.membership_relative_children
	})[relative]();
