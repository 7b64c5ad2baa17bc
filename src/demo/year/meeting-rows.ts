import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { meetingCycleRules, type MeetingRecord, votingRules } from '#domains/meetings/index.ts';
import { membersOf } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID } from '../units.ts';
import { plannedAt } from './ahead.ts';
import type { Kept } from './cell-year.ts';
import { assignedTo } from './guests.ts';
import { dayOf } from './moments.ts';

/** The rows of one meeting, as the commands of its story would have left them. */
export function meetingRow({ record, draftContent, publishedAt }: Kept): Row<'meeting'> {
	const { unit, preparation } = record;
	const isSigned = record.state === 'signed';
	return {
		communeId: COMMUNE_ID,
		id: record.id,
		unitId: unit.id,
		kind: record.kind,
		month: record.month,
		state: record.state,
		startsAt: record.startsAt,
		place: record.place,
		theme: record.theme ?? '',
		openedAt: record.openedAt ?? null,
		closedAt: record.closedAt ?? null,
		chairId: record.chair?.memberId ?? null,
		minuteSecretaryId: record.minuteSecretary?.memberId ?? null,
		committeeMetOn: preparation.committeeMetOn ?? null,
		committeeMinutes: preparation.committeeMinutes ?? '',
		committeeAttendees: preparation.committeeAttendees ?? [],
		draftContent,
		noticeSentAt: preparation.noticeSentAt ?? null,
		papersSentAt: preparation.papersSentAt ?? null,
		assignedTold: preparation.assignedTold ?? null,
		manner: record.manner?.kind ?? 'in-person',
		conferenceUrl: record.manner?.address ?? '',
		identityCheckedAt: record.manner?.identityCheckedAt ?? null,
		conditions: preparation.conditions ? JSON.stringify(preparation.conditions) : null,
		readBackAt: record.readBackAt ?? null,
		minutesNumber: record.minutesNumber ?? null,
		publishedAt: publishedAt ?? null,
		lockedHash: record.lockedHash ?? null,
		lockedContent: isSigned ? JSON.stringify(settled(record)) : null,
		cycleRuleSetId: ruleSetId(ruleSetInForce(meetingCycleRules, dayOf(record.startsAt))),
		createdBy: membersOf(unit.code)[0]!.personId,
		createdAt: plannedAt(record)
	};
}

/** What the first signature fixes. */
function settled({ state, signatures, addenda, lockedHash, minutesNumber, ...content }: MeetingRecord): object {
	return content;
}

const keysOf = ({ id, unit }: MeetingRecord) => ({ communeId: COMMUNE_ID, unitId: unit.id, meetingId: id });

export const rollRows = (record: MeetingRecord): Row<'meetingRoll'>[] =>
	record.roll.map(({ excusedBefore, post, reason, ...entry }) => ({
		...keysOf(record),
		...entry,
		metOn: dayOf(record.startsAt),
		post: post ?? '',
		reason: reason ?? '',
		recordedAt: entry.presence === 'unrecorded' ? null : record.openedAt!
	}));

export const guestRows = (record: MeetingRecord): Row<'meetingGuest'>[] =>
	record.guests.map((guest) => ({
		...keysOf(record),
		...guest,
		title: guest.title ?? '',
		advice: guest.advice ?? '',
		personId: guest.isAssignedSuperior ? assignedTo(record.unit.code)!.personId : null
	}));

export const hindranceRows = (record: MeetingRecord): Row<'meetingHindrance'>[] =>
	(record.manner?.hindered ?? []).map((one) => ({ ...keysOf(record), ...one }));

export const agendaRows = (record: MeetingRecord): Row<'agendaItem'>[] =>
	record.agenda.map((item) => ({
		...keysOf(record),
		...item,
		startedAt: item.startedAt ?? null,
		conclusion: item.conclusion ?? ''
	}));

export const statementRows = (record: MeetingRecord): Row<'statement'>[] =>
	record.statements.map(({ praisedName, ...statement }) => ({ ...keysOf(record), ...statement }));

export const storyRows = (record: MeetingRecord): Row<'story'>[] =>
	(record.stories ?? []).map(({ at, ...story }) => ({
		...keysOf(record),
		source: '',
		lesson: '',
		theme: '',
		...story,
		toldOn: dayOf(record.openedAt!),
		recordedBy: membersOf(record.unit.code)[0]!.personId,
		recordedAt: at
	}));

export const noteRows = (record: MeetingRecord): Row<'freeNote'>[] =>
	record.notes.map((note) => ({ ...keysOf(record), ...note }));

export const voteRows = (record: MeetingRecord): Row<'vote'>[] =>
	record.votes.map(({ byGroup, named, ...vote }) => ({
		...keysOf(record),
		...vote,
		ruleSetId: ruleSetId(ruleSetInForce(votingRules, dayOf(record.openedAt!)))
	}));

export const reservationRows = (record: MeetingRecord): Row<'reservation'>[] =>
	record.reservations.map((one) => ({ ...keysOf(record), ...one, at: record.closedAt! }));

export const resolutionRows = (record: MeetingRecord): Row<'resolution'>[] =>
	record.resolution
		? [
				{
					...keysOf(record),
					...record.resolution,
					term: record.unit.term,
					voteId: record.votes.find(({ kind }) => kind === 'resolution')?.id ?? null,
					draftedAt: record.preparation.hasDraftResolution ? plannedAt(record) : record.openedAt!,
					updatedAt: record.closedAt ?? record.openedAt!
				}
			]
		: [];

export const scoreRows = (record: MeetingRecord): Row<'meetingScore'>[] =>
	record.score
		? [
				{
					...keysOf(record),
					...record.score,
					lines: JSON.stringify(record.score.lines),
					decidedAt: record.score.decidedAt!,
					decidedBy: personOf(record, record.chair!.memberId)
				}
			]
		: [];

export const signatureRows = (record: MeetingRecord): Row<'meetingSignature'>[] =>
	record.signatures.map((signature) => ({
		...keysOf(record),
		...signature,
		personId: personOf(record, signature.memberId),
		contentHash: record.lockedHash!
	}));

export const addendumRows = (record: MeetingRecord): Row<'meetingAddendum'>[] =>
	record.addenda.map(({ by, ...addendum }) => ({
		...keysOf(record),
		...addendum,
		byPerson: personOf(record, record.minuteSecretary!.memberId),
		byName: by
	}));

const personOf = ({ unit }: MeetingRecord, memberId: string): string =>
	membersOf(unit.code).find((member) => member.memberId === memberId)!.personId;
