import { provenance } from '#domains/direction/paper/index.ts';
import type { MeetingRecord } from '../record.ts';
import { minutesPaper } from './minutes.ts';
import { proceedings } from './proceedings.ts';

/**
 * How much of what was said and concluded rests on recorded events: the roll, the vote and the score always do, and
 * would hide a discussion that was filled in.
 */
export function proceedingsProvenance(record: MeetingRecord) {
	const blocks = proceedings(record).filter(({ kind }) => kind !== 'heading');
	return provenance({ ...minutesPaper(record), blocks, voteLine: undefined, annex: [] });
}
