import type { Act } from '#lib/commands/command.ts';
import { newId } from '#lib/ids.ts';
import { isSummoned } from '../attendance.ts';
import { dayOf } from '../moments.ts';
import type { MeetingRecord } from '../record.ts';
import { attendanceOf, heldOn } from '../rules-of.ts';
import { clockInVietNam } from '#lib/local-date.ts';

/** What a notice says: `kind` is the key of its sentence, filled with the facts of the meeting and these. */
type Told = {
	kind: string;
	facts?: Record<string, string>;
	/** Where it leads, below the meeting; to the meeting itself where left out. */
	page?: string;
};

/** Persons who are called to a meeting. */
export async function summonedPersons({ tx, target }: Act, meeting: MeetingRecord): Promise<string[]> {
	const rules = attendanceOf(meeting);
	const ids = meeting.roll.filter((entry) => isSummoned(entry, rules)).map((entry) => entry.memberId);
	if (ids.length === 0) return [];
	const rows = await tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('id', 'in', ids)
		.select('personId')
		.execute();
	return rows.map((row) => row.personId);
}

/** Members of the superior committee who are assigned to the cell on the day of the meeting. */
export async function assignedPersons({ tx, target }: Act, meeting: MeetingRecord): Promise<string[]> {
	const on = heldOn(meeting);
	const rows = await tx
		.selectFrom('postHolding')
		.where('unitId', '=', target.unitId)
		.where('post', '=', 'assigned-member')
		.where('validFrom', '<=', on)
		.where('validTo', '>', on)
		.select('personId')
		.distinct()
		.execute();
	return rows.map((row) => row.personId);
}

/** Writes one notice to each person. */
export async function tell(
	{ tx, target, now }: Act,
	persons: string[],
	meeting: Pick<MeetingRecord, 'id' | 'unit' | 'startsAt' | 'place'>,
	{ kind, facts = {}, page = '' }: Told
): Promise<void> {
	if (persons.length === 0) return;
	const subject = JSON.stringify({
		unit: meeting.unit.name,
		on: dayOf(meeting.startsAt),
		time: clockTime(meeting.startsAt),
		place: meeting.place,
		...facts
	});
	const { communeId, unitId } = target;
	const link = `/office/meetings/${meeting.id}${page}`;
	const row = { communeId, unitId, kind, subject, link, createdAt: now };
	await tx
		.insertInto('notice')
		.values([...new Set(persons)].map((personId) => ({ ...row, id: newId(), personId })))
		.execute();
}

/** 'HH:MM' in Viet Nam. */
export const clockTime = (moment: string): string => clockInVietNam(moment).slice(11, 16);
