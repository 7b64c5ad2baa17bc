import type { BallotWaiting } from '#domains/meetings/server/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from './asked.ts';

/** A box that is open asks for a ballot now: nobody knows when it will be closed. */
export const askedOfVoter = (ballots: readonly BallotWaiting[], today: LocalDate): Asked[] =>
	ballots.map(({ id, meetingId, matter, unitName, isSecret }) => ({
		key: `ballot ${id}`,
		what: { code: 'week.vote', facts: { matter } },
		why: { code: isSecret ? 'week.vote-secret-why' : 'week.vote-why', facts: { unit: unitName } },
		dueOn: today,
		action: { code: 'week.do-vote', facts: {}, href: `/office/meetings/${meetingId}/ballots/${id}/vote` }
	}));
