import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { refused } from '#lib/result.ts';
import { probationEnd } from '../clock.ts';
import { whyNotAware, whyNotFit } from '../fitness.ts';
import { takeStep, unitOfCandidate } from './take-step.ts';

/**
 * Ties a step to the vote of the cell's meeting that carried it, or, for somebody unfit, did not. The meeting is over: a vote
 * that can still be taken back carries nothing. One vote is about one person.
 *
 * @source Điều lệ Đảng, Điều 4, 5
 */
export const tieVote = defineCommand({
	name: 'membership.tie-vote',
	does: 'Ties the next step of an admission to the vote of the cell’s meeting: on admission, on recognition, or that somebody is unfit.',
	needs: 'grant',
	input: v.strictObject({
		candidateId: field.id,
		step: v.picklist(['cell-vote', 'recognition-vote', 'unfit'], 'input.not-understood'),
		voteId: field.id,
		number: v.optional(field.text(100), '')
	}),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, step, voteId, number }) {
		const { communeId, unitId } = act.target;
		const vote = await act.tx
			.selectFrom('vote')
			.innerJoin('meeting', (join) =>
				join.onRef('meeting.communeId', '=', 'vote.communeId').onRef('meeting.id', '=', 'vote.meetingId')
			)
			.where('vote.communeId', '=', communeId)
			.where('vote.unitId', '=', unitId)
			.where('vote.id', '=', voteId)
			.select(['vote.kind', 'agree', 'base', 'needed', 'passed', 'isSecret', 'meetingId', 'meeting.state', 'vote.at'])
			.executeTakeFirst();
		if (!vote) return refused({ code: 'membership.vote-not-found' });
		if (vote.kind !== (step === 'cell-vote' ? 'admission' : 'recognition'))
			return refused({ code: 'membership.vote-of-other-kind' });
		if (vote.state !== 'closed' && vote.state !== 'signed') return refused({ code: 'membership.meeting-not-over' });
		const { agree, base, needed, passed, isSecret, meetingId } = vote;
		if (passed === (step === 'unfit'))
			return refused({
				code: passed ? 'membership.vote-was-carried' : 'membership.vote-not-carried',
				facts: { agree, base, needed }
			});
		const used = await act.tx
			.selectFrom('admissionStep')
			.where('communeId', '=', communeId)
			.where('voteId', '=', voteId)
			.where('undoneAt', 'is', null)
			.select('id')
			.executeTakeFirst();
		if (used) return refused({ code: 'membership.vote-of-another' });
		const on = dayInVietNam(new Date(vote.at));
		const facts = { agree, base, needed, isSecret, meetingId };
		return takeStep(act, candidateId, { step, on, number, facts, voteId }, (candidate, rules) => {
			const dayOf = (of: string) => candidate.done.find((one) => one.step === of)?.on;
			if (step === 'cell-vote') return whyNotAware(dayOf('awareness')!, on, rules) ?? whyNotFit(candidate, on, rules);
			const end = probationEnd(dayOf('ceremony')!, rules);
			return step === 'recognition-vote' && on < end
				? { code: 'membership.probation-not-over', facts: { until: end } }
				: undefined;
		});
	}
});
