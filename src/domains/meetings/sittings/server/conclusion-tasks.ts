import * as v from 'valibot';
import { giveTask, type TaskOwner } from '#domains/direction/server/index.ts';
import type { Act } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import type { Sitting } from '../sitting.ts';
import { carryingOut } from './sitting-command.ts';

/** Gives a conclusion to somebody: a person who was called, or a unit, whose secretary then owes the product. */
export const assignConclusionTask = carryingOut({
	name: 'assign-conclusion-task',
	does: 'Gives a conclusion of a sitting to a person who was called, or to a unit and its secretary, with product and day.',
	input: {
		conclusionId: field.id,
		title: field.filled(500),
		product: field.filled(500),
		dueOn: field.day,
		/** A unit of the commune; left out, the unit that holds the sitting. */
		unitCode: v.optional(field.unitCode),
		/** A participant who is on the roll. */
		participantId: v.optional(field.id)
	},
	async run(act, sitting, { conclusionId, title, product, dueOn, unitCode, participantId }) {
		const { tx, key, today, record } = act;
		const known = [...sitting.conclusions, ...sitting.earlier].find(({ id }) => id === conclusionId);
		if (!known) return refused({ code: 'access.not-found' });
		const unit = await unitGiven(act, unitCode);
		if (!unit) return refused({ code: 'meetings.sitting-unit-unknown', facts: { code: unitCode ?? '' } });
		const owner = participantId ? await participantOf(act, sitting, participantId) : await headOf(act, unit.id, today);
		if (participantId && !owner) return refused({ code: 'meetings.sitting-owner-not-on-roll' });
		if (!owner) return refused({ code: 'meetings.conclusion-without-owner', facts: { unit: unit.name } });

		const { communeId } = key;
		const given = await giveTask({ ...act, target: { communeId, unitId: unit.id } }, { title, product, dueOn, owner });
		if (!given.ok) return given;
		const { id } = given.value;
		const sittingId = 'sittingId' in known ? (known.sittingId as string) : key.sittingId;
		await tx
			.insertInto('conclusionTask')
			.values({ communeId, taskId: id, unitId: unit.id, conclusionId, sittingId })
			.execute();
		record('meetings.conclusion-given', { sittingId: key.sittingId, conclusionId, taskId: id, dueOn });
		return done({ id });
	}
});

const unitGiven = ({ tx, target, today }: Act, code: string | undefined) =>
	tx
		.selectFrom('unit')
		.where('communeId', '=', target.communeId)
		.where('validFrom', '<=', today)
		.where('validTo', '>', today)
		.where((eb) => (code ? eb('code', '=', code) : eb('id', '=', target.unitId)))
		.select(['id', 'kind', 'name'])
		.executeTakeFirst();

async function participantOf({ tx, target }: Act, sitting: Sitting, id: string): Promise<TaskOwner | undefined> {
	const memberId = sitting.participants.find((one) => one.id === id)?.memberId;
	if (!memberId) return undefined;
	return tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('id', '=', memberId)
		.where('activity', 'not in', ['left', 'died'])
		.select(['id as ownerMemberId', 'personId as ownerPersonId', 'fullName as ownerName'])
		.executeTakeFirst();
}

/** The secretary of a cell, or the head of a mass organisation, who answers for what the unit was given. */
const headOf = ({ tx, target }: Act, unitId: string, today: LocalDate): Promise<TaskOwner | undefined> =>
	tx
		.selectFrom('postHolding as held')
		.innerJoin('member', (join) =>
			join.onRef('member.communeId', '=', 'held.communeId').onRef('member.personId', '=', 'held.personId')
		)
		.where('held.communeId', '=', target.communeId)
		.where('held.unitId', '=', unitId)
		.where('held.post', 'in', ['cell-secretary', 'organisation-head', 'front-head'])
		.where('held.validFrom', '<=', today)
		.where('held.validTo', '>', today)
		.select(['member.id as ownerMemberId', 'member.personId as ownerPersonId', 'member.fullName as ownerName'])
		.executeTakeFirst();

/** Takes a task back that was given by mistake: it is dropped, and no longer carries the conclusion out. */
export const withdrawConclusionTask = carryingOut({
	name: 'withdraw-conclusion-task',
	does: 'Takes back an open task of a conclusion that was given by mistake.',
	input: { taskId: field.id },
	async run({ tx, key, today, record }, _sitting, { taskId }) {
		const { communeId, sittingId } = key;
		const link = await tx
			.deleteFrom('conclusionTask')
			.where('communeId', '=', communeId)
			.where('sittingId', '=', sittingId)
			.where('taskId', '=', taskId)
			.where((eb) =>
				eb.exists(
					eb
						.selectFrom('task')
						.whereRef('task.communeId', '=', 'conclusionTask.communeId')
						.whereRef('task.id', '=', 'conclusionTask.taskId')
						.where('task.state', '=', 'open')
				)
			)
			.returning('taskId')
			.executeTakeFirst();
		if (!link) return refused({ code: 'meetings.task-not-of-meeting' });
		await tx
			.updateTable('task')
			.set({ state: 'dropped', doneOn: today })
			.where('communeId', '=', communeId)
			.where('id', '=', taskId)
			.execute();
		record('meetings.conclusion-task-withdrawn', { sittingId, taskId });
		return done({ id: taskId });
	}
});
