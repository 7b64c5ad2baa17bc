import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { whyNotTheRecorder } from '../../recording.ts';
import type { MeetingRecord } from '../../record.ts';
import { heldOn } from '../../rules-of.ts';
import { readStanding } from '../../server/standing-in-unit.ts';
import { paperCode } from './check-in-code.ts';

/**
 * The code that is printed on the attendance sheet, for whoever may put the sheet up in the room: with it one checks in,
 * so that nobody else gets it at home. Undefined for others, and once the meeting is over.
 */
export async function readPaperCode(tx: Tx, caller: Caller, record: MeetingRecord): Promise<string | undefined> {
	if (!['planned', 'notified', 'open'].includes(record.state)) return undefined;
	const standing = await readStanding(tx, caller, record.unit.id, dayInVietNam(new Date()));
	return whyNotTheRecorder(record, standing) ? undefined : paperCode(record.id, heldOn(record));
}
