import * as v from 'valibot';
import { type Act, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId, rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { type Format, type SessionState, whyNotCancel, whyNotQuiz } from '../session.ts';
import { addPapers, isTopic, sessionFields, takeSession } from './sessions.ts';

/** One session for several cells: each keeps the attendance of its own people, in a row of its own. */
export const planWideSession = defineCommand({
	name: 'study.plan-wide-session',
	does: 'Plans a study session of the commune for several cells at once; each cell records its own people.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		...sessionFields,
		/** Codes of the cells that are called; all of the commune where it is left out. */
		cells: v.optional(v.pipe(v.array(field.unitCode), v.minLength(1), v.maxLength(300)))
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode: _, cells: codes, topicId, papers, questions, ...fields }) {
		const { tx, target, caller, now, commandId, record } = act;
		if (topicId && !(await isTopic(act, topicId))) return refused({ code: 'study.topic-unknown' });
		const refusal = whyNotQuiz(questions);
		if (refusal) return refused(refusal);
		const cells = await cellsOf(act, codes);
		if (cells.length === 0 || (codes && cells.length < new Set(codes).size))
			return refused({ code: 'study.cells-unknown' });
		const session = {
			...fields,
			topicId: topicId ?? null,
			questions: JSON.stringify(questions),
			createdBy: caller.personId,
			createdAt: now
		};
		const id = rowId(commandId);
		const wide = { ...target, ...session, id, wideId: null };
		const parts = cells.map(({ unitId }) => ({ ...target, ...session, unitId, id: newId(), wideId: id }));
		await tx.insertInto('studySession').values(wide).execute();
		await tx.insertInto('studySession').values(parts).execute();
		for (const { unitId, id } of [wide, ...parts])
			await addPapers({ ...act, target: { ...target, unitId } }, id, papers);
		record('study.wide-session-planned', { sessionId: id, cells: cells.length, papers: papers.length });
		return done({ id });
	}
});

export const cancelWideSession = defineCommand({
	name: 'study.cancel-wide-session',
	does: 'Calls a session of several cells off, as long as none of them recorded who came.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id }),
	target: (tx, { sessionId }) => unitOfRow(tx, 'studySession', sessionId),
	async run(act, { sessionId }) {
		const { tx, target, record } = act;
		const session = await takeSession(act, sessionId);
		const refusal = whyNotCancel(session);
		if (refusal) return refused(refusal);
		const all = tx
			.updateTable('studySession')
			.where('communeId', '=', target.communeId)
			.where((eb) => eb.or([eb('id', '=', sessionId), eb('wideId', '=', sessionId)]));
		const held = await tx
			.selectFrom('studySession')
			.where('communeId', '=', target.communeId)
			.where('wideId', '=', sessionId)
			.where('state', '=', 'held')
			.select('id')
			.execute();
		if (held.length > 0) return refused({ code: 'study.session-held-by-cells', facts: { count: held.length } });
		await all.set({ state: 'cancelled' }).execute();
		record('study.session-cancelled', { sessionId });
		return done({ id: sessionId });
	}
});

/** Cells of the commune in force, those of these codes or all. */
const cellsOf = ({ tx, target, today }: Act, codes?: readonly string[]): Promise<Target[]> =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', target.communeId)
		.where('kind', '=', 'cell')
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.$if(codes !== undefined, (query) => query.where('code', 'in', [...codes!]))
		.select(['id as unitId', 'communeId'])
		.execute();

/** A session of several cells with how far each of them recorded who came; undefined for any other. */
export async function readWideSession(tx: Tx, { communeId }: Caller, id: string) {
	const session = await tx
		.selectFrom('studySession as s')
		.innerJoin('unit as u', 'u.id', 's.unitId')
		.leftJoin('studyTopic as t', (join) =>
			join.onRef('t.communeId', '=', 's.communeId').onRef('t.id', '=', 's.topicId')
		)
		.where('s.communeId', '=', communeId)
		.where('s.id', '=', id)
		.where('u.kind', '=', 'commune')
		.select(['s.id', 's.communeId', 's.unitId', 's.title', 's.startsAt', 's.place', 's.format', 's.state'])
		.select(['u.name as unitName', 't.title as topic'])
		.executeTakeFirst();
	if (!session) return undefined;
	const cells = await tx
		.selectFrom('studySession as s')
		.innerJoin('unit as u', 'u.id', 's.unitId')
		.leftJoin('studyAttendance as a', (join) =>
			join.onRef('a.communeId', '=', 's.communeId').onRef('a.sessionId', '=', 's.id')
		)
		.where('s.communeId', '=', communeId)
		.where('s.wideId', '=', id)
		.groupBy(['s.id', 's.state', 's.summary', 'u.code', 'u.name'])
		.orderBy('u.code')
		.select((eb) => [
			's.id',
			's.state',
			's.summary',
			'u.code',
			'u.name',
			eb.cast<number>(eb.fn.count('a.memberId'), 'integer').as('summoned'),
			eb.cast<number>(eb.fn.count('a.memberId').filterWhere('a.presence', '<>', 'absent'), 'integer').as('came')
		])
		.execute();
	return { ...session, format: session.format as Format, state: session.state as SessionState, cells };
}

/** Sessions of several cells in a year, the latest first, with how many of the cells recorded who came. */
export const readWideSessions = (tx: Tx, communeId: number, year: number) =>
	tx
		.selectFrom('studySession as s')
		.innerJoin('studySession as c', (join) =>
			join.onRef('c.communeId', '=', 's.communeId').onRef('c.wideId', '=', 's.id')
		)
		.where('s.communeId', '=', communeId)
		.where('s.startsAt', '>=', `${year}-01-01T00:00:00+07:00`)
		.where('s.startsAt', '<', `${year + 1}-01-01T00:00:00+07:00`)
		.groupBy(['s.id', 's.title', 's.startsAt', 's.place', 's.state'])
		.orderBy('s.startsAt', 'desc')
		.select((eb) => [
			's.id',
			's.title',
			's.startsAt',
			's.place',
			's.state',
			eb.cast<number>(eb.fn.countAll(), 'integer').as('cells'),
			eb.cast<number>(eb.fn.countAll().filterWhere('c.state', '=', 'held'), 'integer').as('held')
		])
		.execute();
