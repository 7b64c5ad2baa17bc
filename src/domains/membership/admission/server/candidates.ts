import { sql } from 'kysely';
import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { findRuleSet } from '#lib/rule-sets.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { admissionRules, EDUCATIONS, LEFT_BEFORE } from '../rules.ts';
import { lockCandidate, setClock, unitOfCandidate } from './take-step.ts';

const entries = {
	fullName: v.pipe(field.text(100), v.minLength(2, 'input.missing')),
	sex: v.picklist(['male', 'female'], 'input.missing'),
	birthDate: field.day,
	job: v.optional(field.text(200), ''),
	education: v.picklist(EDUCATIONS, 'input.missing'),
	consentNumber: v.optional(field.text(100), ''),
	leftOn: v.optional(v.nullable(field.day), null),
	leftWhy: v.optional(v.nullable(v.picklist(LEFT_BEFORE, 'input.not-understood')), null),
	mentorId: v.optional(v.nullable(field.id), null),
	secondMentorId: v.optional(v.nullable(field.id), null)
};
type Given = v.InferOutput<ReturnType<typeof v.strictObject<typeof entries, undefined>>>;

/** Puts somebody who wishes it on a cell's source list. Whoever may never be admitted again is refused at once. */
export const listCandidate = defineCommand({
	name: 'membership.list-candidate',
	does: 'Puts an outstanding person who wishes it on a cell’s source list, with one or two mentors.',
	needs: 'grant',
	input: v.strictObject({ unitCode: field.unitCode, listedOn: field.day, ...entries }),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { unitCode: _, listedOn, ...given }) {
		const { tx, target, today, now, commandId, record } = act;
		const cell = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.where('kind', '=', 'cell')
			.where('validTo', '>', today)
			.select('id')
			.executeTakeFirst();
		if (!cell) return refused({ code: 'membership.not-a-cell' });
		if (listedOn > today) return refused({ code: 'membership.step-in-future', facts: { on: listedOn } });
		const refusal = (await whyNotListed(act, given)) ?? (await whyNotTwice(act, given));
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('candidate')
			.values({ ...target, id, ...given, sortKey: nameSortKey(given.fullName), listedOn, createdAt: now })
			.execute();
		record('membership.candidate-listed', { candidateId: id });
		return done({ id });
	}
});

export const changeCandidate = defineCommand({
	name: 'membership.change-candidate',
	does: 'Puts right what is kept of a candidate, or gives them other mentors.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, ...entries }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, ...given }) {
		const candidate = await lockCandidate(act.tx, act.target, candidateId);
		if (candidate.memberId) return refused({ code: 'membership.is-member-now' });
		const refusal = await whyNotListed(act, given);
		if (refusal) return refused(refusal);
		await act.tx
			.updateTable('candidate')
			.set({ ...given, sortKey: nameSortKey(given.fullName) })
			.where('communeId', '=', act.target.communeId)
			.where('id', '=', candidateId)
			.execute();
		act.record('membership.candidate-changed', { candidateId });
		return done({ id: candidateId });
	}
});

async function whyNotListed({ tx, target, today }: Act, given: Given): Promise<Refusal | undefined> {
	if (given.birthDate >= today) return { code: 'membership.step-in-future', facts: { on: given.birthDate } };
	if ((given.leftOn === null) !== (given.leftWhy === null)) return { code: 'membership.left-half-told' };
	const rules = findRuleSet(admissionRules, today);
	if (given.leftWhy && rules?.parameters.readmission.barred.includes(given.leftWhy))
		return { code: 'membership.not-again' };
	const mentors = [given.mentorId, given.secondMentorId].filter((id) => id !== null);
	if (mentors.length === 0) return undefined;
	if (given.mentorId === given.secondMentorId) return { code: 'membership.mentor-twice' };
	const known = await tx
		.selectFrom('member')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('id', 'in', mentors)
		.where('standing', '=', 'official')
		.where('activity', 'not in', ['left', 'died', 'suspended'])
		.select('id')
		.execute();
	return known.length < mentors.length ? { code: 'membership.mentor-official' } : undefined;
}

/** Why somebody of this name and day of birth is not listed: on the list already, or a member. */
async function whyNotTwice({ tx, target }: Act, { fullName, birthDate }: Given): Promise<Refusal | undefined> {
	const { rows } = await sql<{ isListed: boolean; isMember: boolean }>`
		select exists (select from candidate c where c.commune_id = ${target.communeId} and c.state in ('open', 'stopped')
				and lower(c.full_name) = lower(${fullName}) and c.birth_date = ${birthDate}) as is_listed,
			exists (select from member m where m.commune_id = ${target.communeId} and m.activity not in ('left', 'died')
				and m.person_id = app.known_person(${target.communeId}, ${fullName}, ${birthDate}::date)) as is_member`.execute(
		tx
	);
	if (rows[0]!.isListed) return { code: 'membership.listed-already' };
	return rows[0]!.isMember ? { code: 'membership.member-already' } : undefined;
}

export const stopCandidate = defineCommand({
	name: 'membership.stop-candidate',
	does: 'Stops preparing a candidate, with the reason; everything stays, and it can be resumed.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, reason: field.filled(500) }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, reason }) {
		const candidate = await lockCandidate(act.tx, act.target, candidateId);
		if (candidate.state !== 'open') return refused({ code: 'membership.candidate-not-open' });
		if (candidate.memberId) return refused({ code: 'membership.is-member-now' });
		const rules = findRuleSet(admissionRules, act.today)!;
		await setClock(act, candidateId, candidate.done, rules, { state: 'stopped', stoppedWhy: reason });
		act.record('membership.candidate-stopped', { candidateId });
		return done({ id: candidateId });
	}
});

export const resumeCandidate = defineCommand({
	name: 'membership.resume-candidate',
	does: 'Takes up a candidate again who was stopped, where it was left.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId }) {
		const candidate = await lockCandidate(act.tx, act.target, candidateId);
		if (candidate.state !== 'stopped') return refused({ code: 'membership.not-stopped' });
		const rules = findRuleSet(admissionRules, act.today)!;
		await setClock(act, candidateId, candidate.done, rules, { state: 'open', stoppedWhy: '' });
		act.record('membership.candidate-resumed', { candidateId });
		return done({ id: candidateId });
	}
});

export const setAdmissionTarget = defineCommand({
	name: 'membership.set-admission-target',
	does: 'Sets how many admissions a cell is to bring in a year, or sets it anew.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		year: field.wholeNumber(2020, 2100),
		target: field.wholeNumber(0, 200)
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target: unit, record }, { unitCode, year, target }) {
		await tx
			.insertInto('admissionTarget')
			.values({ ...unit, year, target })
			.onConflict((conflict) => conflict.columns(['communeId', 'unitId', 'year']).doUpdateSet({ target }))
			.execute();
		record('membership.target-set', { unitCode, year, target });
		return done({});
	}
});
