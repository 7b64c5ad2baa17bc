import { type AttendanceRules, isCounted } from './attendance.ts';
import type { MeetingRecord } from './record.ts';
import type { Statement } from './said.ts';
import { basisPoints } from '#lib/share.ts';

/** Praise and reminders name the one who is meant as often as the one who speaks. */
export const TAKES_THE_FLOOR: Statement['kind'][] = ['speech', 'self-criticism', 'criticism'];

/** How many of the members present took the floor, however often; what they said plays no part. */
export type SpeakerShare = { present: number; spoke: number; shareBasisPoints: number };

/** Members who took the floor. */
export const speakerIds = (statements: Statement[]): Set<string> =>
	new Set(statements.filter(({ kind }) => TAKES_THE_FLOOR.includes(kind)).flatMap(({ memberId }) => memberId ?? []));

export function speakerShare(
	meeting: Pick<MeetingRecord, 'roll' | 'statements'>,
	rules: AttendanceRules
): SpeakerShare {
	const speakers = speakerIds(meeting.statements);
	const present = meeting.roll.filter((entry) => entry.presence === 'present' && isCounted(entry, rules));
	const spoke = present.filter((entry) => speakers.has(entry.memberId)).length;
	return { present: present.length, spoke, shareBasisPoints: basisPoints(spoke, present.length) };
}
