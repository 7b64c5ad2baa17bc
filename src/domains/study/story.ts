import { type MeetingRecord, type Recorder, whyNotRecord } from '#domains/meetings/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

/** Where a story is told: in a meeting, or outside of one. */
export type StoryPlace = {
	meeting?: Pick<MeetingRecord, 'state' | 'chair' | 'minuteSecretary'>;
	toldOn: LocalDate;
	today: LocalDate;
};

/**
 * Why this person cannot put a story on the log, or take it off, or undefined if they can. In a meeting the rules of
 * its record hold, so a story in closed minutes stays; outside, secretary and deputy of the cell keep the log.
 */
export function whyNotRecordStory({ meeting, toldOn, today }: StoryPlace, by: Recorder): Refusal | undefined {
	if (meeting) return whyNotRecord(meeting, by);
	if (!by.isSecretaryOrDeputy) return { code: 'study.not-the-log-keeper' };
	return toldOn > today ? { code: 'study.told-in-future' } : undefined;
}
