import * as v from 'valibot';
import { closeTaskEntries } from '#domains/direction/index.ts';
import * as field from '#lib/commands/fields.ts';
import { inputErrors } from '#lib/commands/input-error.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Refusal, type Result, refused } from '#lib/result.ts';
import { baseEntry, onBase } from '../written-over.ts';
import {
	balloting,
	matterEntries,
	planEntries,
	preparing,
	recording,
	signOnDeviceEntries,
	storyEntries
} from '../commands.ts';
import { visitEntries } from '../visits/visit.ts';
import * as ballots from './ballots.ts';
import { type CellOnPhone, meetingOf, type PhoneCommand } from './cell.ts';
import * as close from './close.ts';
import * as decide from './decide.ts';
import { refresh } from './derive.ts';
import * as matters from './matters.ts';
import * as prepare from './prepare.ts';
import * as record from './record.ts';
import * as tasks from './tasks.ts';
import * as visits from './visits.ts';
import {
	type CarryOut,
	type CellWork,
	type Gate,
	NOT_FOUND,
	noGate,
	type Work,
	whilePreparing,
	whileRecording
} from './work.ts';

/** One command as this phone carries it out: parsed by the server's own shape, refused by the server's own rules. */
type OnPhone = {
	(work: CellWork, raw: unknown): Refusal | undefined;
	/** Whether its input says when it happened. */
	takesMoment: boolean;
};

const onPhone = (entries: v.ObjectEntries, run: (work: CellWork, raw: unknown) => Refusal | undefined): OnPhone =>
	Object.assign(run, { takesMoment: 'at' in entries });

type Shape<E extends v.ObjectEntries> = v.StrictObjectSchema<E, undefined>;

function parsed<E extends v.ObjectEntries>(
	entries: E,
	raw: unknown,
	run: (input: v.InferOutput<Shape<E>>) => Refusal | undefined
): Refusal | undefined {
	const result = v.safeParse(v.strictObject(entries), raw);
	if (result.success) return run(result.output);
	const { code, facts } = inputErrors(result.issues)[0]!;
	return { code, ...(facts && { facts }) };
}

const inCell = <E extends v.ObjectEntries>(entries: E, run: CarryOut<CellWork, v.InferOutput<Shape<E>>>): OnPhone =>
	onPhone(entries, (work, raw) => parsed(entries, raw, (input) => run(work, input)));

const ofMeeting = { meetingId: field.id };
type OfMeeting<E extends v.ObjectEntries> = E & typeof ofMeeting;

const inMeeting =
	(gate: Gate) =>
	<E extends v.ObjectEntries>(entries: E, run: CarryOut<Work, v.InferOutput<Shape<OfMeeting<E>>>>): OnPhone =>
		onPhone(entries, (work, raw) =>
			parsed({ ...ofMeeting, ...entries } as OfMeeting<E>, raw, (input) => {
				const meeting = meetingOf(work.cell, (input as { meetingId: string }).meetingId);
				if (!meeting) return NOT_FOUND;
				const inIt = { ...work, meeting, record: meeting.record };
				return gate(inIt) ?? run(inIt, input);
			})
		);

const asking = inMeeting(noGate);
const beforehand = inMeeting(whilePreparing);
const held = inMeeting(whileRecording);

const ofBallot = { ballotId: field.id };
type OfBallot<E extends v.ObjectEntries> = E & typeof ofBallot;

const onBallot = <E extends v.ObjectEntries>(
	entries: E,
	run: CarryOut<ballots.BallotWork, v.InferOutput<Shape<OfBallot<E>>>>
): OnPhone =>
	onPhone(entries, (work, raw) =>
		parsed({ ...ofBallot, ...entries } as OfBallot<E>, raw, (input) => {
			const found = ballots.ballotOf(work, (input as { ballotId: string }).ballotId);
			return 'code' in found ? found : (ballots.whyNotRun(found) ?? run(found, input));
		})
	);

/** A story is told in a meeting here; what is told elsewhere goes onto the log when there is signal. */
const ofStory = inCell(storyEntries, (work, story) => {
	const meeting = meetingOf(work.cell, story.meetingId ?? '');
	return meeting ? matters.recordStory({ ...work, meeting, record: meeting.record }, story) : NOT_FOUND;
});

const takenBack = inCell({ storyId: field.id }, (work, input) => {
	const meeting = work.cell.meetings.find(({ record }) => record.stories?.some(({ id }) => id === input.storyId));
	return meeting ? matters.withdrawStory({ ...work, meeting, record: meeting.record }, input) : NOT_FOUND;
});

/** All that a phone does of a meeting without signal, by the names under which the server does the same. */
const COMMANDS: Record<string, OnPhone> = {
	'meetings.plan-meeting': inCell(planEntries, prepare.planMeeting),
	'meetings.change-plan': beforehand(preparing.changePlan, prepare.changePlan),
	'meetings.cancel-meeting': beforehand(preparing.cancelMeeting, prepare.cancelMeeting),
	'meetings.set-conditions': beforehand(preparing.setConditions, (work, { meetingId, ...needed }) =>
		prepare.setConditions(work, needed)
	),
	'meetings.record-preparation': beforehand(preparing.recordPreparation, prepare.recordPreparation),
	'meetings.set-draft': beforehand(preparing.setDraft, prepare.setDraft),
	'meetings.set-agenda': asking(preparing.setAgenda, prepare.setAgenda),
	'meetings.remove-paper': beforehand({ paperId: field.id }, prepare.removePaper),
	'meetings.send-notice': beforehand(preparing.sendNotice, prepare.sendNotice),
	'meetings.appoint': asking(preparing.appoint, prepare.appoint),
	'meetings.open-meeting': asking(preparing.openMeeting, prepare.openMeeting),
	'meetings.raise-matter': inCell(matterEntries, matters.raiseMatter),
	'meetings.log-visit': inCell(visitEntries, visits.logVisit),
	'meetings.withdraw-visit': inCell({ visitId: field.id }, visits.withdrawVisit),
	'meetings.record-attendance': held(recording.recordAttendance, record.recordAttendance),
	'meetings.record-group-sitting': held(recording.recordGroupSitting, record.recordGroupSitting),
	'meetings.add-guest': held(recording.addGuest, record.addGuest),
	'meetings.remove-guest': held(recording.removeGuest, record.removeGuest),
	'meetings.start-agenda-item': held(recording.startAgendaItem, record.startAgendaItem),
	'meetings.conclude-agenda-item': held(recording.concludeAgendaItem, record.concludeAgendaItem),
	'meetings.add-statement': held(recording.addStatement, record.addStatement),
	'meetings.remove-statement': held(recording.removeStatement, record.removeStatement),
	'meetings.add-note': held(recording.addNote, record.addNote),
	'meetings.remove-note': held(recording.removeNote, record.removeNote),
	'meetings.answer-matter': held(recording.answerMatter, record.answerMatter),
	'meetings.draft-resolution': held(recording.draftResolution, decide.draftResolution),
	'meetings.record-vote': held(recording.recordVote, decide.recordVote),
	'meetings.withdraw-vote': held(recording.withdrawVote, decide.withdrawVote),
	'meetings.decide-resolution': held(recording.decideResolution, decide.decideResolution),
	'meetings.open-ballot': asking(balloting.openBallot, ballots.openBallot),
	'meetings.set-ballot-voter': onBallot(balloting.setBallotVoter, ballots.setBallotVoter),
	'meetings.close-ballot': onBallot({}, ballots.closeBallot),
	'meetings.reopen-ballot': onBallot({}, ballots.reopenBallot),
	'meetings.count-ballots': onBallot(balloting.countBallots, (work, { ballotId, ...papers }) =>
		ballots.countBallots(work, papers)
	),
	'meetings.cancel-ballot': onBallot(balloting.cancelBallot, ballots.cancelBallot),
	'meetings.assign-task': held(recording.assignTask, tasks.assignTask),
	'meetings.withdraw-task': held(recording.withdrawTask, tasks.withdrawTask),
	'meetings.reserve-opinion': asking(recording.reserveOpinion, record.reserveOpinion),
	'meetings.withdraw-opinion': asking(recording.withdrawOpinion, record.withdrawOpinion),
	'meetings.score-meeting': held(recording.scoreMeeting, decide.scoreMeeting),
	'meetings.read-back': held(recording.readBack, close.readBack),
	'meetings.close-meeting': held(recording.closeMeeting, close.closeMeeting),
	'meetings.reopen-meeting': asking({}, close.reopenMeeting),
	'meetings.sign-minutes-on-device': asking(signOnDeviceEntries, close.signOnDevice),
	'study.record-story': ofStory,
	'study.withdraw-story': takenBack,
	'direction.close-task': inCell(closeTaskEntries, tasks.closeTask)
};

/** Whether a phone says in the input when it happened: the server hears of it later. */
export const takesMoment = (name: string): boolean => COMMANDS[name]?.takesMoment ?? false;

/** Names of the commands that a phone carries out by itself. */
export const PHONE_COMMANDS: readonly string[] = Object.keys(COMMANDS);

/**
 * The cell after a command, or why it cannot be: the same answer that the server will give, from the same rules, as far
 * as this phone knows. The cell given stays as it is.
 */
export function carryOut(cell: CellOnPhone, command: PhoneCommand): Result<CellOnPhone> {
	const run = COMMANDS[command.name];
	if (!run) return refused({ code: 'meetings.needs-signal' });
	if (!cell.me.may.includes(command.name)) return refused({ code: 'access.not-granted' });
	const at = new Date(command.at);
	const copy = JSON.parse(JSON.stringify(cell)) as CellOnPhone;
	const work = { cell: copy, commandId: command.id, now: at.toISOString(), today: dayInVietNam(at) };
	const based = onTexts(copy, command);
	if (!based.ok) return based;
	const refusal = run(work, based.value);
	if (refusal) return refused(refusal);
	refresh(copy);
	return done(copy);
}

/** What another phone wrote over the same text is not written over again: see `onBase`. */
function onTexts(cell: CellOnPhone, { name, input }: PhoneCommand): Result<Record<string, unknown>> {
	const base = v.safeParse(baseEntry, input.base);
	const meeting = meetingOf(cell, String(input.meetingId));
	if (!meeting || !base.success || !base.output) return done(input);
	return onBase(name, meeting, { ...input, base: base.output });
}
