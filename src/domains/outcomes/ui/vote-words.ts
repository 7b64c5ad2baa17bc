import { m } from '#lib/words/messages.ts';

/** What became of a vote. */
export function outcomeOf({ passed, withdrawnAt }: { passed: boolean; withdrawnAt: unknown }): {
	tone: 'done' | 'stopped';
	text: string;
} {
	if (withdrawnAt) return { tone: 'stopped', text: m.outcomes_withdrawn() };
	return passed ? { tone: 'done', text: m.outcomes_passed() } : { tone: 'stopped', text: m.outcomes_not_passed() };
}

export const countText = (vote: { agree: number; householdsTotal: number; needed: number }): string =>
	m.outcomes_vote_count({ agree: vote.agree, total: vote.householdsTotal, needed: vote.needed });
