import type { Act } from '#lib/commands/command.ts';
import { sql } from 'kysely';
import type { MannerKind } from '../manner/manner.ts';
import type { MeetingKind, MeetingState } from '../record.ts';
import type { Recorder } from '../recording.ts';

/** The key that every row of a meeting carries. */
export type MeetingKey = { communeId: number; unitId: string; meetingId: string };

/** What nearly every command asks of a meeting, read under a lock: commands on one meeting follow one another. */
export type MeetingHead = {
	key: MeetingKey;
	kind: MeetingKind;
	month: string;
	state: MeetingState;
	manner: MannerKind;
	startsAt: string;
	openedAt?: string;
	closedAt?: string;
	chair?: { memberId: string };
	minuteSecretary?: { memberId: string };
	publishedAt?: string;
	/** Term of office of the cell: numbers of papers run per type and term. */
	term: string;
	/** The caller, as someone who may record or not. */
	by: Recorder;
};

/** The meeting of this command, locked until it is done. The target was found through it, so it is there. */
export async function takeMeeting({ tx, target, caller, today }: Act, meetingId: string): Promise<MeetingHead> {
	const { communeId, unitId } = target;
	const row = await tx
		.selectFrom('meeting')
		.where('communeId', '=', communeId)
		.where('id', '=', meetingId)
		.select([
			'kind',
			'month',
			'state',
			'manner',
			'startsAt',
			'openedAt',
			'closedAt',
			'chairId',
			'minuteSecretaryId',
			'publishedAt',
			sql<string>`(select term from unit where unit.id = meeting.unit_id)`.as('term'),
			sql<string | null>`(select id from member where member.commune_id = ${communeId}
				and member.person_id = ${caller.personId})`.as('memberId'),
			sql<boolean>`exists (select from post_holding p where p.person_id = ${caller.personId} and p.unit_id = ${unitId}
				and p.post in ('cell-secretary', 'cell-deputy') and p.valid_from <= ${today} and ${today} < p.valid_to)`.as(
				'leads'
			)
		])
		.forNoKeyUpdate()
		.executeTakeFirstOrThrow();
	return {
		key: { communeId, unitId, meetingId },
		kind: row.kind as MeetingKind,
		month: row.month,
		state: row.state as MeetingState,
		manner: row.manner as MannerKind,
		startsAt: row.startsAt,
		openedAt: row.openedAt ?? undefined,
		closedAt: row.closedAt ?? undefined,
		chair: row.chairId ? { memberId: row.chairId } : undefined,
		minuteSecretary: row.minuteSecretaryId ? { memberId: row.minuteSecretaryId } : undefined,
		publishedAt: row.publishedAt ?? undefined,
		term: row.term,
		by: { memberId: row.memberId ?? undefined, isSecretaryOrDeputy: row.leads }
	};
}
