import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { type Conclusion, readConclusions } from '#domains/inspection/server/index.ts';
import { FORCED_CASES } from '../../rules.ts';
import { FINDING_KINDS, whyNotFinding } from '../findings.ts';
import { gatherEvidence, lastDayCounted } from './gather.ts';
import { unitOfEvaluation } from './marks.ts';

/** Counts one evaluation anew, and its cell's where that depends on it; a decided one stays as it was decided on. */
async function gatherAgain({ tx, target: { communeId }, today, now }: Act, evaluationId: string): Promise<void> {
	const { rows } = await sql<{ id: string; roundId: string; year: number }>`
		select c.id, c.round_id, c.year from evaluation e join evaluation c on c.commune_id = e.commune_id
			and c.round_id = e.round_id and (c.id = e.id or c.member_id is null and c.unit_id = e.unit_id)
		where e.commune_id = ${communeId} and e.id = ${evaluationId}::uuid`.execute(tx);
	for (const { id, roundId, year } of rows) {
		await gatherEvidence(tx, { communeId, roundId, year, until: lastDayCounted(year, today), now, evaluationId: id });
	}
}

export const gatherOne = defineCommand({
	name: 'evaluation.gather-one',
	does: 'Counts the evidence of one member or cell again, after something changed.',
	needs: 'grant',
	input: v.strictObject({ evaluationId: field.id }),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId }) {
		await gatherAgain(act, evaluationId);
		act.record('evaluation.gathered-one', { evaluationId });
		return done({ id: evaluationId });
	}
});

export const recordFinding = defineCommand({
	name: 'evaluation.record-finding',
	does: 'Writes down what was found about somebody, or a cell, with the paper that says so: an inspection, a case that forces the class, a vote of confidence.',
	needs: 'grant',
	input: v.strictObject({
		evaluationId: field.id,
		kind: v.picklist(FINDING_KINDS),
		forced: v.optional(v.picklist(FORCED_CASES)),
		lowVotes: v.optional(field.wholeNumber(0, 10_000)),
		votesOf: v.optional(field.wholeNumber(0, 10_000)),
		foundOn: field.day,
		paper: field.filled(200),
		note: v.optional(field.text(1000), ''),
		/** The conclusion that it rests on: its day and paper stand, whatever is said here. */
		sourceId: v.optional(field.id)
	}),
	target: (tx, { evaluationId }) => unitOfEvaluation(tx, evaluationId),
	async run(act, { evaluationId, ...finding }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const about = await tx
			.selectFrom('evaluation')
			.where('communeId', '=', target.communeId)
			.where('id', '=', evaluationId)
			.select(['personId', 'memberId', 'unitId', 'year'])
			.executeTakeFirstOrThrow();
		const { personId } = about;
		if (personId === caller.personId) return refused({ code: 'evaluation.is-own' });
		if (finding.sourceId) {
			const source = (await readConclusions(tx, target.communeId, about.year)).find(isAbout(about, finding.sourceId));
			if (!source) return refused({ code: 'evaluation.finding-source-gone' });
			finding.foundOn = source.foundOn;
			finding.paper = source.paper;
		}
		const refusal = whyNotFinding(finding, today);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		const added = await tx
			.insertInto('evaluationFinding')
			.values({
				...target,
				...finding,
				id,
				evaluationId,
				personId,
				byPerson: caller.personId,
				byName: caller.name,
				at: now
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.execute();
		if (added.length === 0) return refused({ code: 'evaluation.finding-source-taken' });
		await gatherAgain(act, evaluationId);
		record('evaluation.finding-recorded', { evaluationId, findingId: id, kind: finding.kind });
		return done({ id });
	}
});

const isAbout =
	({ memberId, unitId }: { memberId: string | null; unitId: string }, sourceId: string) =>
	(one: Conclusion): boolean =>
		one.sourceId === sourceId &&
		(memberId ? one.memberId === memberId : one.memberId === null && one.unitId === unitId);

export const withdrawFinding = defineCommand({
	name: 'evaluation.withdraw-finding',
	does: 'Takes a finding back that was written down wrongly, with the reason; it stays in sight.',
	needs: 'grant',
	input: v.strictObject({ findingId: field.id, reason: field.filled(500) }),
	target: (tx, { findingId }) =>
		tx.selectFrom('evaluationFinding').where('id', '=', findingId).select(['unitId', 'communeId']).executeTakeFirst(),
	async run(act, { findingId, reason }) {
		const { tx, target, caller } = act;
		const { evaluationId, personId } = await tx
			.selectFrom('evaluationFinding')
			.where('communeId', '=', target.communeId)
			.where('id', '=', findingId)
			.select(['evaluationId', 'personId'])
			.executeTakeFirstOrThrow();
		if (personId === caller.personId) return refused({ code: 'evaluation.is-own' });
		await tx
			.updateTable('evaluationFinding')
			.set({ withdrawnWhy: reason })
			.where('communeId', '=', target.communeId)
			.where('id', '=', findingId)
			.execute();
		await gatherAgain(act, evaluationId);
		act.record('evaluation.finding-withdrawn', { evaluationId, findingId, reason });
		return done({ id: findingId });
	}
});
