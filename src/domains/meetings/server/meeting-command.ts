import * as v from 'valibot';
import { type Act, type Command, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { whyNotPrepare } from '../opening.ts';
import { baseEntry, onBase, type Texts, writesOver } from '../written-over.ts';
import { tellRoom } from '../live/server/tell-room.ts';
import { whyNotOpenForRecording, whyNotRecord } from '../recording.ts';
import { type MeetingHead, takeMeeting } from './meeting-head.ts';
import { readMeeting } from './read-record.ts';

const meetingEntries = { meetingId: field.id };
type Entries<E extends v.ObjectEntries> = E & typeof meetingEntries;
type Input<E extends v.ObjectEntries> = v.StrictObjectSchema<Entries<E>, undefined>;

/** One command on a meeting, beside its `meetingId`. */
type MeetingCommand<E extends v.ObjectEntries, V> = {
	/** Without the domain: 'add-guest'. */
	name: string;
	does: string;
	input: E;
	secrets?: readonly string[];
	/** @param meeting as it stands, locked */
	run: (act: Act, meeting: MeetingHead, input: v.InferOutput<Input<E>>) => Promise<Result<V>>;
};

/** Why this command cannot be given in this meeting now. */
type Gate = (meeting: MeetingHead) => Refusal | undefined;

const commandBehind =
	(gate: Gate) =>
	<E extends v.ObjectEntries, V>({ name, does, input, secrets, run }: MeetingCommand<E, V>): Command<Input<E>, V> =>
		defineCommand({
			name: `meetings.${name}`,
			does,
			needs: 'grant',
			...(secrets && { secrets }),
			input: v.strictObject({
				...meetingEntries,
				...input,
				...(writesOver(`meetings.${name}`) && { base: baseEntry })
			} as Entries<E>),
			target: (tx, given) => unitOfRow(tx, 'meeting', meetingOf(given)),
			async run(act, given) {
				const meeting = await takeMeeting(act, meetingOf(given));
				const refusal = gate(meeting);
				if (refusal) return refused(refusal);
				const settled = await onWhatStands(act, `meetings.${name}`, given);
				if (!settled.ok) return settled;
				const result = await run(act, meeting, settled.value);
				if (result.ok) await tellRoom(act.tx, meeting.key);
				return result;
			}
		});

/** What was written without signal is asked whether its texts still are those that it was written over. */
async function onWhatStands<I>({ tx }: Act, name: string, given: I): Promise<Result<I>> {
	const { base } = given as { base?: Texts };
	const standing = base && (await readMeeting(tx, meetingOf(given)));
	return standing ? (onBase(name, standing, given as Record<string, unknown>) as Result<I>) : done(given);
}

const meetingOf = (input: unknown): string => (input as { meetingId: string }).meetingId;

/** A command that asks the rules itself. */
export const meetingCommand = commandBehind(() => undefined);

/** A command that gets a meeting ready, before it is opened. */
export const preparingCommand = commandBehind(whyNotPrepare);

/** A command that records what happens in an open meeting. */
export const recordingCommand = commandBehind((meeting) => whyNotRecord(meeting, meeting.by));

/** A command that anybody in the room of an open meeting may give, as far as it lets them. */
export const roomCommand = commandBehind(whyNotOpenForRecording);
