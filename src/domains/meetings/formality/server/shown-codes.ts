import type { Tx } from '#lib/db/database.ts';
import type { MeetingRecord } from '../../record.ts';
import { lastingSigns } from '../persistence.ts';
import type { SignalCode } from '../signal.ts';
import { readCellSigns } from './cell-signs.ts';

/** Signs of a meeting that have lasted, this one among so many in a row: those that the levels above are shown. */
export async function readShownCodes(
	tx: Tx,
	communeId: number,
	{ id, unit }: Pick<MeetingRecord, 'id' | 'unit'>,
	afterMeetings: number
): Promise<SignalCode[]> {
	const [cell] = await readCellSigns(tx, communeId, { from: '2000-01', to: '2099-12', unitId: unit.id });
	const meetings = cell?.meetings ?? [];
	const at = meetings.findIndex((meeting) => meeting.meetingId === id);
	return at < 0 ? [] : lastingSigns(meetings, at, afterMeetings);
}
