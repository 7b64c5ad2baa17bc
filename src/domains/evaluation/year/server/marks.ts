import * as v from 'valibot';
import { type Act, type Command, defineCommand, type InputSchema } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { ruleSetById } from '#lib/rule-sets.ts';
import { excellentCap } from '../../cap.ts';
import { evaluationClassRules, FORCED_CASES } from '../../rules.ts';
import { criteriaRules, type YearSubject } from '../criteria.ts';
import { evidenceOf } from '../evidence.ts';
import { classAllowed, readPoints, type Step, sumsOf, whyNotClass, whyNotStep } from '../marking.ts';
import { whyNotMarkCell } from '../recorders.ts';
import { readBallotCounts } from './ballot-counts.ts';
import { readRecorders } from './recorders.ts';

const CLASSES = ['excellent', 'good', 'completed', 'failed'] as const;
const entries = {
	evaluationId: field.id,
	/** How many marks the caller saw: two who mark at once do not overwrite each other. */
	seen: field.wholeNumber(0, 1000),
	/** Points by criterion: '4', '4.5'. */
	points: v.record(v.string(), v.pipe(v.string(), v.maxLength(8))),
	/** Tasks above what was asked. */
	exceeding: v.optional(field.wholeNumber(0, 1000), 0),
	limitsTotal: v.optional(field.wholeNumber(0, 100), 0),
	limitsFixed: v.optional(field.wholeNumber(0, 100), 0),
	class: v.picklist(CLASSES),
	reason: v.optional(field.text(2000), '')
};
const ofOthers = {
	...entries,
	forced: v.optional(v.pipe(v.array(v.picklist(FORCED_CASES)), v.maxLength(FORCED_CASES.length)), [])
};
type Given = v.InferOutput<v.StrictObjectSchema<typeof entries, undefined>> & {
	forced?: readonly (typeof FORCED_CASES)[number][];
	votesAgree?: number | undefined;
	votesOf?: number | undefined;
	ballotOptionId?: string | undefined;
};

export const unitOfEvaluation = (tx: Act['tx'], id: string) =>
	tx.selectFrom('evaluation').where('id', '=', id).select(['unitId', 'communeId']).executeTakeFirst();

/** The evaluation of this command with the rules of its round, locked until it is done. */
export async function takeEvaluation({ tx, target: { communeId } }: Act, id: string) {
	const row = await tx
		.selectFrom('evaluation as e')
		.innerJoin('evaluationRound as r', (join) =>
			join.onRef('r.communeId', '=', 'e.communeId').onRef('r.id', '=', 'e.roundId')
		)
		.where('e.communeId', '=', communeId)
		.where('e.id', '=', id)
		.select([
			'e.id',
			'e.roundId',
			'e.subject',
			'e.personId',
			'e.step',
			'e.marks',
			'e.evidence',
			'e.finalClass',
			'e.decidedOn'
		])
		.select(['r.rateBp', 'r.capBase', 'r.classRulesId', 'r.criteriaId'])
		.forUpdate('e')
		.executeTakeFirstOrThrow();
	return {
		...row,
		subject: row.subject as YearSubject,
		step: row.step as Step | 'none',
		evidence: evidenceOf(row.evidence),
		classes: ruleSetById(evaluationClassRules, row.classRulesId)!,
		criteria: ruleSetById(criteriaRules, row.criteriaId)!
	};
}
type Taken = Awaited<ReturnType<typeof takeEvaluation>>;

/** Judges the points and writes the mark beside the earlier ones. */
async function mark(act: Act, taken: Taken, step: Step, given: Given): Promise<Result<{ id: string }>> {
	const { tx, target, caller, now, today, commandId, record } = act;
	const list = taken.criteria.parameters.subjects[taken.subject];
	const refusal = whyNotStep(taken, step, given.seen);
	if (refusal) return refused(refusal);
	const read = readPoints(list, given.points);
	if (!read.ok) return read;
	const sums = sumsOf(list, read.value, taken.evidence);
	const allowed = classAllowed(
		sums.supported,
		{
			subject: taken.subject,
			evidence: taken.evidence,
			exceeding: given.exceeding,
			limits: { total: given.limitsTotal, fixed: given.limitsFixed },
			forced: given.forced ?? []
		},
		taken.classes
	);
	if (!allowed.ok) return allowed;
	const proposed = allowed.value.class;
	const why =
		whyNotClass(given.class, proposed, given.reason) ??
		(step === 'decided' && given.class === 'excellent' ? await whyOverCap(act, taken, given.reason) : undefined);
	if (why) return refused(why);
	await tx
		.insertInto('evaluationMark')
		.values({
			...target,
			id: rowId(commandId),
			evaluationId: taken.id,
			personId: taken.personId,
			step,
			points: JSON.stringify(read.value),
			...sums,
			exceeding: given.exceeding,
			limitsTotal: given.limitsTotal,
			limitsFixed: given.limitsFixed,
			forced: [...(given.forced ?? [])],
			class: given.class,
			proposed,
			votesAgree: given.votesAgree ?? null,
			votesOf: given.votesOf ?? null,
			ballotOptionId: given.ballotOptionId ?? null,
			reason: given.reason,
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		})
		.execute();
	if (step === 'decided')
		await tx
			.updateTable('selfReview')
			.set({ isOpen: false })
			.where('communeId', '=', target.communeId)
			.where('evaluationId', '=', taken.id)
			.execute();
	const decided = step === 'decided' ? { finalClass: given.class, decidedOn: today } : {};
	await tx
		.updateTable('evaluation')
		.set({ step, marks: taken.marks + 1, ...decided })
		.where('communeId', '=', target.communeId)
		.where('id', '=', taken.id)
		.execute();
	record('evaluation.marked', { evaluationId: taken.id, step, total: sums.total, class: given.class });
	return done({ id: taken.id });
}

/** More in the highest class than the group may have is refused; up to the special rate a reason opens it. */
async function whyOverCap({ tx, target: { communeId } }: Act, taken: Taken, reason: string) {
	const { rows } = await countGroup(tx, communeId, taken);
	const { good, excellent } = rows;
	const cap = (rateBp: number) =>
		excellentCap(
			{ rateBp, good, excellent: excellent + 1, base: taken.capBase as 'good-only' | 'good-plus-excellent' },
			taken.classes
		).max;
	if (excellent + 1 <= cap(taken.rateBp)) return undefined;
	const special = cap(taken.classes.parameters.cap.specialRateBp);
	if (excellent + 1 <= special && reason) return undefined;
	return { code: 'evaluation.cap-reached', facts: { max: cap(taken.rateBp), special } };
}

/** Those of the group ranked good and excellent so far, this one left out: by decision, else by the last class given. */
async function countGroup(tx: Act['tx'], communeId: number, { id, roundId, subject }: Taken) {
	const row = await tx
		.selectFrom('evaluation as e')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('evaluationMark as k')
					.whereRef('k.communeId', '=', 'e.communeId')
					.whereRef('k.evaluationId', '=', 'e.id')
					.where('k.class', 'is not', null)
					.orderBy('k.at', 'desc')
					.orderBy('k.id', 'desc')
					.limit(1)
					.select('k.class')
					.as('last'),
			(join) => join.onTrue()
		)
		.where('e.communeId', '=', communeId)
		.where('e.roundId', '=', roundId)
		.where('e.subject', '=', subject)
		.where('e.id', '<>', id)
		.select((eb) => [
			eb.fn
				.countAll<number>()
				.filterWhere((on) =>
					on.or([
						on('e.finalClass', '=', 'good'),
						on.and([on('e.finalClass', 'is', null), on('last.class', '=', 'good')])
					])
				)
				.as('good'),
			eb.fn.countAll<number>().filterWhere('e.finalClass', '=', 'excellent').as('excellent')
		])
		.executeTakeFirstOrThrow();
	return { rows: { good: Number(row.good), excellent: Number(row.excellent) } };
}

const marking = <S extends InputSchema>(
	name: string,
	step: Step,
	does: string,
	input: S,
	whyNot: (act: Act, taken: Taken) => Refusal | undefined | Promise<Refusal | undefined>,
	fill: (act: Act, given: Given) => Promise<Result<Given>> = async (_, given) => done(given)
): Command<S, { id: string }> =>
	defineCommand({
		name: `evaluation.${name}`,
		does,
		needs: 'grant',
		input,
		target: (tx, given) => unitOfEvaluation(tx, (given as { evaluationId: string }).evaluationId),
		async run(act, given) {
			const taken = await takeEvaluation(act, (given as { evaluationId: string }).evaluationId);
			const refusal = await whyNot(act, taken);
			if (refusal) return refused(refusal);
			const filled = await fill(act, given as unknown as Given);
			return filled.ok ? mark(act, taken, step, filled.value) : filled;
		}
	});

/** Takes the votes from the ballot that is named. */
async function withBallot({ tx, target }: Act, given: Given): Promise<Result<Given>> {
	if (!given.ballotOptionId) return done(given);
	const [count] = await readBallotCounts(tx, target, { optionId: given.ballotOptionId });
	if (!count) return refused({ code: 'evaluation.ballot-not-counted' });
	return done({ ...given, votesAgree: count.votes, votesOf: Math.max(count.of, count.votes) });
}

const ownOnly = ({ caller }: Act, { personId }: Taken) =>
	personId === caller.personId ? undefined : { code: 'access.not-your-evaluation' };
const notOwn = ({ caller }: Act, { personId }: Taken) =>
	personId === caller.personId ? { code: 'evaluation.is-own' } : undefined;

export const markSelf = marking(
	'mark-self',
	'self',
	'Ranks oneself: points by criterion and the class, as the first step.',
	v.strictObject(entries),
	ownOnly
);
export const markCell = marking(
	'mark-cell',
	'cell',
	'Writes how the cell ranked a member or itself, with the votes where there was one.',
	v.strictObject({
		...ofOthers,
		votesAgree: v.optional(field.wholeNumber(0, 1000)),
		votesOf: v.optional(field.wholeNumber(0, 1000)),
		/** A line of a counted secret ballot: its count stands in for votes that somebody typed. */
		ballotOptionId: v.optional(field.id)
	}),
	async ({ tx, target, caller, today }, { personId }) =>
		whyNotMarkCell(await readRecorders(tx, target, personId, today), caller.personId, personId),
	withBallot
);
export const appraise = marking(
	'appraise',
	'office',
	'Appraises what a cell ranked, with a reason for each change.',
	v.strictObject(ofOthers),
	notOwn
);
export const decide = marking(
	'decide',
	'decided',
	'Decides on the class, within the gates and the cap of the group.',
	v.strictObject(ofOthers),
	notOwn
);
