import type { Refusal } from '#lib/result.ts';
import type { MeetingRecord, PersonRef } from './record.ts';

/** Someone who wants to record: who they are on the roll, if they are, and whether they lead the cell. */
export type Recorder = { memberId?: string; isSecretaryOrDeputy: boolean };

/** Those who are named to run a meeting. */
type Named = { chair?: Pick<PersonRef, 'memberId'>; minuteSecretary?: Pick<PersonRef, 'memberId'> };

/** Why this person cannot record in this meeting now, or undefined if they can. */
export const whyNotRecord = (meeting: Pick<MeetingRecord, 'state'> & Named, by: Recorder): Refusal | undefined =>
	whyNotTheRecorder(meeting, by) ?? whyNotOpenForRecording(meeting);

/** Chair, minute secretary, secretary and deputy of the cell keep its record; other members read it. */
export function whyNotTheRecorder({ chair, minuteSecretary }: Named, by: Recorder): Refusal | undefined {
	const isNamed = [chair, minuteSecretary].some((person) => person && person.memberId === by.memberId);
	return isNamed || by.isSecretaryOrDeputy ? undefined : { code: 'access.not-the-recorder' };
}

/** Why nothing is recorded in a meeting of this state. */
export function whyNotOpenForRecording({ state }: Pick<MeetingRecord, 'state'>): Refusal | undefined {
	switch (state) {
		case 'open':
			return undefined;
		case 'cancelled':
			return { code: 'meetings.cancelled' };
		case 'planned':
		case 'notified':
			return { code: 'meetings.not-opened' };
		case 'closed':
			return { code: 'meetings.closed' };
		case 'signed':
			return { code: 'meetings.locked' };
	}
}

/** Why this pair cannot chair the meeting and keep its minutes: both sign, so they are two persons of the roll. */
export function whyNotAppoint(
	meeting: Pick<MeetingRecord, 'roll'>,
	chair: Pick<PersonRef, 'memberId'> | undefined,
	minuteSecretary: Pick<PersonRef, 'memberId'> | undefined
): Refusal | undefined {
	if (chair && chair.memberId === minuteSecretary?.memberId) return { code: 'meetings.chair-is-minute-secretary' };
	return whyNotThere(meeting, 'chair', chair) ?? whyNotThere(meeting, 'minute-secretary', minuteSecretary);
}

type Office = 'chair' | 'minute-secretary';

/** Why the person in this office is not one who can hold it: not of the cell, suspended, or called absent. */
export function whyNotThere(
	{ roll }: Pick<MeetingRecord, 'roll'>,
	office: Office,
	person: Pick<PersonRef, 'memberId'> | undefined
): Refusal | undefined {
	if (!person) return undefined;
	const entry = roll.find(({ memberId }) => memberId === person.memberId);
	if (!entry || entry.isSuspended) return { code: `meetings.${office}-not-on-roll` };
	const isAbsent = entry.presence === 'excused' || entry.presence === 'unexcused';
	return isAbsent ? { code: `meetings.${office}-absent`, facts: { name: entry.name } } : undefined;
}
