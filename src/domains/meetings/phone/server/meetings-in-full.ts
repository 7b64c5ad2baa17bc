import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { readMeeting } from '../../server/read-record.ts';
import type { BallotOnPhone, MeetingOnPhone } from '../cell.ts';
import type { OfCell } from './read-cell-for-phone.ts';

/** This month's meetings of a cell, and every other one that is not over. */
export async function readMeetingsInFull(tx: Tx, { communeId, unitId, today }: OfCell): Promise<MeetingOnPhone[]> {
	const rows = await tx
		.selectFrom('meeting')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('state', '<>', 'cancelled')
		.where((eb) => eb.or([eb('month', '>=', today.slice(0, 7)), eb('state', '<>', 'signed')]))
		.orderBy('startsAt')
		.select('id')
		.execute();
	const meetings: MeetingOnPhone[] = [];
	for (const { id } of rows) meetings.push(await readInFull(tx, communeId, id));
	return meetings;
}

async function readInFull(tx: Tx, communeId: number, meetingId: string): Promise<MeetingOnPhone> {
	const read = (await readMeeting(tx, meetingId))!;
	const beside = await tx
		.selectFrom('meeting')
		.where('communeId', '=', communeId)
		.where('id', '=', meetingId)
		.select(({ selectFrom }) => [
			selectFrom('resolution')
				.where('communeId', '=', communeId)
				.where('meetingId', '=', meetingId)
				.select(sql<string>`to_char(drafted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('at'))
				.as('draftedAt'),
			selectFrom('resolution')
				.where('communeId', '=', communeId)
				.where('meetingId', '=', meetingId)
				.select('voteId')
				.as('decidedBy'),
			selectFrom('meetingSignature')
				.where('communeId', '=', communeId)
				.where('meetingId', '=', meetingId)
				.limit(1)
				.select('contentHash')
				.as('signedHash')
		])
		.executeTakeFirstOrThrow();
	const { draftedAt, decidedBy, signedHash } = beside;
	return {
		record: read.record,
		cycleRuleSetId: read.cycleRuleSetId,
		draftContent: read.draftContent,
		...(draftedAt && { draftedAt }),
		...(decidedBy && { decidedBy }),
		...(signedHash && { signedHash }),
		ballots: await readBallots(tx, communeId, meetingId)
	};
}

async function readBallots(tx: Tx, communeId: number, meetingId: string): Promise<BallotOnPhone[]> {
	const rows = await tx
		.selectFrom('ballot')
		.where('communeId', '=', communeId)
		.where('meetingId', '=', meetingId)
		.orderBy('openedAt')
		.orderBy('id')
		.select((eb) => [
			'id',
			'matter',
			'kind',
			'isSecret',
			'seats',
			'state',
			'ruleSetId',
			jsonArrayFrom(
				eb
					.selectFrom('ballotOption as o')
					.where('o.communeId', '=', communeId)
					.whereRef('o.ballotId', '=', 'ballot.id')
					.orderBy('o.position')
					.select(['o.id', 'o.label'])
			).as('options'),
			jsonArrayFrom(
				eb
					.selectFrom('ballotVoter as w')
					.where('w.communeId', '=', communeId)
					.whereRef('w.ballotId', '=', 'ballot.id')
					.orderBy('w.sortKey')
					.select(['w.memberId', 'w.isExempt', 'w.isTemporarilyAway', 'w.state'])
			).as('voters')
		])
		.execute();
	return rows.map(
		({ options, voters, ...ballot }) =>
			({ ...ballot, options: nestedRows(options), voters: nestedRows(voters) }) as BallotOnPhone
	);
}
