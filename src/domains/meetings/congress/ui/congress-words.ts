import { m } from '#lib/words/messages.ts';
import type { OptionOutcome } from '../../ballots/ballot.ts';
import type { CongressForm, CongressState, DelegateKind, NamedBy, Office } from '../congress.ts';

export const formWord: Record<CongressForm, () => string> = {
	delegates: m.congress_form_delegates,
	members: m.congress_form_members
};

export const officeWord: Record<Office, () => string> = {
	committee: m.congress_office_committee,
	standing: m.congress_office_standing,
	secretary: m.congress_office_secretary,
	deputy: m.congress_office_deputy,
	inspection: m.congress_office_inspection
};

export const delegateWord: Record<DelegateKind, () => string> = {
	elected: m.congress_kind_elected,
	alternate: m.congress_kind_alternate,
	'by-right': m.congress_kind_by_right,
	appointed: m.congress_kind_appointed
};

export const namedByWord: Record<NamedBy, () => string> = {
	outgoing: m.congress_named_outgoing,
	delegates: m.congress_named_delegates,
	self: m.congress_named_self
};

const states = {
	preparing: ['waiting', m.congress_state_preparing],
	held: ['active', m.congress_state_held],
	closed: ['done', m.congress_state_closed],
	'called-off': ['stopped', m.congress_state_called_off]
} as const;
export const congressStatus = (state: CongressState) => ({ tone: states[state][0], text: states[state][1]() });

const outcomes = {
	elected: ['done', m.congress_outcome_elected],
	tied: ['waiting', m.congress_outcome_tied],
	'not-elected': ['stopped', m.congress_outcome_not_elected]
} as const;
export const outcomeStatus = (outcome: OptionOutcome) => ({ tone: outcomes[outcome][0], text: outcomes[outcome][1]() });
