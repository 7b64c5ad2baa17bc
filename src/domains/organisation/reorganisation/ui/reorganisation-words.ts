import { m } from '#lib/words/messages.ts';
import type { HandoverKind } from '../handover.ts';
import type { Kind } from '../plan.ts';
import type { CaseState } from '../rules.ts';
import type { StockKey } from '../stock.ts';

export const kindWord: Record<Kind, () => string> = {
	merge: m.reorganisation_kind_merge,
	split: m.reorganisation_kind_split,
	dissolve: m.reorganisation_kind_dissolve,
	move: m.reorganisation_kind_move,
	rename: m.reorganisation_kind_rename,
	redraw: m.reorganisation_kind_redraw
};

const STATES: Record<CaseState, { tone: 'waiting' | 'done' | 'stopped'; text: () => string }> = {
	planned: { tone: 'waiting', text: m.reorganisation_state_planned },
	committed: { tone: 'done', text: m.reorganisation_state_committed },
	undone: { tone: 'stopped', text: m.reorganisation_state_undone },
	dropped: { tone: 'stopped', text: m.reorganisation_state_dropped }
};

export const stateStatus = (state: CaseState) => ({
	tone: STATES[state].tone,
	text: STATES[state].text()
});

export const stockWord: Record<StockKey, () => string> = {
	members: m.reorganisation_stock_members,
	posts: m.reorganisation_stock_posts,
	groups: m.reorganisation_stock_groups,
	tasks: m.reorganisation_stock_tasks,
	matters: m.reorganisation_stock_matters,
	meetings: m.reorganisation_stock_meetings,
	resolutions: m.reorganisation_stock_resolutions,
	documents: m.reorganisation_stock_documents,
	sittings: m.reorganisation_stock_sittings,
	ballots: m.reorganisation_stock_ballots,
	study: m.reorganisation_stock_study,
	cases: m.reorganisation_stock_cases,
	works: m.reorganisation_stock_works,
	models: m.reorganisation_stock_models,
	admissions: m.reorganisation_stock_admissions,
	transfers: m.reorganisation_stock_transfers,
	contacts: m.reorganisation_stock_contacts,
	congresses: m.reorganisation_stock_congresses,
	bookings: m.reorganisation_stock_bookings,
	phones: m.reorganisation_stock_phones,
	parked: m.reorganisation_stock_parked
};

export const handoverWord: Record<HandoverKind, () => string> = {
	files: m.reorganisation_handover_files,
	assets: m.reorganisation_handover_assets,
	land: m.reorganisation_handover_land,
	funds: m.reorganisation_handover_funds,
	complaints: m.reorganisation_handover_complaints,
	other: m.reorganisation_handover_other
};

export const fromTo = ({ from, to }: { from: readonly string[]; to: readonly string[] }): string =>
	m.reorganisation_from_to({ from: from.join(', '), to: to.join(', ') });
