import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { tracedRead } from '#lib/db/traced-read.ts';
import type { Topic } from '../../cases/case.ts';
import type { MessageState } from '../message.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const MOST_SHOWN = 200;

/** Messages in one state, the longest waiting first, without who sent them. */
export async function readMessages(tx: Tx, { communeId }: Caller, state: MessageState) {
	const rows = await tx
		.selectFrom('citizenMessage')
		.where('communeId', '=', ofCommune(communeId))
		.where('state', '=', state)
		.select(['id', 'topic', 'place', 'body', 'sentAt', 'why', 'caseId', 'decidedByName'])
		.select(sql<boolean>`photo_sha256 is not null`.as('hasPhoto'))
		.orderBy('sentAt', state === 'waiting' ? 'asc' : 'desc')
		.limit(MOST_SHOWN)
		.execute();
	return rows.map((row) => ({ ...row, topic: row.topic as Topic }));
}

/** How many messages are in each state. */
export async function countMessages(tx: Tx, { communeId }: Caller): Promise<Record<MessageState, number>> {
	const rows = await tx
		.selectFrom('citizenMessage')
		.where('communeId', '=', ofCommune(communeId))
		.groupBy('state')
		.select(['state', sql<number>`count(*)::int`.as('count')])
		.execute();
	const counts = new Map(rows.map(({ state, count }) => [state, count]));
	return {
		waiting: counts.get('waiting') ?? 0,
		'taken-in': counts.get('taken-in') ?? 0,
		'set-aside': counts.get('set-aside') ?? 0
	};
}

export async function readMessage(tx: Tx, { communeId }: Caller, id: string) {
	const row = await tx
		.selectFrom('citizenMessage')
		.where('communeId', '=', ofCommune(communeId))
		.where('id', '=', id)
		.select(['id', 'unitId', 'communeId', 'code', 'topic', 'place', 'body', 'sentAt', 'state', 'why', 'caseId'])
		.select(['decidedByName', 'photoSha256', 'photoName', 'photoType'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('citizenMessagePerson as p')
						.whereRef('p.communeId', '=', 'citizenMessage.communeId')
						.whereRef('p.messageId', '=', 'citizenMessage.id')
						.select('p.messageId')
				)
				.as('isNamed')
		)
		.executeTakeFirst();
	return row && { ...row, topic: row.topic as Topic, state: row.state as MessageState, isNamed: Boolean(row.isNamed) };
}

/** The message that a case was made of, for its photo. */
export const messageOfCase = (tx: Tx, { communeId }: Caller, caseId: string) =>
	tx
		.selectFrom('citizenMessage')
		.where('communeId', '=', ofCommune(communeId))
		.where('caseId', '=', caseId)
		.where('photoSha256', 'is not', null)
		.select('id')
		.executeTakeFirst();

/** Who sent a message, opened with a trace. */
export const openMessagePerson = (caller: Caller, messageId: string, purpose: string) =>
	tracedRead(caller, 'citizens.open-message-person', async (tx) => {
		const row = await tx
			.selectFrom('citizenMessagePerson')
			.where('communeId', '=', ofCommune(caller.communeId))
			.where('messageId', '=', messageId)
			.select(['communeId', 'unitId', 'fullName', 'phone'])
			.executeTakeFirst();
		if (!row) return undefined;
		const { communeId, unitId, ...seen } = row;
		return {
			seen: { ...seen, address: '', idNumber: '' },
			trace: { communeId, unitId, fields: 'message person', purpose }
		};
	});
