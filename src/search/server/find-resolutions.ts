import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import { type Asked, asFound, holdsAll, holdsInOrder, inAll, isOfCell, isInMonths } from './matching.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/**
 * What a resolution decided: its number, cell and month, its direction and how it is carried out. Its assessment and
 * its limits speak of people's work, and are left out as what was said in the meeting is.
 */
const KNOWN_BY = sql<string>`('nghi quyet so ' || resolution.number || ' thang ' || substr(meeting.month, 6) || '/'
	|| substr(meeting.month, 1, 4) || ' ' || unit.search_key || ' ' || resolution.search_key)`;

/** Resolutions that were adopted, the latest first: a draft has decided nothing. */
export const findResolutions = async (tx: Tx, { communeId, words, unit, months, limit, offset }: Asked) =>
	asFound(
		await tx
			.selectFrom('resolution')
			.innerJoin('meeting', (join) =>
				join.onRef('meeting.communeId', '=', 'resolution.communeId').onRef('meeting.id', '=', 'resolution.meetingId')
			)
			.innerJoin('unit', 'unit.id', 'resolution.unitId')
			.where('resolution.communeId', '=', ofCommune(communeId))
			.where('resolution.state', '=', 'adopted')
			.where(isOfCell(unit))
			.where(isInMonths(sql`meeting.month`, months))
			.where(holdsAll(KNOWN_BY, words))
			.select((eb) => [
				'resolution.id',
				'resolution.meetingId',
				'resolution.direction',
				'meeting.month',
				'unit.name as unitName',
				eb.ref('resolution.number').$notNull().as('number'),
				eb.ref('resolution.adoptedOn').$notNull().as('adoptedOn'),
				inAll
			])
			.orderBy(holdsInOrder(KNOWN_BY, words), 'desc')
			.orderBy('resolution.adoptedOn', 'desc')
			.orderBy('unit.sortKey')
			.orderBy('resolution.id')
			.limit(limit)
			.offset(offset)
			.execute()
	);
