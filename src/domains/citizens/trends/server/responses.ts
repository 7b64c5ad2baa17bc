import * as v from 'valibot';
import { putOnAgenda } from '#domains/meetings/sittings/server/index.ts';
import { type Act, defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { TOPICS } from '../../cases/case.ts';
import type { Block } from '../blocks.ts';
import { figureOf } from '../rising.ts';

/** Puts a topic before the leaders: into the register, and onto the agenda of a sitting that is being prepared. */
export const proposeTopic = defineCommand({
	name: 'citizens.propose-topic',
	does: 'Puts a topic of a published month before the leaders, and onto the agenda of a sitting where one is named.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		month: field.filled(7),
		topic: v.picklist(TOPICS),
		asked: field.filled(1000),
		sittingId: v.optional(field.id)
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { month, topic, asked, sittingId }) {
		const { tx, target, caller, now, record } = act;
		const published = await tx
			.selectFrom('trendMonth')
			.where('communeId', '=', target.communeId)
			.where('month', '=', month)
			.where('withdrawnWhy', '=', '')
			.select('blocks')
			.executeTakeFirst();
		if (!published || figureOf(topic, { month, blocks: published.blocks as Block[] }) === undefined)
			return refused({ code: 'citizens.topic-not-told' });
		if (sittingId && !(await putOnAgenda(act, sittingId, asked.slice(0, 300))))
			return refused({ code: 'citizens.sitting-not-prepared' });
		const id = newId();
		await tx
			.insertInto('trendResponse')
			.values({ ...target, id, month, topic, asked, sittingId: sittingId ?? null, byName: caller.name, at: now })
			.execute();
		record('citizens.topic-proposed', { responseId: id, month, topic, sittingId });
		return done({ id });
	}
});

const unitOfResponse = (tx: Tx, id: string): Promise<Target | undefined> =>
	tx.selectFrom('trendResponse').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

async function stateOf({ tx, target }: Act, id: string): Promise<string> {
	const row = await tx
		.selectFrom('trendResponse')
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.select('state')
		.forUpdate()
		.executeTakeFirstOrThrow();
	return row.state;
}

const change = ({ tx, target }: Act, id: string, columns: Record<string, unknown>) =>
	tx.updateTable('trendResponse').set(columns).where('communeId', '=', target.communeId).where('id', '=', id).execute();

/** What the leaders answered. Everybody reads it beside the figures. */
export const answerTopic = defineCommand({
	name: 'citizens.answer-topic',
	does: 'Puts down what was answered to a topic, by which body, on which day, and where it was published; the portal shows it.',
	needs: 'grant',
	input: v.strictObject({
		responseId: field.id,
		answer: field.filled(4000),
		answeredBy: field.filled(200),
		on: field.day,
		publishedWhere: v.optional(field.text(300), '')
	}),
	target: (tx, { responseId }) => unitOfResponse(tx, responseId),
	async run(act, { responseId, answer, answeredBy, on, publishedWhere }) {
		if ((await stateOf(act, responseId)) !== 'proposed') return refused({ code: 'citizens.topic-not-open' });
		if (on > act.today) return refused({ code: 'citizens.topic-answered-in-future', facts: { on, today: act.today } });
		await change(act, responseId, { state: 'answered', answer, answeredBy, answeredOn: on, publishedWhere });
		act.record('citizens.topic-answered', { responseId, on });
		return done({ id: responseId });
	}
});

/** Takes a topic off the register that needs no answer; the reason stays. */
export const takeBackTopic = defineCommand({
	name: 'citizens.take-back-topic',
	does: 'Takes a topic off the register that was put forward by mistake or needs no answer, with the reason.',
	needs: 'grant',
	input: v.strictObject({ responseId: field.id, reason: field.filled(300) }),
	target: (tx, { responseId }) => unitOfResponse(tx, responseId),
	async run(act, { responseId, reason }) {
		if ((await stateOf(act, responseId)) !== 'proposed') return refused({ code: 'citizens.topic-not-open' });
		await change(act, responseId, { state: 'taken-back', takenBackWhy: reason });
		act.record('citizens.topic-taken-back', { responseId });
		return done({ id: responseId });
	}
});

/** Opens a topic again: its answer leaves the portal, or it waits for one after all. */
export const reopenTopic = defineCommand({
	name: 'citizens.reopen-topic',
	does: 'Opens a topic of the register again: its answer leaves the portal, or it waits for one after all.',
	needs: 'grant',
	input: v.strictObject({ responseId: field.id }),
	target: (tx, { responseId }) => unitOfResponse(tx, responseId),
	async run(act, { responseId }) {
		if ((await stateOf(act, responseId)) === 'proposed') return refused({ code: 'citizens.topic-is-open' });
		const cleared = { answer: '', answeredBy: '', answeredOn: null, publishedWhere: '', takenBackWhy: '' };
		await change(act, responseId, { state: 'proposed', ...cleared });
		act.record('citizens.topic-reopened', { responseId });
		return done({ id: responseId });
	}
});
