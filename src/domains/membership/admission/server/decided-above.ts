import * as v from 'valibot';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { probationEnd } from '../clock.ts';
import { whyNotCarried, whyNotFit } from '../fitness.ts';
import { admissionRules } from '../rules.ts';
import { lockCandidate, takeStep, unitOfCandidate } from './take-step.ts';

const candidateId = field.id;
const number = field.filled(100);

export const recordCommitteeVote = defineCommand({
	name: 'membership.record-committee-vote',
	does: 'Records how the committee voted on a proposal of admission or of recognition: two thirds of its members carry it.',
	needs: 'grant',
	input: v.strictObject({
		candidateId,
		step: v.picklist(['committee-vote', 'recognition-committee'], 'input.not-understood'),
		on: field.day,
		number,
		agree: field.wholeNumber(0, 500),
		base: field.wholeNumber(1, 500)
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	run: (act, { candidateId: of, step, on, number: resolution, agree, base }) =>
		takeStep(act, of, { step, on, number: resolution, facts: { agree, base } }, (_candidate, rules) =>
			whyNotCarried({ agree, base }, rules)
		)
});

/** Party age counts from the day of this decision, the probation from the ceremony. */
export const recordAdmissionDecision = defineCommand({
	name: 'membership.record-admission-decision',
	does: 'Records the decision to admit somebody, by whom, and the day on which the cell received it.',
	needs: 'grant',
	input: v.strictObject({
		candidateId,
		on: field.day,
		number,
		by: v.picklist(['standing-committee', 'committee'], 'input.missing'),
		receivedOn: field.day
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId: of, on, number: decision, by, receivedOn }) {
		if (receivedOn < on) return refused({ code: 'membership.received-before', facts: { on } });
		if (receivedOn > act.today) return refused({ code: 'membership.step-in-future', facts: { on: receivedOn } });
		return takeStep(
			act,
			of,
			{ step: 'decision', on, number: decision, facts: { by, receivedOn } },
			(candidate, rules) => whyNotFit(candidate, on, rules)
		);
	}
});

/** Dated to the end of the probation, however late it is decided. */
export const recogniseMember = defineCommand({
	name: 'membership.recognise-member',
	does: 'Records the decision that recognises a probationary member as official, dated to the end of the twelve months.',
	needs: 'grant',
	input: v.strictObject({ candidateId, on: field.day, number }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId: of, on, number: decision }) {
		const candidate = await lockCandidate(act.tx, act.target, of);
		const ceremony = candidate.done.find(({ step }) => step === 'ceremony');
		const officialOn = ceremony && probationEnd(ceremony.on, ruleSetInForce(admissionRules, ceremony.on).parameters);
		const taken = await takeStep(
			act,
			of,
			{ step: 'recognition', on, number: decision, facts: { officialOn } },
			() => undefined,
			{ state: 'official' }
		);
		if (taken.ok) await setMember(act, candidate.memberId!, { standing: 'official', officialOn: officialOn! });
		return taken;
	}
});

/** The cell proposed it; people above decide. The membership ends with the decision. */
export const strikeProbationer = defineCommand({
	name: 'membership.strike-probationer',
	does: 'Records the decision to strike a probationary member from the list whom the cell found unfit.',
	needs: 'grant',
	input: v.strictObject({ candidateId, on: field.day, number }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId: of, on, number: decision }) {
		const { memberId } = await lockCandidate(act.tx, act.target, of);
		const taken = await takeStep(act, of, { step: 'strike', on, number: decision }, () => undefined, {
			state: 'struck'
		});
		if (!taken.ok) return taken;
		const { communeId } = act.target;
		await setMember(act, memberId!, { activity: 'left', activitySince: on });
		await act.tx
			.updateTable('membership')
			.set({ validTo: on })
			.where('communeId', '=', communeId)
			.where('memberId', '=', memberId!)
			.where('validTo', '=', 'infinity')
			.where('validFrom', '<', on)
			.execute();
		return done(taken.value);
	}
});

type Change = {
	standing?: 'official' | 'probationary';
	officialOn?: LocalDate | null;
	activity?: 'left';
	activitySince?: LocalDate;
};

export async function setMember({ tx, target, now }: Act, memberId: string, change: Change): Promise<void> {
	await tx
		.updateTable('member')
		.set({ ...change, updatedAt: now })
		.where('communeId', '=', target.communeId)
		.where('id', '=', memberId)
		.execute();
}
