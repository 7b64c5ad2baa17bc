import { m } from '#lib/words/messages.ts';
import type { DocumentStanding, DocumentState, Urgency } from '../document.ts';
import type { DocumentKind } from '../document-types.ts';

export const kindWord: Record<DocumentKind, () => string> = {
	resolution: m.direction_kind_resolution,
	directive: m.direction_kind_directive,
	conclusion: m.direction_kind_conclusion,
	decision: m.direction_kind_decision,
	regulation: m.direction_kind_regulation,
	statute: m.direction_kind_statute,
	guidance: m.direction_kind_guidance,
	programme: m.direction_kind_programme,
	plan: m.direction_kind_plan,
	scheme: m.direction_kind_scheme,
	option: m.direction_kind_option,
	report: m.direction_kind_report,
	proposal: m.direction_kind_proposal,
	notice: m.direction_kind_notice,
	letter: m.direction_kind_letter
};

export const urgencyWord: Record<Urgency, () => string> = {
	ordinary: m.direction_urgency_ordinary,
	urgent: m.direction_urgency_urgent,
	'very-urgent': m.direction_urgency_very_urgent,
	'at-once': m.direction_urgency_at_once
};

export const stateWord: Record<DocumentState, () => string> = {
	received: m.direction_state_received,
	draft: m.direction_state_draft,
	review: m.direction_state_review,
	signed: m.direction_state_signed,
	issued: m.direction_state_issued
};

export const standingWord: Record<DocumentStanding, () => string> = {
	'in-force': m.direction_standing_in_force,
	replaced: m.direction_standing_replaced,
	expired: m.direction_standing_expired
};

type Standing = { state: string; standing: string };

/** How a document stands, in one word with its colour: what no longer holds is told before all else. */
export function standingOfDocument({ state, standing }: Standing) {
	if (standing !== 'in-force') return { tone: 'stopped', text: standingWord[standing as DocumentStanding]() } as const;
	const tones = { received: 'plain', draft: 'waiting', review: 'active', signed: 'soon', issued: 'done' } as const;
	return { tone: tones[state as DocumentState], text: stateWord[state as DocumentState]() } as const;
}

/** 'Kế hoạch số 12-KH/ĐU', or the type alone while it has no number. */
export const nameOfDocument = ({ kind, numberText }: { kind: string; numberText: string }): string =>
	[kindWord[kind as DocumentKind](), numberText].filter(Boolean).join(' ');
