import type pg from 'pg';
import type { LocalDate } from '#lib/local-date.ts';
import { CELLS } from '../cells.ts';
import { membersOn } from '../members.ts';
import { insertRows } from '../rows.ts';
import { COMMUNE, COMMUNE_ID } from '../units.ts';
import { addCountedBallots, addOpenBallot } from './ballots.ts';
import { sittingRows, voteSittingRows } from './by-group.ts';
import { cellMonthRow } from './cell-month.ts';
import { type CellYear, yearOf } from './cell-year.ts';
import { officeTasks, tasksFromAbove } from './commune-tasks.ts';
import { addRoom } from './in-session.ts';
import * as rows from './meeting-rows.ts';
import { mailDeliveries } from './deliveries.ts';
import { meetingNotices, taskNotices } from './notices.ts';
import { reviewRows } from './reviews.ts';
import { cellThemeRows, issuedThemeRows } from './themes.ts';
import { visitRows } from './visit-rows.ts';
import { counterRows, matterRows, productRows, taskRow } from './task-rows.ts';

/** Writes the year of all cells until today, and what the commune's leaders have asked for. */
export async function addYear(client: pg.ClientBase, today: LocalDate): Promise<number> {
	const members = membersOn(today);
	const years = await Promise.all(
		CELLS.map((cell) => {
			const own = members.filter((member) => member.cell === cell);
			return yearOf(cell, own, tasksFromAbove(cell.code, today), today);
		})
	);
	const meetings = years.flatMap((year) => year.meetings);
	const records = meetings.map(({ record }) => record);
	await insertRows(client, 'meeting', meetings.map(rows.meetingRow), ['lockedContent', 'conditions']);
	await insertRows(client, 'meetingHindrance', records.flatMap(rows.hindranceRows));
	await insertRows(client, 'meetingSitting', records.flatMap(sittingRows));
	await insertRows(client, 'meetingRoll', records.flatMap(rows.rollRows));
	await insertRows(client, 'meetingGuest', records.flatMap(rows.guestRows));
	await insertRows(client, 'agendaItem', records.flatMap(rows.agendaRows));
	await insertRows(client, 'statement', records.flatMap(rows.statementRows));
	await insertRows(client, 'story', records.flatMap(rows.storyRows));
	await insertRows(client, 'freeNote', records.flatMap(rows.noteRows));
	await addCountedBallots(client, records);
	await insertRows(client, 'vote', records.flatMap(rows.voteRows));
	await insertRows(client, 'voteSitting', records.flatMap(voteSittingRows));
	await insertRows(client, 'reservation', records.flatMap(rows.reservationRows));
	await insertRows(client, 'resolution', records.flatMap(rows.resolutionRows));
	for (const record of records) if (record.state === 'open') await addRoom(client, record);
	await insertRows(client, 'meetingScore', records.flatMap(rows.scoreRows), ['lines']);
	await insertRows(
		client,
		'meetingScoreReview',
		records.flatMap((record) => reviewRows(record, today)),
		['lines']
	);
	await insertRows(client, 'meetingSignature', records.flatMap(rows.signatureRows));
	await insertRows(client, 'meetingAddendum', records.flatMap(rows.addendumRows));
	await insertRows(client, 'issuedTheme', issuedThemeRows(today));
	await insertRows(client, 'cellTheme', cellThemeRows(years, today));
	await addTasks(client, years, today);
	const notices = meetings.flatMap((kept) =>
		meetingNotices(
			kept,
			members.filter(({ cell }) => cell.code === kept.record.unit.code),
			today
		)
	);
	const given = [...officeTasks(today), ...CELLS.flatMap(({ code }) => tasksFromAbove(code, today))];
	const told = [...notices, ...taskNotices(given)];
	await insertRows(client, 'notice', told, ['subject']);
	await insertRows(client, 'delivery', mailDeliveries(told, today));
	await addOpenBallot(client, records, members, today);
	await insertRows(client, 'cellMonth', meetings.map(cellMonthRow));
	await client.query(
		'select app.count_commune_month(commune_id, month) from cell_month where commune_id = $1 group by commune_id, month',
		[COMMUNE_ID]
	);
	return meetings.length;
}

async function addTasks(client: pg.ClientBase, years: CellYear[], today: LocalDate): Promise<void> {
	const tasks = [
		...officeTasks(today).map((task) => ({ task, code: COMMUNE.code })),
		...years.flatMap((year) => year.tasks.map((task) => ({ task, code: year.cell.code })))
	];
	await insertRows(
		client,
		'task',
		tasks.map(({ task, code }) => taskRow(task, code, today))
	);
	await insertRows(
		client,
		'taskProduct',
		tasks.flatMap(({ task, code }) => productRows(task, code, today))
	);
	await insertRows(client, 'matter', years.flatMap(matterRows));
	await insertRows(
		client,
		'villageVisit',
		years.flatMap((year, nth) => visitRows(year, nth, today))
	);
	await insertRows(client, 'documentCounter', years.flatMap(counterRows));
}
