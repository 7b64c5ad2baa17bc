import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode, unitOfRow } from '#lib/commands/targets.ts';
import { keptContent } from '#lib/files/kept-content.ts';
import { type KeptContent, nameFile } from '#lib/files/server/keep-file.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import {
	FORMATS,
	type Format,
	PRESENCES,
	type Question,
	type SessionState,
	whyNotAlone,
	whyNotCancel,
	whyNotHold,
	whyNotQuiz
} from '../session.ts';

const question = v.strictObject({
	text: field.filled(500),
	choices: v.pipe(v.array(field.filled(200)), v.minLength(2), v.maxLength(4)),
	right: field.wholeNumber(0, 3)
});

/** What is said of a session when it is planned, whoever it is for. */
export const sessionFields = {
	title: field.filled(300),
	startsAt: field.moment,
	place: v.optional(field.text(200), ''),
	format: v.picklist(FORMATS),
	topicId: v.optional(field.id),
	papers: v.optional(v.pipe(v.array(keptContent), v.maxLength(10)), []),
	questions: v.optional(v.pipe(v.array(question), v.maxLength(10)), [])
};

export const planSession = defineCommand({
	name: 'study.plan-session',
	does: 'Plans a study session of a cell: what, when, in which format, with its papers.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		...sessionFields
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { unitCode: _, topicId, papers, questions, ...session }) {
		const { tx, target, caller, now, commandId, record } = act;
		if (topicId && !(await isTopic(act, topicId))) return refused({ code: 'study.topic-unknown' });
		const refusal = whyNotQuiz(questions);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('studySession')
			.values({
				...target,
				id,
				topicId: topicId ?? null,
				...session,
				questions: JSON.stringify(questions),
				createdBy: caller.personId,
				createdAt: now
			})
			.execute();
		await addPapers(act, id, papers);
		record('study.session-planned', { sessionId: id, format: session.format, papers: papers.length });
		return done({ id });
	}
});

export const cancelSession = defineCommand({
	name: 'study.cancel-session',
	does: 'Calls a planned study session off.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id }),
	target: (tx, { sessionId }) => unitOfRow(tx, 'studySession', sessionId),
	async run(act, { sessionId }) {
		const session = await takeSession(act, sessionId);
		const refusal = whyNotAlone(session) ?? whyNotCancel(session);
		if (refusal) return refused(refusal);
		await own(act, sessionId).set({ state: 'cancelled' }).execute();
		act.record('study.session-cancelled', { sessionId });
		return done({ id: sessionId });
	}
});

const attendance = v.pipe(
	v.array(v.strictObject({ memberId: field.id, presence: v.picklist(PRESENCES) })),
	v.minLength(1, 'input.missing'),
	v.maxLength(300)
);

/** Who came, and how; given again it replaces what was recorded. */
export const holdSession = defineCommand({
	name: 'study.hold-session',
	does: 'Records that a study session was held: who came in person, who online, and what it came to.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id, attendance, summary: v.optional(field.text(4000), '') }),
	target: (tx, { sessionId }) => unitOfRow(tx, 'studySession', sessionId),
	async run(act, { sessionId, attendance, summary }) {
		const { tx, target, now, record } = act;
		const session = await takeSession(act, sessionId);
		const presences = attendance.map(({ presence }) => presence);
		const refusal = whyNotHold(session, presences, now.toISOString());
		if (refusal) return refused(refusal);
		const ids = [...new Set(attendance.map(({ memberId }) => memberId))];
		const known = await tx
			.selectFrom('member')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('id', 'in', ids)
			.select('id')
			.execute();
		if (known.length < attendance.length) return refused({ code: 'study.attendance-not-of-cell' });
		await tx
			.deleteFrom('studyAttendance')
			.where('communeId', '=', target.communeId)
			.where('sessionId', '=', sessionId)
			.execute();
		await tx
			.insertInto('studyAttendance')
			.values(attendance.map((one) => ({ ...target, sessionId, ...one })))
			.execute();
		await own(act, sessionId).set({ state: 'held', summary }).execute();
		const came = presences.filter((presence) => presence !== 'absent').length;
		record('study.session-held', { sessionId, came, of: attendance.length });
		return done({ id: sessionId });
	}
});

export const setQuiz = defineCommand({
	name: 'study.set-quiz',
	does: 'Gives a study session its short quiz; answers given before are taken away.',
	needs: 'grant',
	input: v.strictObject({ sessionId: field.id, questions: v.pipe(v.array(question), v.maxLength(10)) }),
	target: (tx, { sessionId }) => unitOfRow(tx, 'studySession', sessionId),
	async run(act, { sessionId, questions }) {
		const refusal = whyNotAlone(await takeSession(act, sessionId)) ?? whyNotQuiz(questions);
		if (refusal) return refused(refusal);
		await own(act, sessionId)
			.set({ questions: JSON.stringify(questions) })
			.execute();
		await act.tx
			.updateTable('studyReading')
			.set({ answers: [], rightCount: 0, answeredAt: null })
			.where('communeId', '=', act.target.communeId)
			.where('sessionId', '=', sessionId)
			.execute();
		act.record('study.quiz-set', { sessionId, questions: questions.length });
		return done({ id: sessionId });
	}
});

const own = ({ tx, target }: Act, sessionId: string) =>
	tx.updateTable('studySession').where('communeId', '=', target.communeId).where('id', '=', sessionId);

export async function addPapers(act: Act, sessionId: string, papers: readonly KeptContent[]): Promise<void> {
	for (const paper of papers)
		await act.tx
			.insertInto('studyPaper')
			.values({ ...act.target, sessionId, fileId: await nameFile(act, paper) })
			.execute();
}

export const isTopic = async ({ tx, target }: Act, topicId: string): Promise<boolean> =>
	(await tx
		.selectFrom('studyTopic')
		.where('communeId', '=', target.communeId)
		.where('id', '=', topicId)
		.where('withdrawnOn', 'is', null)
		.select('id')
		.executeTakeFirst()) !== undefined;

/** The session of this command, locked until it is done. */
export async function takeSession({ tx, target: { communeId } }: Act, sessionId: string) {
	const row = await tx
		.selectFrom('studySession')
		.where('communeId', '=', communeId)
		.where('id', '=', sessionId)
		.select(['state', 'format', 'startsAt', 'questions', 'wideId'])
		.forNoKeyUpdate()
		.executeTakeFirstOrThrow();
	return {
		startsAt: row.startsAt,
		isPartOfWide: row.wideId !== null,
		state: row.state as SessionState,
		format: row.format as Format,
		questions: row.questions as Question[]
	};
}
