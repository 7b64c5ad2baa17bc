import * as v from 'valibot';
import { type Act, type Command, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { type Result, refused } from '#lib/result.ts';
import type { VoteKind } from '../../record.ts';
import { whyNotTheRecorder } from '../../recording.ts';
import { type MeetingHead, takeMeeting } from '../../server/meeting-head.ts';
import type { BallotState } from '../ballot.ts';

/** A ballot as its commands know it. */
export type BallotHead = {
	id: string;
	meetingId: string;
	matter: string;
	kind: VoteKind;
	isSecret: boolean;
	seats: number;
	state: BallotState;
	ruleSetId: string;
};

const ballotEntries = { ballotId: field.id };
type Entries<E extends v.ObjectEntries> = E & typeof ballotEntries;
type Input<E extends v.ObjectEntries> = v.StrictObjectSchema<Entries<E>, undefined>;

type BallotCommand<E extends v.ObjectEntries, V> = {
	/** Without the domain: 'close-ballot'. */
	name: string;
	does: string;
	input: E;
	secrets?: readonly string[];
	/** @param ballot as it stands, locked like its meeting */
	run: (act: Act, ballot: BallotHead, meeting: MeetingHead, input: v.InferOutput<Input<E>>) => Promise<Result<V>>;
};

/** A command by which those who keep a meeting's record run one of its ballots. */
export const ballotCommand = <E extends v.ObjectEntries, V>(command: BallotCommand<E, V>): Command<Input<E>, V> =>
	defineCommand({
		name: `meetings.${command.name}`,
		does: command.does,
		needs: 'grant',
		...(command.secrets && { secrets: command.secrets }),
		input: v.strictObject({ ...ballotEntries, ...command.input } as Entries<E>),
		target: (tx, given) => unitOfRow(tx, 'ballot', ballotOf(given)),
		async run(act, given) {
			const ballot = await takeBallot(act, ballotOf(given));
			const meeting = await takeMeeting(act, ballot.meetingId);
			const refusal = whyNotTheRecorder(meeting, meeting.by);
			return refusal ? refused(refusal) : command.run(act, ballot, meeting, given);
		}
	});

const ballotOf = (input: unknown): string => (input as { ballotId: string }).ballotId;

/** Waits for ballots that are being cast, and holds back the next ones. */
async function takeBallot({ tx, target }: Act, ballotId: string): Promise<BallotHead> {
	const row = await tx
		.selectFrom('ballot')
		.where('communeId', '=', target.communeId)
		.where('id', '=', ballotId)
		.select(['id', 'meetingId', 'matter', 'kind', 'isSecret', 'seats', 'state', 'ruleSetId'])
		.forNoKeyUpdate()
		.executeTakeFirstOrThrow();
	return row as BallotHead;
}
