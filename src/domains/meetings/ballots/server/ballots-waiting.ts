import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** An open ballot in which somebody may vote and has not yet. */
export type BallotWaiting = { id: string; meetingId: string; matter: string; unitName: string; isSecret: boolean };

/** The open ballots that wait for the reader; a meeting that has called them absent does not. */
export const readBallotsWaiting = (tx: Tx, { communeId, personId }: Caller): Promise<BallotWaiting[]> =>
	tx
		.selectFrom('ballotVoter as voter')
		.innerJoin('ballot', (join) =>
			join.onRef('ballot.communeId', '=', 'voter.communeId').onRef('ballot.id', '=', 'voter.ballotId')
		)
		.innerJoin('meeting', (join) =>
			join.onRef('meeting.communeId', '=', 'ballot.communeId').onRef('meeting.id', '=', 'ballot.meetingId')
		)
		.innerJoin('unit', 'unit.id', 'ballot.unitId')
		.leftJoin('meetingRoll as roll', (join) =>
			join
				.onRef('roll.communeId', '=', 'ballot.communeId')
				.onRef('roll.meetingId', '=', 'ballot.meetingId')
				.onRef('roll.memberId', '=', 'voter.memberId')
		)
		.where('voter.communeId', '=', ofCommune(communeId))
		.where('voter.personId', '=', personId)
		.where('voter.state', '=', 'entitled')
		.where('ballot.state', '=', 'open')
		.where('meeting.state', 'in', ['planned', 'notified', 'open'])
		.where((eb) => eb.or([eb('roll.presence', 'is', null), eb('roll.presence', 'in', ['present', 'unrecorded'])]))
		.orderBy('ballot.openedAt')
		.select(['ballot.id', 'ballot.meetingId', 'ballot.matter', 'ballot.isSecret', 'unit.name as unitName'])
		.execute();
