import * as v from 'valibot';
import { giveTask } from '#domains/direction/server/index.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { TOPICS } from '../../cases/case.ts';
import { openCase } from '../../server/open-case.ts';
import { newCaseCode, newReceiptSecret, secretHash } from '../../server/receipt.ts';
import { ownerInCommune } from '../../server/owner-in-commune.ts';
import { whyNotSettleMatter } from '../assignment.ts';

/** Locked. A meeting that was signed or called off without an answer has let go of it. */
async function takeMatter({ tx, target }: Act, id: string) {
	const row = await tx
		.selectFrom('matter')
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.select((eb) => [
			'gist',
			'place',
			'raisedOn',
			'state',
			'meetingId',
			eb
				.exists(
					eb
						.selectFrom('meeting')
						.whereRef('meeting.communeId', '=', 'matter.communeId')
						.whereRef('meeting.id', '=', 'matter.meetingId')
						.where('meeting.state', 'not in', ['signed', 'cancelled'])
						.select('meeting.id')
				)
				.as('isInMeeting')
		])
		.forUpdate('matter')
		.executeTakeFirstOrThrow();
	return { ...row, isInMeeting: Boolean(row.isInMeeting) };
}

const change = ({ tx, target }: Act, id: string, columns: Record<string, unknown>) =>
	tx.updateTable('matter').set(columns).where('communeId', '=', target.communeId).where('id', '=', id).execute();

/** Makes a case of what people asked for on a visit: feedback, since no name of a villager was taken down. */
export const makeCaseOfMatter = defineCommand({
	name: 'citizens.make-case-of-matter',
	does: 'Makes a case of what people asked for on a visit, without anybody’s name, and answers its receipt.',
	needs: 'grant',
	secretAnswers: ['secret'],
	input: v.strictObject({ matterId: field.id, topic: v.picklist(TOPICS) }),
	target: (tx, { matterId }) => unitOfRow(tx, 'matter', matterId),
	async run(act, { matterId, topic }) {
		const matter = await takeMatter(act, matterId);
		const refusal = whyNotSettleMatter(matter);
		if (refusal) return refused(refusal);
		const { tx, target, record } = act;
		const commune = await tx
			.selectFrom('unit')
			.where('communeId', '=', target.communeId)
			.where('kind', '=', 'commune')
			.select('id')
			.executeTakeFirstOrThrow();
		const secret = newReceiptSecret();
		const opened = await openCase(
			{ ...act, target: { communeId: target.communeId, unitId: commune.id } },
			{
				code: newCaseCode(),
				secretHash: secretHash(secret),
				kind: 'feedback',
				topic,
				place: matter.place,
				summary: matter.gist,
				receivedOn: matter.raisedOn,
				receivedVia: 'reception'
			}
		);
		if (!opened.ok) return opened;
		await change(act, matterId, { state: 'answered', caseId: opened.value.id, answer: opened.value.code });
		record('citizens.matter-became-case', { matterId, caseId: opened.value.id });
		return done({ ...opened.value, secret });
	}
});

/** Promises something by a day: a task that somebody owes, and the answer to what people asked for. */
export const commitToMatter = defineCommand({
	name: 'citizens.commit-to-matter',
	does: 'Promises, on what people asked for on a visit, a product by a day; it becomes a task of the caller or of whom they name.',
	needs: 'grant',
	input: v.strictObject({
		matterId: field.id,
		title: field.filled(500),
		product: field.filled(500),
		dueOn: field.day,
		/** A member of the commune; left out, the caller. */
		ownerId: v.optional(field.id)
	}),
	target: (tx, { matterId }) => unitOfRow(tx, 'matter', matterId),
	async run(act, { matterId, title, product, dueOn, ownerId }) {
		const refusal = whyNotSettleMatter(await takeMatter(act, matterId));
		if (refusal) return refused(refusal);
		const owner = await ownerInCommune(act, ownerId);
		if (!owner) return refused({ code: 'citizens.owner-not-here' });
		const given = await giveTask(act, { title, product, dueOn, owner });
		if (!given.ok) return given;
		await change(act, matterId, { state: 'answered', taskId: given.value.id, answer: title });
		act.record('citizens.matter-committed', { matterId, taskId: given.value.id, dueOn });
		return given;
	}
});

/** Lets a matter wait again: its answer was a mistake. What a meeting answered stands in its minutes. The case or task that came of it stays and is ended on its own page. */
export const reopenMatter = defineCommand({
	name: 'citizens.reopen-matter',
	does: 'Lets a matter of a visit wait again; the case or task that was made of it stays.',
	needs: 'grant',
	input: v.strictObject({ matterId: field.id }),
	target: (tx, { matterId }) => unitOfRow(tx, 'matter', matterId),
	async run(act, { matterId }) {
		const matter = await takeMatter(act, matterId);
		if (matter.state === 'raised') return refused({ code: 'citizens.matter-waits' });
		if (matter.meetingId) return refused({ code: 'citizens.matter-of-meeting' });
		await change(act, matterId, { state: 'raised', answer: '', taskId: null, caseId: null });
		act.record('citizens.matter-reopened', { matterId });
		return done({ id: matterId });
	}
});
