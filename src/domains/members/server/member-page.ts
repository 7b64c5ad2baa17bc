import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';

/** Meetings and tasks that a member's page shows. */
const LATEST = 12;

/** What a member's page shows to whoever may see their cell; no sensitive field. Undefined if not in sight. */
export async function readMemberPage(tx: Tx, caller: Caller, memberId: string, today: LocalDate) {
	const member = await tx
		.selectFrom('member')
		.innerJoin('unit', 'unit.id', 'member.unitId')
		.where('member.communeId', '=', caller.communeId)
		.where('member.id', '=', memberId)
		.select((eb) => [
			'member.id',
			'member.communeId',
			'member.unitId',
			'member.personId',
			'member.fullName',
			'member.otherName',
			'member.sex',
			'member.standing',
			'member.activity',
			'member.activitySince',
			'member.activityDecision',
			'member.activityUntil',
			'member.leftWhy',
			'member.admittedOn',
			'member.officialOn',
			'member.position',
			'member.photoFileId',
			'unit.code as unitCode',
			'unit.name as unitName',
			jsonArrayFrom(
				eb
					.selectFrom('postHolding')
					.innerJoin('unit as of', 'of.id', 'postHolding.unitId')
					.whereRef('postHolding.personId', '=', 'member.personId')
					.where('postHolding.validFrom', '<=', today)
					.where('postHolding.validTo', '>', today)
					.orderBy('postHolding.validFrom')
					.select([
						'postHolding.post',
						'of.name as unitName',
						'of.code as unitCode',
						sql<string>`post_holding.valid_from::text`.as('from')
					])
			).as('posts'),
			jsonArrayFrom(
				eb
					.selectFrom('meetingRoll')
					.innerJoin('meeting', (join) =>
						join
							.onRef('meeting.communeId', '=', 'meetingRoll.communeId')
							.onRef('meeting.id', '=', 'meetingRoll.meetingId')
					)
					.whereRef('meetingRoll.communeId', '=', 'member.communeId')
					.whereRef('meetingRoll.memberId', '=', 'member.id')
					.where('meetingRoll.presence', '<>', 'unrecorded')
					.orderBy('meetingRoll.metOn', 'desc')
					.limit(LATEST)
					.select([
						'meeting.id',
						'meeting.month',
						sql<string>`meeting_roll.met_on::text`.as('metOn'),
						'meetingRoll.presence',
						'meetingRoll.reason'
					])
			).as('meetings'),
			jsonArrayFrom(
				eb
					.selectFrom('task')
					.whereRef('task.communeId', '=', 'member.communeId')
					.whereRef('task.ownerMemberId', '=', 'member.id')
					.orderBy(sql`task.state = 'open'`, 'desc')
					.orderBy('task.dueOn', 'desc')
					.limit(LATEST)
					.select([
						'task.id',
						'task.title',
						'task.state',
						sql<string>`task.due_on::text`.as('dueOn'),
						sql<string | null>`task.done_on::text`.as('doneOn')
					])
			).as('tasks')
		])
		.executeTakeFirst();
	return (
		member && {
			...member,
			posts: nestedRows(member.posts),
			meetings: nestedRows(member.meetings),
			tasks: nestedRows(member.tasks)
		}
	);
}
