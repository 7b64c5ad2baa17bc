import { sql } from 'kysely';
import { openSittings } from '#domains/meetings/sittings/server/index.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { CalendarEvent } from '../calendar.ts';
import defaults from '../defaults.json' with { type: 'json' };
import { meetingUid, sittingUid, taskUid } from '../uid.ts';

/** Who reads, where addresses of the application begin, and the day of reading. */
export type FeedReader = { caller: Caller; origin: string; today: LocalDate };

/** The person's own calendar: meetings of their cells, sittings that they are invited to, tasks that they owe. */
export async function readOwnFeed(tx: Tx, reader: FeedReader): Promise<CalendarEvent[]> {
	const { caller, today } = reader;
	const own = sql<boolean>`meeting.unit_id in (
		select m.unit_id from member m where m.person_id = ${caller.personId} and m.activity not in ('left', 'died')
		union
		select p.unit_id from post_holding p where p.person_id = ${caller.personId} and p.valid_from <= ${today} and p.valid_to > ${today})`;
	const meetings = await meetingsFrom(tx, reader).where(own).execute();
	const tasks = await tx
		.selectFrom('task')
		.where('ownerPersonId', '=', caller.personId)
		.where('state', '=', 'open')
		.orderBy('dueOn')
		.orderBy('id')
		.select(['id', 'title', 'dueOn', 'createdAt', 'dueChangedAt'])
		.execute();
	const sittings = await readSittings(tx, reader);
	return [
		...meetings.map((row) => meetingEvent(row, reader)),
		...sittings,
		...tasks.map((row) => taskEvent(row, reader))
	];
}

/** The calendar of one unit: its meetings, and nothing of anybody's own. */
export const readUnitFeed = async (tx: Tx, reader: FeedReader, unitId: string): Promise<CalendarEvent[]> =>
	(await meetingsFrom(tx, reader).where('meeting.unitId', '=', unitId).execute()).map((row) =>
		meetingEvent(row, reader)
	);

/** One meeting, for a file of its own; undefined if it is not there or not for this reader. */
export async function readMeetingEvent(tx: Tx, reader: FeedReader, id: string): Promise<CalendarEvent | undefined> {
	const row = await meetingsOf(tx).where('meeting.id', '=', id).executeTakeFirst();
	return row && meetingEvent(row, reader);
}

const meetingsOf = (tx: Tx) =>
	tx
		.selectFrom('meeting')
		.innerJoin('unit', 'unit.id', 'meeting.unitId')
		.select((eb) => [
			'meeting.id',
			'meeting.startsAt',
			'meeting.place',
			'meeting.theme',
			'meeting.state',
			'meeting.createdAt',
			'meeting.planChangedAt',
			'unit.name as unitName',
			eb
				.selectFrom('agendaItem')
				.whereRef('agendaItem.communeId', '=', 'meeting.communeId')
				.whereRef('agendaItem.meetingId', '=', 'meeting.id')
				.select((of) => of.fn.sum<number>('agendaItem.plannedMinutes').as('minutes'))
				.as('minutes')
		]);

const meetingsFrom = (tx: Tx, { today }: FeedReader) =>
	meetingsOf(tx)
		.where('meeting.startsAt', '>=', sql<never>`${addDays(today, -defaults.pastDays)}::date`)
		.orderBy('meeting.startsAt')
		.orderBy('meeting.id');

type MeetingRow = Awaited<ReturnType<ReturnType<typeof meetingsOf>['execute']>>[number];

const meetingEvent = (row: MeetingRow, { caller, origin }: FeedReader): CalendarEvent => ({
	uid: meetingUid(row.id),
	title: textOf('feeds_meeting_of', { unit: row.unitName }, caller.locale),
	startsAt: row.startsAt,
	minutes: Number(row.minutes) || undefined,
	place: row.place,
	address: `${origin}/office/meetings/${row.id}`,
	writtenAt: row.createdAt,
	changedAt: row.planChangedAt,
	isCancelled: row.state === 'cancelled'
});

async function readSittings(tx: Tx, { origin, today }: FeedReader): Promise<CalendarEvent[]> {
	await openSittings(tx);
	const rows = await tx
		.selectFrom('sitting')
		.where('startsAt', '>=', sql<never>`${addDays(today, -defaults.pastDays)}::date`)
		.where(sql<boolean>`sitting.id = any((select app.sittings())::uuid[])`)
		.orderBy('startsAt')
		.orderBy('id')
		.select(['id', 'title', 'startsAt', 'place', 'state', 'createdAt', 'planChangedAt'])
		.execute();
	return rows.map(({ id, title, startsAt, place, state, createdAt, planChangedAt }) => ({
		uid: sittingUid(id),
		title,
		startsAt,
		place,
		address: `${origin}/office/sittings/${id}`,
		writtenAt: createdAt,
		changedAt: planChangedAt,
		isCancelled: state === 'cancelled'
	}));
}

type TaskRow = { id: string; title: string; dueOn: LocalDate; createdAt: string; dueChangedAt: string | null };

const taskEvent = (row: TaskRow, { caller, origin }: FeedReader): CalendarEvent => ({
	uid: taskUid(row.id),
	title: textOf('feeds_task_due', { title: row.title }, caller.locale),
	day: row.dueOn,
	address: `${origin}/office/tasks/${row.id}`,
	writtenAt: row.createdAt,
	changedAt: row.dueChangedAt
});
