import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { Format, Presence, Question, SessionState } from '../session.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

export type SessionPage = NonNullable<Awaited<ReturnType<typeof readSession>>>;

/** One session with its papers, its roll and how the reader's own reading stands. */
export async function readSession(tx: Tx, { communeId, personId }: Caller, id: string) {
	const row = await tx
		.selectFrom('studySession as s')
		.innerJoin('unit as u', 'u.id', 's.unitId')
		.leftJoin('studyTopic as t', (join) =>
			join.onRef('t.communeId', '=', 's.communeId').onRef('t.id', '=', 's.topicId')
		)
		.where('s.communeId', '=', ofCommune(communeId))
		.where('s.id', '=', id)
		.select((eb) => [
			's.id',
			's.communeId',
			's.unitId',
			's.title',
			's.startsAt',
			's.place',
			's.format',
			's.state',
			's.summary',
			's.questions',
			's.wideId',
			'u.code as unitCode',
			'u.name as unitName',
			't.title as topic',
			jsonArrayFrom(
				eb
					.selectFrom('studyPaper as p')
					.innerJoin('file as f', (join) =>
						join.onRef('f.communeId', '=', 'p.communeId').onRef('f.id', '=', 'p.fileId')
					)
					.whereRef('p.communeId', '=', 's.communeId')
					.whereRef('p.sessionId', '=', 's.id')
					.orderBy('f.name')
					.select(['f.id', 'f.name'])
			).as('papers'),
			jsonArrayFrom(
				eb
					.selectFrom('member as m')
					.leftJoin('studyAttendance as a', (join) =>
						join
							.onRef('a.communeId', '=', 'm.communeId')
							.onRef('a.memberId', '=', 'm.id')
							.onRef('a.sessionId', '=', eb.ref('s.id'))
					)
					.leftJoin('studyReading as r', (join) =>
						join
							.onRef('r.communeId', '=', 'm.communeId')
							.onRef('r.personId', '=', 'm.personId')
							.onRef('r.sessionId', '=', eb.ref('s.id'))
					)
					.whereRef('m.communeId', '=', 's.communeId')
					.whereRef('m.unitId', '=', 's.unitId')
					.where((on) => on.or([on('a.memberId', 'is not', null), on('m.activity', 'not in', ['left', 'died'])]))
					.orderBy('m.sortKey')
					.select(['m.id', 'm.fullName', 'm.activity', 'a.presence', 'm.personId'])
					.select(['r.readAt', 'r.rightCount', 'r.answeredAt', 'r.answers'])
			).as('people')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const people = nestedRows(row.people).map((one) => ({ ...one, presence: one.presence as Presence | null }));
	return {
		...row,
		format: row.format as Format,
		state: row.state as SessionState,
		questions: row.questions as Question[],
		papers: nestedRows(row.papers),
		people,
		/** The reader's own place on the roll. */
		own: people.find((one) => one.personId === personId)
	};
}
