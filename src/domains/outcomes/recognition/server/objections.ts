import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { lockRound, unitOfRound } from './round.ts';

/** What somebody said against a list or a result. Who said it is not asked. */
export const noteObjection = defineCommand({
	name: 'outcomes.note-objection',
	does: 'Notes what was said against a list or result that is public for comment; who said it is not kept.',
	needs: 'grant',
	input: v.strictObject({ recognitionId: field.id, on: field.day, matter: field.filled(1000) }),
	target: (tx, { recognitionId }) => unitOfRound(tx, recognitionId),
	async run({ tx, target, caller, now, today, record }, { recognitionId, on, matter }) {
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		const round = await lockRound(tx, target, recognitionId);
		if (round.endedWhy) return refused({ code: 'outcomes.round-ended' });
		if (round.outcome) return refused({ code: 'outcomes.round-decided' });
		const id = newId();
		const by = { byPerson: caller.personId, byName: caller.name, at: now };
		await tx
			.insertInto('recognitionObjection')
			.values({ ...target, id, recognitionId, onDay: on, matter, ...by })
			.execute();
		record('outcomes.objection-noted', { recognitionId, objectionId: id, on });
		return done({ id });
	}
});

/** The answer to an objection; given again, it takes the place of the one before. */
export const answerObjection = defineCommand({
	name: 'outcomes.answer-objection',
	does: 'Writes the answer to an objection; the decision waits until all are answered.',
	needs: 'grant',
	input: v.strictObject({ objectionId: field.id, on: field.day, answer: field.filled(1000) }),
	target: (tx, { objectionId }) =>
		tx
			.selectFrom('recognitionObjection')
			.where('id', '=', objectionId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, today, record }, { objectionId, on, answer }) {
		if (on > today) return refused({ code: 'outcomes.day-in-future' });
		const answered = await tx
			.updateTable('recognitionObjection')
			.set({ answer, answeredOn: on })
			.where('communeId', '=', target.communeId)
			.where('id', '=', objectionId)
			.where('onDay', '<=', on)
			.returning('id')
			.executeTakeFirst();
		if (!answered) return refused({ code: 'outcomes.step-backwards' });
		record('outcomes.objection-answered', { objectionId, on });
		return done({ id: objectionId });
	}
});
