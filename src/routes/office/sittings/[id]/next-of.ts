import type { SittingPage } from '#domains/meetings/sittings/server/index.ts';

/** The one thing to do next with a sitting, for the reader at hand. */
export type NextKind =
	| 'set-agenda'
	| 'invite'
	| 'invite-more'
	| 'remind'
	| 'open'
	| 'record'
	| 'sign-minutes'
	| 'wait-for-minutes'
	| 'sign-notice'
	| 'wait-for-notice'
	| 'read-papers'
	| 'attend'
	| 'follow'
	| 'cancelled'
	| 'read';

/** Which step the sitting stands at, from 0: prepare, invite, hold, minutes, notice, follow; 6 when nothing is left. */
export type Next = { kind: NextKind; step: number };

export function nextOf(page: SittingPage, personId: string): Next {
	const { sitting, may, isCalled, signAs, maySignNotice, unread, receipts } = page;
	const hasUnread = sitting.papers.some(
		({ id }) => !receipts.some((one) => one.paperId === id && one.personId === personId)
	);
	// The office that convenes reminds the others; whoever decides reads first.
	const isMember = sitting.participants.some((one) => one.personId === personId && one.standing === 'member');
	switch (sitting.state) {
		case 'cancelled':
			return { kind: 'cancelled', step: 0 };
		case 'planned':
			return { kind: sitting.items.length === 0 ? 'set-agenda' : 'invite', step: sitting.items.length === 0 ? 0 : 1 };
		case 'invited':
			if (isCalled && hasUnread && (isMember || !may.convene)) return { kind: 'read-papers', step: 2 };
			if (!may.convene) return { kind: 'attend', step: 2 };
			if (Date.parse(sitting.startsAt) <= Date.now()) return { kind: 'open', step: 2 };
			if (sitting.participants.some(({ invitedAt }) => !invitedAt)) return { kind: 'invite-more', step: 1 };
			return { kind: unread.length > 0 ? 'remind' : 'open', step: 2 };
		case 'open':
			return { kind: may.convene ? 'record' : 'attend', step: 2 };
		default:
			break;
	}
	if (signAs) return { kind: 'sign-minutes', step: 3 };
	if (sitting.conclusions.length > 0 && !sitting.notice)
		return { kind: maySignNotice ? 'sign-notice' : 'wait-for-notice', step: sitting.state === 'signed' ? 4 : 3 };
	if (sitting.state === 'closed') return { kind: 'wait-for-minutes', step: 3 };
	const isDone = sitting.conclusions.every(
		({ settledOn, tasks }) => settledOn || (tasks.length > 0 && tasks.every(({ state }) => state !== 'open'))
	);
	return isDone ? { kind: 'read', step: 6 } : { kind: 'follow', step: 5 };
}
