import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { MOST_OPTIONS } from './ballots/ballot.ts';
import { agendaKind, at, meetingKind, month, resolutionParts, statementKind, voteKind } from './choices.ts';

/**
 * What people may ask of a meeting, as shapes beside its `meetingId` (or `ballotId`): one table for the server, which
 * checks every command by it, and for a phone without signal, which carries the same command out by itself first.
 */

const agendaItem = v.strictObject({
	/** Of an item that is there already; a new one gets its own. */
	id: v.optional(field.id),
	kind: agendaKind,
	title: field.filled(300),
	plannedMinutes: field.wholeNumber(0, 600)
});

const call = v.strictObject({
	memberId: field.id,
	presence: v.picklist(['unrecorded', 'present', 'excused', 'unexcused']),
	reason: v.optional(field.text(300), '')
});

/** Calls of the roll. */
export const calls = v.pipe(v.array(call), v.minLength(1), v.maxLength(500));

/** Code of a part of the score sheet. */
export const partCode = v.pipe(v.string(), v.regex(/^[1-9]\.[a-z-]{1,40}$/, 'input.not-understood'));

const heads = field.wholeNumber(0, 10_000);
const papers = v.optional(heads);

/** Of a cell, not of one meeting. */
export const planEntries = {
	unitCode: field.unitCode,
	month,
	kind: meetingKind,
	startsAt: field.moment,
	place: field.filled(200),
	theme: v.optional(field.text(150), ''),
	/** Theme of the cell's year that a thematic or combined meeting takes up. */
	themeId: v.optional(field.id)
};

export const matterEntries = {
	unitCode: field.unitCode,
	gist: field.filled(2_000),
	place: v.optional(field.text(200), ''),
	raisedOn: v.optional(field.day)
};

/** A story told in a meeting stands in its minutes; the log of the cell's stories keeps it. */
export const storyEntries = {
	unitCode: field.unitCode,
	meetingId: v.optional(field.id),
	agendaItemId: v.optional(field.id),
	toldOn: field.day,
	memberId: v.optional(field.id),
	guestName: v.optional(field.filled(100)),
	title: field.filled(200),
	source: v.optional(field.text(300), ''),
	lesson: v.optional(field.text(2_000), ''),
	theme: v.optional(field.text(300), ''),
	/** When it was told, where that is not now. */
	at: v.optional(field.moment)
};

export const preparing = {
	changePlan: {
		startsAt: v.optional(field.moment),
		place: v.optional(field.filled(200)),
		/** Whether a regular meeting also has a thematic part. A thematic meeting never stands in for the regular one. */
		kind: v.optional(v.picklist(['regular', 'combined'])),
		theme: v.optional(field.text(150))
	},
	cancelMeeting: { reason: field.filled(500) },
	setConditions: {
		isRoomReady: v.boolean(),
		equipment: v.optional(
			v.pipe(v.array(v.strictObject({ name: field.filled(100), isReady: v.boolean() })), v.maxLength(20)),
			[]
		),
		budgetDong: v.optional(field.wholeNumber(0, 10_000_000_000))
	},
	recordPreparation: {
		committeeMetOn: field.day,
		committeeAttendees: v.optional(v.pipe(v.array(field.filled(100)), v.maxLength(30)), []),
		committeeMinutes: v.optional(field.text(10_000), '')
	},
	setDraft: { content: v.optional(field.text(20_000), ''), ...resolutionParts, at },
	setAgenda: { items: v.pipe(v.array(agendaItem), v.minLength(1), v.maxLength(50)) },
	/** `at`: when the members were told by word of mouth, where that was before now. */
	sendNotice: { at },
	appoint: { chairId: v.optional(field.id), minuteSecretaryId: v.optional(field.id) },
	openMeeting: { chairId: field.id, minuteSecretaryId: field.id, at }
};

/** Signing on a phone without signal, with the key of the device instead of the password. */
export const signOnDeviceEntries = {
	/** As whom; left out, as what the signer is in this meeting. */
	role: v.optional(v.picklist(['chair', 'minute-secretary'])),
	/** SHA-256 of the content as the phone showed it, hexadecimal. */
	contentHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'input.not-understood')),
	/** ECDSA P-256 with SHA-256 over the text of `signedText`, as raw r and s in base64url. */
	signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/, 'input.not-understood')),
	deviceId: field.id,
	at: field.moment
};

export const recording = {
	recordAttendance: { entries: calls },
	addGuest: {
		name: field.filled(100),
		title: v.optional(field.text(200), ''),
		isAssignedSuperior: v.optional(v.boolean(), false)
	},
	recordGroupSitting: {
		groupId: field.id,
		startedAt: field.moment,
		endedAt: field.moment,
		gist: field.filled(10_000)
	},
	removeGuest: { guestId: field.id },
	startAgendaItem: { agendaItemId: field.id, at },
	concludeAgendaItem: { agendaItemId: field.id, conclusion: field.text(5_000) },
	addStatement: {
		agendaItemId: v.optional(field.id),
		memberId: v.optional(field.id),
		guestName: v.optional(field.filled(100)),
		kind: statementKind,
		gist: field.filled(5_000),
		praisedId: v.optional(field.id),
		at
	},
	removeStatement: { statementId: field.id },
	addNote: { agendaItemId: v.optional(field.id), text: field.filled(5_000), at },
	removeNote: { noteId: field.id },
	answerMatter: {
		matterId: field.id,
		answer: field.filled(2_000),
		taskId: v.optional(field.id),
		isForwarded: v.optional(v.boolean(), false)
	},
	draftResolution: { ...resolutionParts, at },
	recordVote: {
		matter: field.filled(500),
		kind: voteKind,
		agree: heads,
		disagree: heads,
		other: heads,
		/** What each group counted, where the meeting is held by group: the vote is their sum. */
		byGroup: v.optional(
			v.pipe(
				v.array(v.strictObject({ groupId: field.id, agree: heads, disagree: heads, other: heads })),
				v.maxLength(50)
			)
		),
		/** Where left out, as the rules expect for such a matter. */
		isSecret: v.optional(v.boolean()),
		at
	},
	withdrawVote: { voteId: field.id },
	decideResolution: { voteId: field.id },
	assignTask: { title: field.filled(500), ownerId: field.id, product: field.filled(500), dueOn: field.day },
	withdrawTask: { taskId: field.id },
	reserveOpinion: { memberId: field.id, text: field.filled(5_000) },
	withdrawOpinion: { reservationId: field.id },
	scoreMeeting: {
		/** Points by part, for example {'4.speakers': 5}. */
		given: v.record(partCode, field.wholeNumber(0, 100)),
		/** Reasons by part, where the points differ from those worked out. */
		reasons: v.optional(v.record(partCode, field.text(500)), {}),
		at
	},
	readBack: { at },
	closeMeeting: { at }
};

export const balloting = {
	openBallot: {
		matter: field.filled(500),
		options: v.optional(v.pipe(v.array(field.filled(200)), v.maxLength(MOST_OPTIONS))),
		/** Secret where left out. */
		secret: v.optional(v.boolean()),
		kind: v.optional(v.picklist(['resolution', 'admission', 'recognition', 'expulsion', 'reprimand', 'personnel'])),
		/** Whether the minutes list by name who chose what; only where it is not secret. */
		namesInMinutes: v.optional(v.boolean()),
		/** How many of the named persons one ballot may choose. */
		seats: v.optional(field.wholeNumber(1, MOST_OPTIONS)),
		/** When it was opened on paper, in the room: nobody is called to vote by phone then. */
		at
	},
	setBallotVoter: { memberId: field.id, state: v.picklist(['entitled', 'paper', 'revoked']) },
	countBallots: {
		/** Paper ballots of a matter; on a ballot of one or two names, votes for the first and the second. */
		agree: papers,
		disagree: papers,
		other: papers,
		/** Paper ballots by option. */
		votes: v.optional(v.pipe(v.array(v.strictObject({ optionId: field.id, votes: heads })), v.maxLength(MOST_OPTIONS))),
		spoilt: papers,
		collected: papers,
		handedOut: papers,
		at
	},
	cancelBallot: { reason: field.filled(500) }
};
