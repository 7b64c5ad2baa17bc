import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { MeetingKind, MeetingState } from '#domains/meetings/index.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, isInMonths } from './matching.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/**
 * What a meeting is known by: its month, its cell, its theme and its place. Statements, opinions kept and matters
 * raised are left out on purpose: the product has no index of who said what across meetings.
 */
const KNOWN_BY = sql<string>`('hop sinh hoat thang ' || substr(meeting.month, 6) || '/' || substr(meeting.month, 1, 4)
	|| ' ' || unit.search_key || ' ' || meeting.search_key)`;

/** Meetings, the latest first. */
export const findMeetings = async (tx: Tx, { communeId, words, unit, months, limit, offset }: Asked) =>
	asFound(
		await tx
			.selectFrom('meeting')
			.innerJoin('unit', 'unit.id', 'meeting.unitId')
			.where('meeting.communeId', '=', ofCommune(communeId))
			.where(isOfCell(unit))
			.where(isInMonths(sql`meeting.month`, months))
			.where(holdsAll(KNOWN_BY, words))
			.select((eb) => [
				'meeting.id',
				'meeting.month',
				'meeting.theme',
				'meeting.place',
				'meeting.startsAt',
				'meeting.publishedAt',
				'unit.name as unitName',
				eb.ref('meeting.kind').$castTo<MeetingKind>().as('kind'),
				eb.ref('meeting.state').$castTo<MeetingState>().as('state'),
				inAll
			])
			.orderBy(holdsInOrder(KNOWN_BY, words), 'desc')
			.orderBy('meeting.startsAt', 'desc')
			.orderBy('unit.sortKey')
			.orderBy('meeting.id')
			.limit(limit)
			.offset(offset)
			.execute()
	);
