import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { unitOfEvaluation } from '../../year/server/marks.ts';
import { type PlaceKind, PLACE_KINDS, reviewRules, whyNotPlan, whyNotTurn } from '../review.ts';
import { lockSubject, type ReviewSubject } from './subject-row.ts';

export const planReview = defineCommand({
	name: 'evaluation.plan-review',
	does: 'Plans a meeting of review of a year: of a cell, or of a body that its leaders are reviewed in besides.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year: field.wholeNumber(2020, 2100),
		placeKind: v.picklist(PLACE_KINDS),
		/** 'Tập thể lãnh đạo Ủy ban nhân dân xã'; the cell itself where empty. */
		body: v.optional(field.text(200), ''),
		on: field.day,
		/** The last day, where it takes more than one. */
		endsOn: v.optional(field.day),
		place: v.optional(field.text(200), '')
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, now, commandId, record }, { year, placeKind, body, on, endsOn = on, place }) {
		const round = await tx
			.selectFrom('evaluationRound')
			.where('communeId', '=', target.communeId)
			.where('year', '=', year)
			.select('id')
			.executeTakeFirst();
		if (!round) return refused({ code: 'evaluation.round-missing', facts: { year } });
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['name', 'kind'])
			.executeTakeFirstOrThrow();
		if (placeKind === 'cell' && unit.kind !== 'cell') return refused({ code: 'evaluation.review-unit-no-cell' });
		if (placeKind === 'body' && !body) return refused({ code: 'evaluation.review-body-needed' });
		const rules = findRuleSet(reviewRules, on);
		if (!rules) return refused({ code: 'evaluation.no-rules-then', facts: { on } });
		const refusal = whyNotPlan(year, on, endsOn, rules);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('reviewMeeting')
			.values({
				...target,
				id,
				roundId: round.id,
				placeKind,
				body: body || unit.name,
				onDay: on,
				endsOn,
				place,
				byName: caller.name,
				at: now
			})
			.execute();
		record('evaluation.review-planned', { meetingId: id, year, on });
		return done({ id });
	}
});

const unitOfMeeting = (tx: Tx, id: string) =>
	tx.selectFrom('reviewMeeting').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

export const callOffReview = defineCommand({
	name: 'evaluation.call-off-review',
	does: 'Calls a meeting of review off, with the reason; an empty reason puts it back.',
	needs: 'grant',
	input: v.strictObject({ meetingId: field.id, reason: v.optional(field.text(500), '') }),
	target: (tx, { meetingId }) => unitOfMeeting(tx, meetingId),
	async run({ tx, target, record }, { meetingId, reason }) {
		await tx
			.updateTable('reviewMeeting')
			.set({ endedWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', meetingId)
			.execute();
		record('evaluation.review-called-off', { meetingId, reason });
		return done({ id: meetingId });
	}
});

/** Whether the evaluation of a cell itself, of its secretary, or this one was its turn already; where, decides. */
async function turnsBefore({ tx, target: { communeId }, today }: Act, subject: ReviewSubject, meetingId: string) {
	const rows = await tx
		.selectFrom('reviewTurn as t')
		.innerJoin('reviewMeeting as g', (join) =>
			join.onRef('g.communeId', '=', 't.communeId').onRef('g.id', '=', 't.meetingId')
		)
		.innerJoin('evaluation as e', (join) =>
			join.onRef('e.communeId', '=', 't.communeId').onRef('e.id', '=', 't.evaluationId')
		)
		.where('t.communeId', '=', communeId)
		.where('t.undoneWhy', '=', '')
		.where('e.roundId', '=', subject.roundId)
		.where('e.unitId', '=', subject.unitId)
		.select(['t.evaluationId', 't.meetingId', 'g.placeKind', 'e.subject', 'e.personId'])
		.execute();
	const heads = await tx
		.selectFrom('postHolding as h')
		.innerJoin('evaluation as e', (join) =>
			join.onRef('e.communeId', '=', 'h.communeId').onRef('e.personId', '=', 'h.personId')
		)
		.where('h.communeId', '=', communeId)
		.where('h.unitId', '=', subject.unitId)
		.where('h.post', '=', 'cell-secretary')
		.where('h.validFrom', '<=', today)
		.where('h.validTo', '>', today)
		.where('e.roundId', '=', subject.roundId)
		.select('e.personId')
		.execute();
	const here = rows.filter((row) => row.meetingId === meetingId);
	return {
		isCollectiveDone: here.some((row) => row.subject === 'collective'),
		isCellDone: rows.some((row) => row.evaluationId === subject.id && row.placeKind === 'cell'),
		isTheHead: heads.some(({ personId }) => personId === subject.personId),
		// A secretary who is not evaluated here keeps nobody waiting.
		isHeadDone: heads.every(({ personId }) => here.some((row) => row.personId === personId))
	};
}

export const recordTurn = defineCommand({
	name: 'evaluation.record-turn',
	does: 'Writes down that somebody, or a cell, was reviewed in a meeting, with its conclusion; in the order that the rules ask.',
	needs: 'grant',
	input: v.strictObject({ meetingId: field.id, evaluationId: field.id, conclusion: v.optional(field.text(4000), '') }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { meetingId, evaluationId, conclusion }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const { communeId } = target;
		const subject = await lockSubject(act, evaluationId);
		const meeting = await tx
			.selectFrom('reviewMeeting')
			.where('communeId', '=', communeId)
			.where('id', '=', meetingId)
			.select(['unitId', 'roundId', 'placeKind', 'onDay', 'endedWhy'])
			.executeTakeFirst();
		if (!meeting || meeting.roundId !== subject.roundId) return refused({ code: 'evaluation.review-not-here' });
		if (meeting.endedWhy) return refused({ code: 'evaluation.review-off' });
		const draft = await tx
			.selectFrom('selfReview')
			.where('communeId', '=', communeId)
			.where('evaluationId', '=', evaluationId)
			.select('sentOn')
			.executeTakeFirst();
		const rules = findRuleSet(reviewRules, meeting.onDay);
		const refusal: Refusal | undefined = rules
			? whyNotTurn(
					{
						subject: subject.subject,
						placeKind: meeting.placeKind as PlaceKind,
						isOwnCell: meeting.unitId === subject.unitId,
						sentOn: draft?.sentOn ?? null,
						meetingOn: meeting.onDay,
						today,
						...(await turnsBefore(act, subject, meetingId))
					},
					rules
				)
			: { code: 'evaluation.no-rules-then', facts: { on: meeting.onDay } };
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const written = await tx
			.insertInto('reviewTurn')
			.values({
				...target,
				id,
				meetingId,
				evaluationId,
				personId: subject.personId,
				conclusion,
				byName: caller.name,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!written) return refused({ code: 'evaluation.review-done' });
		record('evaluation.turn-recorded', { meetingId, evaluationId });
		return done({ id });
	}
});

export const undoTurn = defineCommand({
	name: 'evaluation.undo-turn',
	does: 'Takes back that somebody was reviewed in a meeting, with the reason; what was written stays in sight.',
	needs: 'grant',
	input: v.strictObject({ turnId: field.id, reason: field.filled(500) }),
	target: (tx, { turnId }) =>
		tx.selectFrom('reviewTurn').where('id', '=', turnId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run({ tx, target, record }, { turnId, reason }) {
		await tx
			.updateTable('reviewTurn')
			.set({ undoneWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', turnId)
			.execute();
		record('evaluation.turn-undone', { turnId, reason });
		return done({ id: turnId });
	}
});
