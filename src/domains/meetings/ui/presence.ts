import { m } from '#lib/words/messages.ts';
import type { RollEntry } from '../record.ts';

/** What the roll says of a member, in a word or two. */
export function presenceText({ presence, isSuspended }: RollEntry, isSummoned: boolean): string {
	switch (presence) {
		case 'present':
			return m.meetings_hold_present();
		case 'excused':
			return m.meetings_hold_excused();
		case 'unexcused':
			return m.meetings_hold_unexcused();
		case 'unrecorded':
			if (isSuspended) return m.meetings_hold_suspended();
			return isSummoned ? m.meetings_hold_not_called() : m.meetings_hold_not_summoned();
	}
}

/** Post and what sets a member apart, as the line under the name. */
export const standingNotes = (entry: RollEntry): string =>
	[
		entry.post,
		entry.standing === 'probationary' && m.meetings_hold_probationary(),
		entry.isExempt && m.meetings_hold_exempt(),
		entry.isTemporarilyAway && m.meetings_hold_away(),
		entry.isOnSpecialDuty && m.meetings_hold_special_duty(),
		entry.isSuspended && m.meetings_hold_suspended_long()
	]
		.filter(Boolean)
		.join(' · ');
