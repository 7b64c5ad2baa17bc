import { sql } from 'kysely';
import { may } from '#domains/access/may.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { EarlierMeeting, ParcelCell, Parcel, ParcelRuleSet, PhoneMeeting } from '../parcel.ts';
import { readMeeting, readMeetingList } from '#domains/meetings/server/index.ts';
import { COMMANDS } from '#house/commands.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addMonths, dayInVietNam, type LocalDate, monthOf } from '#lib/local-date.ts';
import { textsBeginning } from '#lib/words/server/text-of.ts';
import { isFromPhone } from '../../outbox/from-phone.ts';
import { peopleOf, tasksOf, unitsOf } from './cell-rows.ts';

/** Sentences that a phone may have to say by itself: refusals and reasons of what it can do. */
const SAYINGS = ['meetings.', 'direction.', 'study.', 'citizens.', 'input.', 'access.not-', 'calendar.', 'phone.'];
const MONTHS_KEPT = 12;
/** Meetings that are not signed are few; more than this, and the oldest stay in the office. */
const MOST_IN_FULL = 12;

/** What a person takes along: the cells in which they hold a post, and the one whose member they are. */
export async function readParcel(tx: Tx, caller: Caller, now: Date): Promise<Parcel> {
	const today = dayInVietNam(now);
	const holdings = (await readHoldings(tx, caller, today)).filter(({ unitKind }) => unitKind === 'cell');
	const cells: ParcelCell[] = [];
	for (const unit of await unitsOf(tx, [...new Set(holdings.map(({ unitId }) => unitId))], today)) {
		const posts = holdings.filter(({ unitId }) => unitId === unit.id).map(({ post }) => post);
		cells.push(await cellOf(tx, caller, today, unit, posts, mayIn(holdings, unit)));
	}
	return {
		takenAt: now.toISOString(),
		person: { personId: caller.personId, name: caller.name },
		cells,
		ruleSets: await ruleSetsSince(tx, addMonths(today, -MONTHS_KEPT)),
		texts: textsBeginning(SAYINGS, caller.locale)
	};
}

type Unit = Awaited<ReturnType<typeof unitsOf>>[number];

/** Names of the commands that a phone may bring and that this person may give there. */
function mayIn(holdings: Parameters<typeof may>[0], { id, communeId }: Unit): string[] {
	const names = COMMANDS.filter((command) => isFromPhone(command) && command.needs === 'grant').map(({ name }) => name);
	return names.filter((name) => may(holdings, name, { unitId: id, communeId }));
}

async function cellOf(
	tx: Tx,
	caller: Caller,
	today: LocalDate,
	unit: Unit,
	posts: string[],
	mayGive: string[]
): Promise<ParcelCell> {
	const { communeId, ...own } = unit;
	const people = await peopleOf(tx, unit, today);
	const memberId = people.find(({ personId }) => personId === caller.personId)?.memberId;
	const list = await readMeetingList(tx, { unitCode: unit.code, limit: 40 }, today);
	const isInFull = ({ state, month }: { state: string; month: string }) =>
		['planned', 'notified', 'open', 'closed'].includes(state) || (state !== 'cancelled' && month >= monthOf(today));
	const meetings: PhoneMeeting[] = [];
	for (const { id } of list.filter(isInFull).slice(0, MOST_IN_FULL)) {
		const read = await readMeeting(tx, id);
		if (read) meetings.push(read);
	}
	const since = monthOf(addMonths(today, -MONTHS_KEPT));
	const earlier = list.filter(
		(meeting) => !isInFull(meeting) && meeting.state !== 'cancelled' && meeting.month >= since
	);
	return {
		unit: own,
		communeId,
		own: {
			...(memberId && { memberId }),
			posts,
			isSecretaryOrDeputy: posts.some((post) => post === 'cell-secretary' || post === 'cell-deputy')
		},
		may: mayGive,
		people: people.map(({ personId: _, ...person }) => person),
		meetings,
		earlier: await withResolutions(tx, communeId, earlier),
		openTasks: await tasksOf(tx, unit)
	};
}

type Listed = Awaited<ReturnType<typeof readMeetingList>>[number];

async function withResolutions(tx: Tx, communeId: number, meetings: Listed[]): Promise<EarlierMeeting[]> {
	const resolutions = await tx
		.selectFrom('resolution')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', sql<string>`any(${meetings.map(({ id }) => id)}::uuid[])`)
		.where('state', '=', 'adopted')
		.select(['meetingId', 'number', 'adoptedOn', 'assessment', 'limits', 'direction', 'implementation'])
		.execute();
	const byMeeting = new Map(resolutions.map(({ meetingId, ...resolution }) => [meetingId, resolution]));
	return meetings.map(({ id, kind, month, state, startsAt, summoned, present, score }) => {
		const resolution = byMeeting.get(id);
		return {
			id,
			kind,
			month,
			state,
			startsAt,
			summoned,
			present,
			...(score && { scoreClass: score.class }),
			...(resolution && {
				resolution: {
					...resolution,
					number: resolution.number ?? undefined,
					adoptedOn: resolution.adoptedOn ?? undefined
				}
			})
		};
	});
}

async function ruleSetsSince(tx: Tx, since: LocalDate): Promise<ParcelRuleSet[]> {
	const rows = await tx
		.selectFrom('ruleSet')
		.where('validTo', '>', since)
		.orderBy('id')
		.select(['id', 'code', 'validFrom', 'validTo', 'source', 'verified'])
		.execute();
	return rows.map((row) => ({ ...row, validTo: row.validTo === 'infinity' ? null : row.validTo }));
}
