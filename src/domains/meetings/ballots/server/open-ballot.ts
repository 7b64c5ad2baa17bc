import type { Act } from '#lib/commands/command.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import type { RollEntry } from '../../record.ts';
import { whyNotTheRecorder } from '../../recording.ts';
import { meetingCommand } from '../../server/meeting-command.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { readMeetingRecord } from '../../server/read-record.ts';
import { votingOf, whyVoteBarredIn } from '../../rules-of.ts';
import { tell } from '../../server/tell.ts';
import { balloting } from '../../commands.ts';
import { whyNotAt } from '../../moment-in-time.ts';
import { planOf, whyNotOpenBallot } from '../opening.ts';
import { destroyKey, makeKey } from './keys.ts';

/** Opens a ballot and freezes who may vote in it: the official members on the roll who are not suspended. */
export const openBallot = meetingCommand({
	name: 'open-ballot',
	does: 'Opens a ballot in a meeting that is planned or held; who may vote is frozen now, and told. A list of names is an election.',
	input: balloting.openBallot,
	async run(act, head, { matter, secret, at, ...asked }) {
		const { tx, commandId, now, record } = act;
		const openedAt = at ?? now.toISOString();
		const meeting = (await readMeetingRecord(tx, head.key.meetingId))!;
		const rules = votingOf(meeting);
		const plan = planOf({ ...asked, isSecret: secret });
		const refusal =
			whyNotTheRecorder(head, head.by) ??
			whyNotAt(openedAt, now.toISOString()) ??
			whyNotOpenBallot(head, plan, rules) ??
			whyVoteBarredIn(head, plan.kind, matter);
		if (refusal) return refused(refusal);
		const voters = meeting.roll.filter((entry) => entry.standing === 'official' && !entry.isSuspended);
		if (voters.length === 0) return refused({ code: 'meetings.ballot-nobody-entitled' });

		await destroyKeysLeft(act);
		const id = rowId(commandId);
		const { kind, seats, isSecret, listsNames } = plan;
		const { communeId, unitId, meetingId } = head.key;
		const box = { communeId, unitId, meetingId, id, matter, kind, isSecret, listsNames, seats, openedAt };
		const publicKey = isSecret ? makeKey(id).publicKey : null;
		await tx
			.insertInto('ballot')
			.values({ ...box, publicKey, ruleSetId: ruleSetId(rules) })
			.execute();
		const options = plan.options.map((label, index) => ({ id: rowId(id, index + 1), label }));
		await tx
			.insertInto('ballotOption')
			.values(options.map((option, index) => ({ communeId, unitId, ballotId: id, position: index + 1, ...option })))
			.execute();
		const persons = await writeVoters(act, head.key, id, voters);
		if (!at)
			await tell(
				act,
				persons.filter((personId) => personId !== act.caller.personId),
				meeting,
				{ kind: 'meetings.told-ballot-opened', facts: { matter }, page: `/ballots/${id}/vote` }
			);
		record('meetings.ballot-opened', { meetingId, ballotId: id, kind, isSecret, seats, voters: voters.length });
		return done({ id, kind, seats, options });
	}
});

/** @returns the persons who may vote */
async function writeVoters(
	{ tx }: Act,
	{ communeId, unitId }: MeetingKey,
	ballotId: string,
	voters: RollEntry[]
): Promise<string[]> {
	const ids = voters.map((voter) => voter.memberId);
	const persons = await tx
		.selectFrom('member')
		.where('communeId', '=', communeId)
		.where('id', 'in', ids)
		.select(['id', 'personId'])
		.execute();
	const personOf = new Map(persons.map(({ id, personId }) => [id, personId]));
	await tx
		.insertInto('ballotVoter')
		.values(
			voters.map(({ memberId, name, sortKey, isExempt, isTemporarilyAway }) => ({
				communeId,
				unitId,
				ballotId,
				memberId,
				personId: personOf.get(memberId)!,
				name,
				sortKey,
				isExempt,
				isTemporarilyAway
			}))
		)
		.execute();
	return persons.map(({ personId }) => personId);
}

/** Keys that were to be destroyed when the machine stopped. */
async function destroyKeysLeft({ tx, target }: Act): Promise<void> {
	const over = await tx
		.selectFrom('ballot')
		.where('communeId', '=', target.communeId)
		.where('unitId', '=', target.unitId)
		.where('isSecret', '=', true)
		.where('state', 'in', ['counted', 'cancelled'])
		.select('id')
		.execute();
	for (const { id } of over) destroyKey(id);
}
