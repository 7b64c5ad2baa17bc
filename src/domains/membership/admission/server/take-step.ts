import { sql } from 'kysely';
import type { Act, Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { findRuleSet, ruleSetId } from '#lib/rule-sets.ts';
import { admissionClock } from '../clock.ts';
import type { Fitness } from '../fitness.ts';
import { type AdmissionParameters, type AdmissionRules, admissionRules } from '../rules.ts';
import { type AdmissionStep, type CandidateState, type StepDone, whyNotStep } from '../steps.ts';

export type StepRow = StepDone & { id: string; number: string; facts: Record<string, unknown> };

/** A candidate with the steps that stand, in their order. */
export type CandidateFacts = Fitness & {
	id: string;
	unitId: string;
	fullName: string;
	sex: 'male' | 'female';
	job: string;
	state: CandidateState;
	memberId: string | null;
	done: StepRow[];
};

export const unitOfCandidate = (tx: Tx, candidateId: string): Promise<Target | undefined> =>
	tx.selectFrom('candidate').where('id', '=', candidateId).select(['unitId', 'communeId']).executeTakeFirst();

/** Takes the candidate's row, so that two steps never come at once. */
export async function lockCandidate(tx: Tx, { communeId }: Target, candidateId: string): Promise<CandidateFacts> {
	const { rows } = await sql<CandidateFacts>`
		select c.id, c.unit_id, c.full_name, c.sex, c.job, c.state, c.member_id, c.birth_date, c.education, c.consent_number,
			c.left_on, c.left_why
		from candidate c where c.commune_id = ${communeId} and c.id = ${candidateId} for update`.execute(tx);
	const steps = await tx
		.selectFrom('admissionStep')
		.where('communeId', '=', communeId)
		.where('candidateId', '=', candidateId)
		.where('undoneAt', 'is', null)
		.orderBy('at')
		.orderBy('id')
		.select(['id', 'step', 'onDay as on', 'number', 'facts'])
		.execute();
	return { ...rows[0]!, done: steps as unknown as StepRow[] };
}

/** Why the step cannot be, and what it leaves behind if it can. */
type Asks = (facts: CandidateFacts, rules: AdmissionParameters) => Refusal | undefined;

export type StepGiven = {
	step: AdmissionStep;
	on: LocalDate;
	number?: string;
	facts?: Record<string, unknown>;
	voteId?: string;
};

/** Writes one step down after asking whether it is its turn, and starts the clock that follows. */
export async function takeStep(
	act: Act,
	candidateId: string,
	{ step, on, number = '', facts = {}, voteId }: StepGiven,
	whyNot: Asks = () => undefined,
	change: { state?: CandidateState; memberId?: string } = {}
): Promise<Result<{ id: string }>> {
	const { tx, target, caller, today, now, commandId, record } = act;
	const candidate = await lockCandidate(tx, target, candidateId);
	const rules = findRuleSet(admissionRules, on);
	if (!rules) return refused({ code: 'membership.no-rules-then', facts: { on } });
	const refusal = whyNotStep(candidate, { step, on }, today) ?? whyNot(candidate, rules.parameters);
	if (refusal) return refused(refusal);
	const id = rowId(commandId);
	await tx
		.insertInto('admissionStep')
		.values({
			communeId: target.communeId,
			id,
			unitId: target.unitId,
			candidateId,
			step,
			onDay: on,
			number,
			facts: JSON.stringify(facts),
			voteId: voteId ?? null,
			rulesId: ruleSetId(rules),
			byPerson: caller.personId,
			byName: caller.name,
			at: now
		})
		.execute();
	await setClock(act, candidateId, [...candidate.done, { id, step, on, number, facts }], rules, change);
	record('membership.step-taken', { candidateId, step, on });
	return done({ id });
}

/** Works out the clock anew from the steps that stand, and keeps what else changed with them. */
export async function setClock(
	{ tx, target }: Act,
	candidateId: string,
	steps: readonly StepRow[],
	rules: AdmissionRules,
	change: { state?: CandidateState; stoppedWhy?: string; memberId?: string } = {}
): Promise<void> {
	const received = steps.find(({ step }) => step === 'decision')?.facts.receivedOn as LocalDate | undefined;
	const clock = change.state && change.state !== 'open' ? undefined : admissionClock(steps, received, rules.parameters);
	await tx
		.updateTable('candidate')
		.set({ ...change, dueStep: clock?.step ?? null, dueFrom: clock?.from ?? null, dueOn: clock?.on ?? null })
		.where('communeId', '=', target.communeId)
		.where('id', '=', candidateId)
		.execute();
}
