import { m } from '#lib/words/messages.ts';
import type { ConclusionStanding } from '../follow-up.ts';
import type { Presence, SittingBody, SittingState, SittingVoteKind } from '../sitting.ts';

/** The tones of `Status` that sittings use. */
type Tone = 'late' | 'soon' | 'done' | 'active' | 'waiting' | 'stopped' | 'plain';

export function bodyWord(body: SittingBody): string {
	switch (body) {
		case 'executive-committee':
			return m.meetings_sit_body_executive();
		case 'standing-committee':
			return m.meetings_sit_body_standing();
		case 'briefing':
			return m.meetings_sit_body_briefing();
		case 'mass-organisation':
			return m.meetings_sit_body_mass();
	}
}

export function stateOf(state: SittingState): { tone: Tone; text: string } {
	switch (state) {
		case 'planned':
			return { tone: 'plain', text: m.meetings_sit_state_planned() };
		case 'invited':
			return { tone: 'active', text: m.meetings_sit_state_invited() };
		case 'open':
			return { tone: 'soon', text: m.meetings_sit_state_open() };
		case 'closed':
			return { tone: 'waiting', text: m.meetings_sit_state_closed() };
		case 'signed':
			return { tone: 'done', text: m.meetings_sit_state_signed() };
		case 'cancelled':
			return { tone: 'stopped', text: m.meetings_sit_state_cancelled() };
	}
}

export function presenceWord(presence: Presence): string {
	switch (presence) {
		case 'present':
			return m.meetings_sit_present();
		case 'excused':
			return m.meetings_sit_excused();
		case 'absent':
			return m.meetings_sit_absent();
		case 'unrecorded':
			return m.meetings_sit_unrecorded();
	}
}

export function standingOf(standing: ConclusionStanding): { tone: Tone; text: string } {
	switch (standing) {
		case 'late':
			return { tone: 'late', text: m.meetings_sit_late() };
		case 'running':
			return { tone: 'active', text: m.meetings_sit_running() };
		case 'unassigned':
			return { tone: 'soon', text: m.meetings_sit_unassigned() };
		case 'done':
			return { tone: 'done', text: m.meetings_sit_done() };
		case 'settled':
			return { tone: 'stopped', text: m.meetings_sit_settled() };
	}
}

/** 'Thông báo kết luận số 05': two digits at least, as on paper. */
export const noticeWord = (number: number): string =>
	m.meetings_sit_notice_no({ number: String(number).padStart(2, '0') });

export function voteWord(kind: SittingVoteKind): string {
	switch (kind) {
		case 'resolution':
			return m.meetings_sit_vote_resolution();
		case 'admission':
			return m.meetings_sit_vote_admission();
		case 'expulsion':
			return m.meetings_sit_vote_expulsion();
	}
}
