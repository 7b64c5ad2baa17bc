import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingState } from '../../record.ts';
import { whyNotTheRecorder } from '../../recording.ts';
import { readStanding } from '../../server/standing-in-unit.ts';
import { whyNotVoteNow } from '../casting.ts';
import { whyNoBallotNow } from '../opening.ts';
import type { BallotMeeting, ShownBallot, ShownVoter } from '../shown.ts';

type OfBallots = { meeting: BallotMeeting; mayRun: boolean };
export type BallotsPage = OfBallots & { ballots: ShownBallot[] };
export type BallotPage = OfBallots & {
	ballot: ShownBallot;
	voters: ShownVoter[];
	/** In a named vote, who chose what. */
	named: { name: string; optionId: string }[];
	/** Why the reader cannot cast a ballot now; undefined if they can. */
	whyNotVote?: Refusal;
};

/** The ballots of a meeting, the latest first; undefined if the meeting is not there, or not for this reader. */
export async function readBallotsPage(tx: Tx, caller: Caller, meetingId: string, today: LocalDate) {
	const meeting = await readMeetingOf(tx, meetingId);
	if (!meeting) return undefined;
	const rows = await ballotsOf(tx, caller).where('ballot.meetingId', '=', meetingId).execute();
	const page: BallotsPage = { ...(await within(tx, caller, meeting, today)), ballots: rows.map(shown) };
	return page;
}

/** One ballot of a meeting with its voters. */
export async function readBallotPage(tx: Tx, caller: Caller, meetingId: string, ballotId: string, today: LocalDate) {
	const meeting = await readMeetingOf(tx, meetingId);
	const row =
		meeting &&
		(await ballotsOf(tx, caller)
			.where('ballot.meetingId', '=', meetingId)
			.where('ballot.id', '=', ballotId)
			.executeTakeFirst());
	if (!row) return undefined;
	const ballot = shown(row);
	const voters = await tx
		.selectFrom('ballotVoter')
		.where('ballotId', '=', ballotId)
		.orderBy('sortKey')
		.orderBy('memberId')
		.select(['memberId', 'name', 'state', 'isExempt', 'isTemporarilyAway'])
		.execute();
	const { own, ownPresence, kind, seats, state } = ballot;
	const asked = { kind, seats, state, meetingState: meeting.state };
	const whyNotVote = whyNotVoteNow({
		...asked,
		...(own && { voter: own }),
		...(ownPresence && { presence: ownPresence })
	});
	const page: BallotPage = {
		...(await within(tx, caller, meeting, today)),
		ballot,
		voters: voters as ShownVoter[],
		named: ballot.isSecret || state !== 'counted' ? [] : await namedVotes(tx, ballotId),
		...(whyNotVote && { whyNotVote })
	};
	return page;
}

/** Whether a receipt is among those of the counted ballots. */
export const isReceiptCounted = async (tx: Tx, ballotId: string, receipt: string): Promise<boolean> =>
	(await tx
		.selectFrom('ballotReceipt')
		.where('ballotId', '=', ballotId)
		.where('receipt', '=', receipt)
		.select('receipt')
		.executeTakeFirst()) !== undefined;

type MeetingRow = BallotMeeting & { chair?: { memberId: string }; minuteSecretary?: { memberId: string } };

async function readMeetingOf(tx: Tx, meetingId: string): Promise<MeetingRow | undefined> {
	const row = await tx
		.selectFrom('meeting')
		.innerJoin('unit', 'unit.id', 'meeting.unitId')
		.where('meeting.id', '=', meetingId)
		.select([
			'meeting.id',
			'meeting.unitId',
			'unit.name as unitName',
			'meeting.month',
			'meeting.state',
			'meeting.startsAt'
		])
		.select(['meeting.chairId', 'meeting.minuteSecretaryId'])
		.select(
			sql<string>`coalesce((select s.paper_name from unit_parent up join unit s on s.id = up.parent_id
				where up.unit_id = meeting.unit_id and up.valid_from <= current_date and current_date < up.valid_to), '')`.as(
				'superiorName'
			)
		)
		.executeTakeFirst();
	if (!row) return undefined;
	const { chairId, minuteSecretaryId, state, ...meeting } = row;
	return {
		...meeting,
		state: state as MeetingState,
		...(chairId && { chair: { memberId: chairId } }),
		...(minuteSecretaryId && { minuteSecretary: { memberId: minuteSecretaryId } })
	};
}

async function within(tx: Tx, caller: Caller, row: MeetingRow, today: LocalDate): Promise<OfBallots> {
	const { chair, minuteSecretary, ...meeting } = row;
	const standing = await readStanding(tx, caller, meeting.unitId, today);
	const isRecorder = !whyNotTheRecorder(row, standing);
	return { meeting, mayRun: standing.may('open-ballot') && isRecorder && !whyNoBallotNow(meeting.state) };
}

const countOf = (condition: string) =>
	sql<number>`(select count(*)::int from ballot_voter v where v.commune_id = ballot.commune_id
		and v.ballot_id = ballot.id and ${sql.raw(condition)})`;

const ballotsOf = (tx: Tx, { personId }: Caller) =>
	tx
		.selectFrom('ballot')
		.leftJoin('ballotVoter as own', (join) =>
			join
				.onRef('own.communeId', '=', 'ballot.communeId')
				.onRef('own.ballotId', '=', 'ballot.id')
				.on('own.personId', '=', personId)
		)
		.leftJoin('meetingRoll as roll', (join) =>
			join
				.onRef('roll.communeId', '=', 'ballot.communeId')
				.onRef('roll.meetingId', '=', 'ballot.meetingId')
				.onRef('roll.memberId', '=', 'own.memberId')
		)
		.orderBy('ballot.openedAt', 'desc')
		.orderBy('ballot.id')
		.select([
			'ballot.id',
			'ballot.matter',
			'ballot.kind',
			'ballot.isSecret',
			'ballot.listsNames',
			'ballot.seats',
			'ballot.state',
			'ballot.cancelReason',
			'ballot.openedAt',
			'ballot.countedAt',
			'ballot.handedOut',
			'ballot.collected',
			'ballot.spoilt',
			'ballot.valid',
			'ballot.base',
			'ballot.needed',
			'own.state as own',
			'roll.presence as ownPresence'
		])
		.select((eb) => [
			countOf(`v.state <> 'revoked'`).as('entitled'),
			countOf(`v.state = 'voted'`).as('cast'),
			countOf(`v.state = 'paper'`).as('onPaper'),
			sql<number>`(select count(*)::int from ballot_paper p where p.commune_id = ballot.commune_id
				and p.ballot_id = ballot.id)`.as('scanned'),
			sql<number>`(select count(*)::int from ballot_receipt r where r.commune_id = ballot.commune_id
				and r.ballot_id = ballot.id)`.as('receipts'),
			jsonArrayFrom(
				eb
					.selectFrom('ballotOption')
					.whereRef('ballotOption.communeId', '=', 'ballot.communeId')
					.whereRef('ballotOption.ballotId', '=', 'ballot.id')
					.orderBy('ballotOption.position')
					.select(['ballotOption.id', 'ballotOption.label', 'ballotOption.votes', 'ballotOption.outcome'])
			).as('options')
		]);

type BallotRow = Awaited<ReturnType<ReturnType<typeof ballotsOf>['execute']>>[number];

const shown = (row: BallotRow): ShownBallot => ({ ...row, options: nestedRows(row.options) }) as ShownBallot;

const namedVotes = (tx: Tx, ballotId: string) =>
	tx
		.selectFrom('ballotNamed')
		.innerJoin('ballotVoter', (join) =>
			join
				.onRef('ballotVoter.communeId', '=', 'ballotNamed.communeId')
				.onRef('ballotVoter.ballotId', '=', 'ballotNamed.ballotId')
				.onRef('ballotVoter.memberId', '=', 'ballotNamed.memberId')
		)
		.where('ballotNamed.ballotId', '=', ballotId)
		.orderBy('ballotVoter.sortKey')
		.select(['ballotVoter.name', 'ballotNamed.optionId'])
		.execute();
