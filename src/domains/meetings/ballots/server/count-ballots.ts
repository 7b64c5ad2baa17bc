import type { Act } from '#lib/commands/command.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetById, ruleSetInForce } from '#lib/rule-sets.ts';
import { dayOf } from '../../moments.ts';
import type { MeetingHead } from '../../server/meeting-head.ts';
import { type VotingRules, votingRules } from '../../voting.ts';
import { balloting } from '../../commands.ts';
import { whyNotAt } from '../../moment-in-time.ts';
import { isElection } from '../ballot.ts';
import { inOrder, whyNotCountNow, whyNotSent } from '../counting.ts';
import { countPapers } from '../paper-count.ts';
import { type BallotResult, ballotResult, type Counted, matterOfLine } from '../result.ts';
import { type BallotHead, ballotCommand } from './ballot-command.ts';
import { openBox, readVoters } from './box.ts';
import { destroyKey } from './keys.ts';
import { emptyBox } from './run-ballot.ts';

/**
 * Counts a ballot: what was cast here and what tellers found on paper, as one sum. Afterwards the closed ballots and
 * their key are gone; the receipts stay.
 */
export const countBallots = ballotCommand({
	name: 'count-ballots',
	does: 'Counts a ballot with what was found on paper, ends it, and writes the result into the meeting’s votes.',
	input: balloting.countBallots,
	async run(act, ballot, meeting, { collected, handedOut, at, ...sent }) {
		const countedAt = at ?? act.now.toISOString();
		const options = await readOptions(act, ballot.id);
		const ids = options.map(({ id }) => id);
		const refusal =
			whyNotCountNow(ballot.state, meeting.state) ??
			whyNotAt(countedAt, act.now.toISOString(), meeting.openedAt) ??
			whyNotSent(sent, ballot.kind, ids);
		if (refusal) return refused(refusal);

		const voters = await readVoters(act, ballot);
		const cast = voters.filter(({ state }) => state === 'voted').length;
		const box = await openBox(act, ballot, ids, cast);
		if (!box.ok) return box;
		const byHand = { ...inOrder(sent, ids), collected, handedOut };
		const scanned = { collected: Math.max(0, box.value.receipts.length - cast), spoilt: box.value.spoilt };
		const marked = voters.filter(({ state }) => state === 'paper').length;
		const found = countPapers(byHand, { seats: ballot.seats, entitled: voters.length - cast, marked, scanned });
		if (!found.ok) return found;
		if (!ballot.isSecret && found.value.collected > 0) return refused({ code: 'meetings.ballot-paper-only-secret' });

		const counted = {
			votes: box.value.votes.map((votes, place) => votes + byHand.votes[place]!),
			valid: box.value.valid + found.value.valid,
			spoilt: found.value.spoilt
		};
		const result = ballotResult(ballot.kind, ballot.seats, voters, counted, rulesOf(ballot, meeting));
		if (!result.ok) return result;
		await writeReceipts(act, ballot.id, box.value.receipts);
		await emptyBox(act, ballot.id);
		await writeResult(act, ballot, options, { ...found.value, ...counted }, result.value);
		await writeVotes(act, ballot, options, result.value, countedAt);
		act.afterwards(() => destroyKey(ballot.id));
		const { base, needed, outcomes, lines } = result.value;
		const { valid, spoilt } = counted;
		const facts = { meetingId: ballot.meetingId, ballotId: ballot.id, valid, spoilt, base, needed };
		act.record('meetings.ballot-counted', facts);
		return done({
			id: ballot.id,
			base,
			needed,
			valid,
			spoilt,
			...(!isElection(ballot.kind) && { passed: lines[0]!.passed }),
			options: options.map(({ id, label }, place) => ({
				id,
				label,
				votes: counted.votes[place]!,
				...(outcomes[place] && { outcome: outcomes[place] })
			}))
		});
	}
});

type Option = { id: string; label: string };

const readOptions = ({ tx, target }: Act, ballotId: string): Promise<Option[]> =>
	tx
		.selectFrom('ballotOption')
		.where('communeId', '=', target.communeId)
		.where('ballotId', '=', ballotId)
		.orderBy('position')
		.select(['id', 'label'])
		.execute();

/** The rules that the ballot was opened under. */
const rulesOf = ({ ruleSetId }: BallotHead, { startsAt }: MeetingHead): VotingRules =>
	ruleSetById(votingRules, ruleSetId) ?? ruleSetInForce(votingRules, dayOf(startsAt));

async function writeReceipts({ tx, target: { communeId, unitId } }: Act, ballotId: string, receipts: string[]) {
	if (receipts.length === 0) return;
	const rows = receipts.map((receipt) => ({ communeId, unitId, ballotId, receipt }));
	await tx.insertInto('ballotReceipt').values(rows).execute();
}

async function writeResult(
	{ tx, target, now }: Act,
	ballot: BallotHead,
	options: Option[],
	{ handedOut, collected, spoilt, valid, votes }: Counted & { handedOut: number; collected: number },
	{ base, needed, outcomes }: BallotResult
): Promise<void> {
	await tx
		.updateTable('ballot')
		.set({ state: 'counted', countedAt: now, handedOut, collected, spoilt, valid, base, needed })
		.set((eb) => ({ closedAt: eb.fn.coalesce('closedAt', eb.val(now)) }))
		.where('communeId', '=', target.communeId)
		.where('id', '=', ballot.id)
		.execute();
	for (const [place, { id }] of options.entries())
		await tx
			.updateTable('ballotOption')
			.set({ votes: votes[place]!, outcome: outcomes[place] ?? null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', id)
			.execute();
}

/** The result as the minutes have it: a line for a matter, a line for each person. */
async function writeVotes(
	{ tx, target, commandId }: Act,
	{ id: ballotId, meetingId, matter, kind, isSecret }: BallotHead,
	options: Option[],
	{ lines, base, needed, ruleSetId }: BallotResult,
	at: string
): Promise<void> {
	const { communeId, unitId } = target;
	const shared = { communeId, unitId, meetingId, kind, isSecret, base, needed, ruleSetId, at, ballotId };
	await tx
		.insertInto('vote')
		.values(
			lines.map(({ option, ...line }, index) => ({
				...shared,
				id: rowId(commandId, index),
				matter: matterOfLine(matter, option === undefined ? undefined : options[option]!.label),
				...line
			}))
		)
		.execute();
}
