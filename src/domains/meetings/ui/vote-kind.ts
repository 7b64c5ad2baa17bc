import { m } from '#lib/words/messages.ts';
import type { VoteKind } from '../record.ts';

/** Those that hands can be counted for. */
export const KINDS_OF_VOTE: VoteKind[] = ['resolution', 'admission', 'recognition', 'reprimand', 'expulsion'];

export function voteKindText(kind: VoteKind): string {
	switch (kind) {
		case 'resolution':
			return m.meetings_hold_vote_resolution();
		case 'admission':
			return m.meetings_hold_vote_admission();
		case 'recognition':
			return m.meetings_hold_vote_recognition();
		case 'reprimand':
			return m.meetings_hold_vote_reprimand();
		case 'expulsion':
			return m.meetings_hold_vote_expulsion();
		case 'personnel':
			return m.meetings_ballot_kind_personnel();
	}
}
