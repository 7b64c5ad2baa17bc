import * as v from 'valibot';
import { giveTask } from '#domains/direction/server/index.ts';
import { type Act, type Command, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { TOPICS, type Topic } from '../../cases/case.ts';
import { openCase } from '../../server/open-case.ts';
import { ownerInCommune } from '../../server/owner-in-commune.ts';
import { newCaseCode, newReceiptSecret, secretHash } from '../../server/receipt.ts';
import { type DialogueState, type Outcome, takesQuestions, whyNotSettleQuestion } from '../dialogue.ts';
import { readDialogueRow } from './dialogue-row.ts';

/** Takes in what people ask, before the dialogue or there. Whoever asks is not kept. */
export const takeQuestion = defineCommand({
	name: 'citizens.take-question',
	does: 'Takes in a question to a dialogue, without whoever asks it.',
	needs: 'grant',
	input: v.strictObject({ dialogueId: field.id, topic: v.picklist(TOPICS), body: field.filled(1000) }),
	target: (tx, { dialogueId }) =>
		tx.selectFrom('dialogue').where('id', '=', dialogueId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run(act, { dialogueId, topic, body }) {
		const { tx, target, caller, now, record } = act;
		const { state } = await readDialogueRow(act, dialogueId);
		if (!takesQuestions(state)) return refused({ code: 'citizens.dialogue-takes-no-questions' });
		const id = newId();
		const asked = state === 'held' ? 'there' : 'before';
		await tx
			.insertInto('dialogueQuestion')
			.values({ ...target, id, dialogueId, topic, body, asked, byName: caller.name, at: now })
			.execute();
		record('citizens.question-taken', { dialogueId, questionId: id, asked });
		return done({ id });
	}
});

const unitOfQuestion = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('dialogueQuestion').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

async function takeRow({ tx, target }: Act, id: string) {
	const row = await tx
		.selectFrom('dialogueQuestion as q')
		.innerJoin('dialogue as d', (join) =>
			join.onRef('d.communeId', '=', 'q.communeId').onRef('d.id', '=', 'q.dialogueId')
		)
		.where('q.communeId', '=', target.communeId)
		.where('q.id', '=', id)
		.select(['q.topic', 'q.body', 'q.outcome', 'q.dialogueId', 'd.state', 'd.startsAt'])
		.forUpdate()
		.executeTakeFirstOrThrow();
	return {
		...row,
		topic: row.topic as Topic,
		outcome: row.outcome as Outcome,
		state: row.state as DialogueState,
		heldOn: dayInVietNam(new Date(row.startsAt))
	};
}
type QuestionRow = Awaited<ReturnType<typeof takeRow>>;

const change = ({ tx, target }: Act, id: string, columns: Record<string, unknown>) =>
	tx
		.updateTable('dialogueQuestion')
		.set(columns)
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.execute();

const entries = { questionId: field.id };
type Input<E extends v.ObjectEntries> = v.StrictObjectSchema<E & typeof entries, undefined>;

/** A command on one question; `settles` where it may be taken only while the question waits for its answer. */
const onQuestion = <E extends v.ObjectEntries, V>(given: {
	name: string;
	does: string;
	secretAnswers?: readonly string[];
	input: E;
	settles?: true;
	run: (act: Act, question: QuestionRow, input: v.InferOutput<Input<E>>) => Promise<Result<V>>;
}): Command<Input<E>, V> =>
	defineCommand({
		name: `citizens.${given.name}`,
		does: given.does,
		needs: 'grant',
		...(given.secretAnswers && { secretAnswers: given.secretAnswers }),
		input: v.strictObject({ ...entries, ...given.input } as E & typeof entries),
		target: (tx, input) => unitOfQuestion(tx, (input as { questionId: string }).questionId),
		async run(act, input) {
			const question = await takeRow(act, (input as { questionId: string }).questionId);
			const refusal = given.settles && whyNotSettleQuestion(question.state, question.outcome);
			return refusal ? refused(refusal) : given.run(act, question, input);
		}
	});

/** Takes away a question that was taken in by mistake, or that names somebody. */
export const removeQuestion = onQuestion({
	name: 'remove-question',
	does: 'Takes away a question to a dialogue that has no answer yet: taken in twice, or naming somebody.',
	input: {},
	async run(act, { state, outcome, dialogueId }, { questionId }) {
		if (!takesQuestions(state)) return refused({ code: 'citizens.dialogue-is-concluded' });
		if (outcome !== 'waiting') return refused({ code: 'citizens.question-settled' });
		await act.tx
			.deleteFrom('dialogueQuestion')
			.where('communeId', '=', act.target.communeId)
			.where('id', '=', questionId)
			.execute();
		act.record('citizens.question-removed', { dialogueId, questionId });
		return done({ id: questionId });
	}
});

/** The answer that was given on the spot. */
export const answerQuestion = onQuestion({
	name: 'answer-question',
	does: 'Puts down the answer that was given on the spot to a question of a dialogue.',
	input: { answer: field.filled(2000) },
	settles: true,
	async run(act, { dialogueId }, { questionId, answer }) {
		await change(act, questionId, { outcome: 'answered', answer });
		act.record('citizens.question-answered', { dialogueId, questionId });
		return done({ id: questionId });
	}
});

/** Makes a case of a question that asks for a settlement of its own. */
export const makeCaseOfQuestion = onQuestion({
	name: 'make-case-of-question',
	does: 'Makes a case of a question of a dialogue, without anybody’s name, and answers its receipt.',
	secretAnswers: ['secret'],
	input: {},
	settles: true,
	async run(act, { topic, body, heldOn, dialogueId }, { questionId }) {
		const secret = newReceiptSecret();
		const opened = await openCase(act, {
			code: newCaseCode(),
			secretHash: secretHash(secret),
			kind: 'feedback',
			topic,
			place: '',
			summary: body,
			receivedOn: heldOn,
			receivedVia: 'reception'
		});
		if (!opened.ok) return opened;
		await change(act, questionId, { outcome: 'case', caseId: opened.value.id });
		act.record('citizens.question-became-case', { dialogueId, questionId, caseId: opened.value.id });
		return done({ ...opened.value, secret });
	}
});

/** Promises something by a day: it becomes a task, and the people see whether it was kept. */
export const commitToQuestion = onQuestion({
	name: 'commit-to-question',
	does: 'Answers a question of a dialogue with a promise: what, by when, who keeps it; it becomes a task.',
	input: {
		title: field.filled(500),
		product: field.filled(500),
		dueOn: field.day,
		/** A member of the commune; left out, the caller. */
		ownerId: v.optional(field.id),
		/** Who keeps it, as the people read it: a post or a body. */
		owner: field.filled(200)
	},
	settles: true,
	async run(act, { dialogueId }, { questionId, title, product, dueOn, ownerId, owner }) {
		const member = await ownerInCommune(act, ownerId);
		if (!member) return refused({ code: 'citizens.owner-not-here' });
		const given = await giveTask(act, { title, product, dueOn, owner: member });
		if (!given.ok) return given;
		const { id: taskId } = given.value;
		await change(act, questionId, { outcome: 'commitment', answer: title, taskId, owner, dueOn });
		act.record('citizens.question-committed', { dialogueId, questionId, taskId, dueOn });
		return done({ id: questionId, taskId });
	}
});

/** Lets a question wait again; the case or task that was made of it stays, and is ended on its own page. */
export const reopenQuestion = onQuestion({
	name: 'reopen-question',
	does: 'Lets a question of a dialogue wait again before its conclusion; the case or task made of it stays.',
	input: {},
	async run(act, { state, outcome, dialogueId }, { questionId }) {
		if (state === 'concluded') return refused({ code: 'citizens.dialogue-is-concluded' });
		if (outcome === 'waiting') return refused({ code: 'citizens.question-waits' });
		await change(act, questionId, {
			outcome: 'waiting',
			answer: '',
			caseId: null,
			taskId: null,
			owner: '',
			dueOn: null
		});
		act.record('citizens.question-reopened', { dialogueId, questionId });
		return done({ id: questionId });
	}
});
