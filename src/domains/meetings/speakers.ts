import { type AttendanceRules, isCounted } from './attendance.ts';
import type { MeetingRecord, Statement } from './record.ts';
import { basisPoints } from '#lib/share.ts';

/** Praise and reminders name the one who is meant as often as the one who speaks. */
const TAKES_THE_FLOOR: Statement['kind'][] = ['speech', 'self-criticism', 'criticism'];

/** How many of the members present took the floor, however often; what they said plays no part. */
export type SpeakerShare = { present: number; spoke: number; shareBasisPoints: number };

export function speakerShare(
	meeting: Pick<MeetingRecord, 'roll' | 'statements'>,
	rules: AttendanceRules
): SpeakerShare {
	const spoken = meeting.statements.filter((statement) => TAKES_THE_FLOOR.includes(statement.kind));
	const speakers = new Set(spoken.map((statement) => statement.memberId));
	const present = meeting.roll.filter((entry) => entry.presence === 'present' && isCounted(entry, rules));
	const spoke = present.filter((entry) => speakers.has(entry.memberId)).length;
	return { present: present.length, spoke, shareBasisPoints: basisPoints(spoke, present.length) };
}
