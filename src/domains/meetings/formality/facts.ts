import type { AttendanceRules } from '../attendance.ts';
import type { MeetingRecord } from '../record.ts';
import { speakerIds, speakerShare } from '../speakers.ts';

/** What later meetings look back on: counts, nobody's name. */
export type KeptFacts = { present: number; spoke: number; matters: number; decided: boolean };

export const keptFactsOf = (record: MeetingRecord, attendance: AttendanceRules): KeptFacts => {
	const { present, spoke } = speakerShare(record, attendance);
	return { present, spoke, matters: record.matters.length, decided: hasDecided(record) };
};

/** A meeting that could decide nothing is not measured by what it decided. */
export const hasDecided = ({ resolution }: Pick<MeetingRecord, 'resolution'>): boolean =>
	resolution?.state === 'adopted';

/** People who took the floor beside the chair, who speaks by office. */
export function otherSpeakers({ statements, chair }: MeetingRecord): number {
	const speakers = speakerIds(statements);
	if (chair) speakers.delete(chair.memberId);
	return speakers.size;
}
