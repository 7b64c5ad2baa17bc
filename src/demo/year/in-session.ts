import type pg from 'pg';
import { liveRoomRules, speakingMinutesOf } from '#domains/meetings/live/rules.ts';
import type { AgendaItem, MeetingRecord } from '#domains/meetings/index.ts';
import { daysBetween, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { CellSeed } from '../cells.ts';
import { idOf } from '../ids.ts';
import { insertRows } from '../rows.ts';
import { COMMUNE_ID } from '../units.ts';
import { after, at, dayOf } from './moments.ts';

/**
 * The cell that sits while a newcomer looks round, so that the live room has somebody in it: that of the Party office, to
 * which most of those belong whom one can sign in as.
 */
export const IN_SESSION = 'HB.18';

/** Its day can fall on a weekend or a holiday, and months end later than cells may meet: it then meets on another day. */
const MOVED_DAYS = 10;

/** How long it has been sitting. */
const MINUTES = 50;
const FIVE_MINUTES_MS = 300_000;

/** When its meeting of today began: some time ago, or in the morning where today is not the day of the clock. */
function beganAt(today: LocalDate): string {
	const lately = after(new Date().toISOString(), -MINUTES);
	return dayOf(lately) === today ? lately : at(today, '07:32');
}

/** The moments of the meeting that is held now; undefined for every other. */
export function sessionOf(
	{ code }: CellSeed,
	plannedOn: LocalDate,
	today: LocalDate
): { startsAt: string; openedAt: string } | undefined {
	const isOfThisMonth =
		plannedOn.startsWith(today.slice(0, 7)) && Math.abs(daysBetween(plannedOn, today)) <= MOVED_DAYS;
	if (code !== IN_SESSION || !isOfThisMonth) return undefined;
	const openedAt = beganAt(today);
	const startsAt = new Date(Math.floor(Date.parse(openedAt) / FIVE_MINUTES_MS) * FIVE_MINUTES_MS).toISOString();
	return { startsAt, openedAt };
}

/** What stands of a whole meeting while it is still being held: nothing is voted on, given out or scored yet. */
export function whileHeld({ closedAt, readBackAt, score, resolution, ...held }: MeetingRecord): MeetingRecord {
	const now = after(held.openedAt!, MINUTES);
	const { number, adoptedOn, ...draft } = resolution!;
	return {
		...held,
		state: 'open',
		agenda: held.agenda.map((item) => notBeyond(item, now)),
		statements: held.statements.filter((statement) => statement.at <= now),
		stories: held.stories?.filter((story) => story.at <= now),
		matters: [],
		notes: [],
		votes: [],
		reservations: [],
		tasks: [],
		resolution: { ...draft, state: 'draft' }
	};
}

const notBeyond = ({ startedAt, conclusion, ...item }: AgendaItem, now: string): AgendaItem =>
	startedAt && startedAt <= now ? { ...item, startedAt } : item;

/** Who asked for the floor, and a change that somebody proposes to the draft. */
export async function addRoom(client: pg.ClientBase, record: MeetingRecord): Promise<void> {
	const { id, unit, openedAt, roll, agenda, resolution } = record;
	const keys = { communeId: COMMUNE_ID, unitId: unit.id, meetingId: id };
	const item = agenda.findLast(({ startedAt }) => startedAt)!;
	const limitSeconds = 60 * speakingMinutesOf(item, ruleSetInForce(liveRoomRules, dayOf(openedAt!)));
	const asking = roll.filter(({ presence, post }) => presence === 'present' && !post).slice(0, 4);
	const spoken = asking.slice(0, 2);
	await insertRows(
		client,
		'floorRequest',
		asking.map((member, nth) => ({
			...keys,
			id: idOf(`floor ${id} ${nth}`, openedAt!),
			agendaItemId: item.id,
			memberId: member.memberId,
			name: member.name,
			state: spoken.includes(member) ? 'spoken' : 'waiting',
			askedAt: after(item.startedAt!, nth),
			beganAt: spoken.includes(member) ? after(item.startedAt!, 2 * nth + 1) : null,
			endedAt: spoken.includes(member) ? after(item.startedAt!, 2 * nth + 3) : null,
			limitSeconds
		}))
	);
	const proposer = spoken[0]!;
	await insertRows(client, 'amendment', [
		{
			...keys,
			id: idOf(`amendment ${id}`, openedAt!),
			part: 'direction',
			kind: 'insert',
			passage: resolution!.direction.split('\n')[0]!,
			wording: 'Giao từng đảng viên phụ trách nhóm hộ, báo cáo kết quả ở buổi sinh hoạt sau.',
			reason: 'Việc chung không có người chịu trách nhiệm thì khó xong.',
			memberId: proposer.memberId,
			name: proposer.name,
			at: after(item.startedAt!, 4)
		}
	]);
}
