import { m } from '#lib/words/messages.ts';
import type { Field, StaffState } from '../assignment.ts';
import type { Consequence } from '../confidence.ts';
import type { Relation } from '../conflicts.ts';
import type { CandidateState } from '../planning.ts';

export const candidateStatus = (state: CandidateState) =>
	({
		proposed: { tone: 'active' as const, text: m.cadres_proposed() },
		approved: { tone: 'done' as const, text: m.cadres_approved() },
		removed: { tone: 'stopped' as const, text: m.cadres_removed() }
	})[state];

export const relationWord: Record<Relation, () => string> = {
	spouse: m.cadres_relation_spouse,
	parent: m.cadres_relation_parent,
	child: m.cadres_relation_child,
	sibling: m.cadres_relation_sibling,
	'in-law': m.cadres_relation_in_law
};

export const consequenceWord: Record<Consequence, () => string> = {
	none: m.cadres_vote_none,
	'low-majority': m.cadres_vote_low_majority,
	'low-strong': m.cadres_vote_low_strong
};

export const fieldWord: Record<Field, () => string> = {
	party: m.cadres_field_party,
	inspection: m.cadres_field_inspection,
	mobilisation: m.cadres_field_mobilisation,
	office: m.cadres_field_office,
	economy: m.cadres_field_economy,
	land: m.cadres_field_land,
	culture: m.cadres_field_culture,
	justice: m.cadres_field_justice
};

export const staffTone: Record<StaffState, 'waiting' | 'active' | 'done'> = {
	waiting: 'waiting',
	proposed: 'active',
	decided: 'done'
};
