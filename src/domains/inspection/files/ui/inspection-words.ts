import { m } from '#lib/words/messages.ts';
import type { AnyFigure } from '../figures.ts';
import type { Form } from '../forms.ts';
import type { Body, Degree, FindingKind, Kind, Proposal, Role, State, Step } from '../inspection.ts';

export const bodyWord: Record<Body, () => string> = {
	cell: m.inspection_body_cell,
	commission: m.inspection_body_commission,
	committee: m.inspection_body_committee
};

export const kindWord: Record<Kind, () => string> = {
	planned: m.inspection_kind_planned,
	signs: m.inspection_kind_signs,
	oversight: m.inspection_kind_oversight,
	finance: m.inspection_kind_finance,
	'regular-supervision': m.inspection_kind_regular,
	'thematic-supervision': m.inspection_kind_thematic
};

const states: Record<State, [tone: 'waiting' | 'active' | 'soon' | 'done' | 'stopped', text: () => string]> = {
	planned: ['waiting', m.inspection_state_planned],
	'team-set': ['soon', m.inspection_state_team_set],
	notified: ['soon', m.inspection_state_notified],
	'self-report': ['active', m.inspection_state_self_report],
	verify: ['active', m.inspection_state_verify],
	report: ['active', m.inspection_state_report],
	concluded: ['active', m.inspection_state_concluded],
	'follow-up': ['active', m.inspection_state_follow_up],
	archived: ['done', m.inspection_state_archived],
	cancelled: ['stopped', m.inspection_state_cancelled]
};
export const stateStatus = (state: State) => ({ tone: states[state][0], text: states[state][1]() });
export const stateWord = (state: string): string => states[state as State]?.[1]() ?? '';

export const stepWord: Record<Step, () => string> = {
	notified: m.inspection_step_notified,
	'self-report': m.inspection_step_self_report,
	verify: m.inspection_step_verify,
	report: m.inspection_step_report,
	concluded: m.inspection_step_concluded,
	'follow-up': m.inspection_step_follow_up,
	archived: m.inspection_step_archived
};

export const roleWord: Record<Role, () => string> = {
	head: m.inspection_role_head,
	member: m.inspection_role_member,
	'note-taker': m.inspection_role_note_taker,
	informed: m.inspection_role_informed
};

export const findingWord: Record<FindingKind, () => string> = {
	strength: m.inspection_finding_strength,
	limit: m.inspection_finding_limit,
	violation: m.inspection_finding_violation
};
export const degreeWord: Record<Degree, () => string> = {
	slight: m.inspection_degree_slight,
	serious: m.inspection_degree_serious,
	'very-serious': m.inspection_degree_very_serious,
	'most-serious': m.inspection_degree_most_serious
};
export const proposalWord: Record<Proposal, () => string> = {
	learn: m.inspection_proposal_learn,
	criticise: m.inspection_proposal_criticise,
	discipline: m.inspection_proposal_discipline
};

const EVIDENCE: Record<string, (facts: { label: string }) => string> = {
	meeting: m.inspection_evidence_meeting,
	task: m.inspection_evidence_task,
	document: m.inspection_evidence_document,
	contribution: m.inspection_evidence_contribution
};
export const evidenceText = ({ kind, label }: { kind: string; label: string }): string =>
	EVIDENCE[kind]?.({ label }) ?? label;

const PLACES: Record<string, string> = { meeting: 'meetings', task: 'tasks', document: 'documents' };
/** Where evidence opens; a receipt stands in the ledger of its work, which has its own door. */
export const evidenceHref = ({ kind, refId }: { kind: string; refId: string | null }): string | undefined =>
	PLACES[kind] && refId ? `/office/${PLACES[kind]}/${refId}` : undefined;

export const formWord: Record<Form, () => string> = {
	plan: m.inspection_form_plan,
	'detailed-plan': m.inspection_form_detailed_plan,
	outline: m.inspection_form_outline,
	'deployment-minutes': m.inspection_form_deployment,
	'self-report': m.inspection_form_self_report,
	'subject-minutes': m.inspection_form_subject_minutes,
	'verification-minutes': m.inspection_form_verification,
	'result-report': m.inspection_form_result,
	'meeting-extract': m.inspection_form_extract,
	conclusion: m.inspection_form_conclusion,
	'announcement-minutes': m.inspection_form_announcement,
	'file-index': m.inspection_form_index
};

export const figureWord: Record<AnyFigure, () => string> = {
	'units-inspected': m.inspection_figure_units_inspected,
	'members-inspected': m.inspection_figure_members_inspected,
	'units-supervised': m.inspection_figure_units_supervised,
	'members-supervised': m.inspection_figure_members_supervised,
	thematic: m.inspection_figure_thematic,
	'with-signs': m.inspection_figure_with_signs,
	'units-disciplined': m.inspection_figure_units_disciplined,
	'members-disciplined': m.inspection_figure_members_disciplined
};
