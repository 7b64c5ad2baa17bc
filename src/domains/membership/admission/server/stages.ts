import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { refused } from '#lib/result.ts';
import { type Introducer, whyNotFit, whyNotIntroduce } from '../fitness.ts';
import { takeStep, unitOfCandidate } from './take-step.ts';

/** Steps that are a paper with its day: certificates, application, biography, comments, reviews. */
const STAGES = ['awareness', 'application', 'biography', 'comments', 'class', 'reviews'] as const;

export const recordStage = defineCommand({
	name: 'membership.record-stage',
	does: 'Writes down the next step of an admission that is a paper: certificate, application, biography, comments, reviews.',
	needs: 'grant',
	input: v.strictObject({
		candidateId: field.id,
		step: v.picklist(STAGES, 'input.not-understood'),
		on: field.day,
		number: v.optional(field.text(100), ''),
		summary: v.optional(field.text(2000), '')
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, step, on, number, summary }) {
		if ((step === 'awareness' || step === 'class') && !number) return refused({ code: 'membership.number-missing' });
		if (step === 'comments' && !summary) return refused({ code: 'membership.summary-missing' });
		return takeStep(act, candidateId, { step, on, number, facts: summary ? { summary } : {} }, (candidate, rules) =>
			step === 'application' ? whyNotFit(candidate, on, rules) : undefined
		);
	}
});

const introducer = { memberId: field.id, since: field.day };

/** Two official members, or one beside the committee of the Youth Union or of the trade union. */
export const nameIntroducers = defineCommand({
	name: 'membership.name-introducers',
	does: 'Names who introduces a candidate: two official members, or one beside a committee of the Youth Union or trade union.',
	needs: 'grant',
	input: v.strictObject({
		candidateId: field.id,
		on: field.day,
		firstId: introducer.memberId,
		firstSince: introducer.since,
		secondId: v.optional(v.nullable(introducer.memberId), null),
		secondSince: v.optional(v.nullable(introducer.since), null),
		union: v.optional(v.nullable(v.picklist(['youth', 'trade-union'], 'input.not-understood')), null),
		unionNumber: v.optional(field.text(100), '')
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, on, firstId, firstSince, secondId, secondSince, union, unionNumber }) {
		if (secondId && !secondSince) return refused({ code: 'membership.since-missing' });
		const named = [{ id: firstId, since: firstSince }, ...(secondId ? [{ id: secondId, since: secondSince! }] : [])];
		const members = await act.tx
			.selectFrom('member')
			.where('communeId', '=', act.target.communeId)
			.where(
				'id',
				'in',
				named.map(({ id }) => id)
			)
			.where('activity', 'not in', ['left', 'died', 'suspended'])
			.select(['id', 'fullName', 'standing'])
			.execute();
		const introducers: Introducer[] = [];
		for (const { id, since } of named) {
			const member = members.find((one) => one.id === id);
			if (!member) return refused({ code: 'membership.introducer-unknown' });
			introducers.push({ memberId: id, name: member.fullName, isOfficial: member.standing === 'official', since });
		}
		const facts = { introducers: introducers.map(({ isOfficial: _, ...rest }) => rest), union, unionNumber };
		return takeStep(act, candidateId, { step: 'introducers', on, facts }, (_candidate, rules) =>
			whyNotIntroduce(introducers, union ?? undefined, on, rules)
		);
	}
});

/** verified; skipped: a member with a full record of their own; none: there is nobody. */
const VERIFIED = v.picklist(['verified', 'skipped', 'none'], 'input.missing');

export const recordVerification = defineCommand({
	name: 'membership.record-verification',
	does: 'Writes down the verification of a candidate’s biography: who was verified, who could be skipped, the number of the conclusion.',
	needs: 'grant',
	input: v.strictObject({
		candidateId: field.id,
		on: field.day,
		number: v.optional(field.text(100), ''),
		parents: VERIFIED,
		inLaws: VERIFIED,
		spouse: VERIFIED,
		children: VERIFIED
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, on, number, ...covered }) {
		if (covered.spouse === 'none' && covered.inLaws === 'verified')
			return refused({ code: 'membership.in-laws-without-spouse' });
		return takeStep(act, candidateId, { step: 'verification', on, number, facts: { covered } });
	}
});
