import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { sittingCommand } from './sitting-command.ts';

/** Calls one more: a member of the commune's roll, without a vote, or a guest by name who has no account. */
export const addSittingParticipant = sittingCommand({
	name: 'add-sitting-participant',
	does: 'Calls one more to a sitting: a member of the roll, without a vote, or a guest by name.',
	input: {
		memberId: v.optional(field.id),
		name: v.optional(field.text(100), ''),
		title: v.optional(field.text(200), '')
	},
	async run({ tx, key, record }, { state, participants }, { memberId, name, title }) {
		if (state === 'closed' || state === 'signed' || state === 'cancelled')
			return refused({ code: 'meetings.sitting-over' });
		const member = memberId
			? await tx
					.selectFrom('member')
					.where('communeId', '=', key.communeId)
					.where('id', '=', memberId)
					.select(['personId', 'fullName', 'sortKey', 'position'])
					.executeTakeFirst()
			: undefined;
		if (memberId && !member) return refused({ code: 'access.not-found' });
		if (!member && name.length < 2) return refused({ code: 'meetings.sitting-guest-unnamed' });
		if (member && participants.some(({ personId }) => personId === member.personId))
			return refused({ code: 'meetings.sitting-called-already', facts: { name: member.fullName } });
		const id = newId();
		await tx
			.insertInto('sittingParticipant')
			.values({
				...key,
				id,
				...(member
					? { personId: member.personId, memberId, name: member.fullName, sortKey: member.sortKey }
					: { name, sortKey: nameSortKey(name) }),
				title: title || member?.position || '',
				standing: member ? 'attending' : 'guest'
			})
			.execute();
		record('meetings.sitting-participant-added', { sittingId: key.sittingId, participantId: id });
		return done({ id });
	}
});

/** Calls somebody no longer; what they had opened stays noted, and the sitting is closed to them. */
export const removeSittingParticipant = sittingCommand({
	name: 'remove-sitting-participant',
	does: 'Takes somebody off the list of those called, before they were recorded as present.',
	input: { participantId: field.id },
	async run({ tx, key, record }, sitting, { participantId }) {
		const { state } = sitting;
		if (state === 'closed' || state === 'signed' || state === 'cancelled')
			return refused({ code: 'meetings.sitting-over' });
		const one = sitting.participants.find(({ id }) => id === participantId);
		if (!one) return refused({ code: 'access.not-found' });
		if (one.presence === 'present' || [sitting.chairId, sitting.minuteSecretaryId].includes(participantId))
			return refused({ code: 'meetings.sitting-participant-takes-part', facts: { name: one.name } });
		await tx
			.deleteFrom('sittingParticipant')
			.where('communeId', '=', key.communeId)
			.where('id', '=', participantId)
			.execute();
		record('meetings.sitting-participant-removed', { sittingId: key.sittingId, participantId });
		return done({ id: participantId });
	}
});
