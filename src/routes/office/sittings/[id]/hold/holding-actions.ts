import { recordConclusion, recordDiscussion, removeConclusion } from '#domains/meetings/sittings/server/conclusions.ts';
import { closeSitting, openSitting, recordSittingAttendance } from '#domains/meetings/sittings/server/hold-sitting.ts';
import { recordSittingVote, withdrawSittingVote } from '#domains/meetings/sittings/server/votes.ts';
import { numberField, optionalField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from '../../../meetings/[id]/hold/carry-out.ts';

const named = 'sittingId';

/** The roll as it was sent; the one button for all calls those present who are not recorded yet. */
const entriesIn = (form: FormData) =>
	[...form.keys()]
		.filter((name) => name.startsWith('presence-'))
		.map((name) => {
			const participantId = name.slice('presence-'.length);
			const presence = textField(form, name);
			const isAll = textField(form, 'press') === 'all' && presence === 'unrecorded';
			return {
				participantId,
				presence: isAll ? 'present' : presence,
				reason: presence === 'excused' ? textField(form, `reason-${participantId}`) : ''
			};
		});

const one = (name: string) => (form: FormData) => ({ [name]: textField(form, name) });

/** One action for each thing that is recorded while a sitting is held. */
export const holdingActions = {
	open: carryOut({
		named,
		command: openSitting,
		input: (form) => ({ ...one('chairId')(form), ...one('minuteSecretaryId')(form) })
	}),
	roll: carryOut({ named, command: recordSittingAttendance, input: (form) => ({ entries: entriesIn(form) }) }),
	discuss: carryOut({
		named,
		command: recordDiscussion,
		input: (form) => ({
			itemId: textField(form, 'itemId'),
			discussion: textField(form, `discussion-${textField(form, 'itemId')}`)
		}),
		fields: (form) => ({ discussion: `discussion-${textField(form, 'itemId')}` })
	}),
	conclude: carryOut({
		named,
		command: recordConclusion,
		input: (form) => ({
			itemId: optionalField(form, 'itemId'),
			text: textField(form, `text-${textField(form, 'key')}`)
		}),
		fields: (form) => ({ text: `text-${textField(form, 'key')}` })
	}),
	unconclude: carryOut({ named, command: removeConclusion, input: one('conclusionId') }),
	vote: carryOut({
		named,
		command: recordSittingVote,
		input: (form) => ({
			matter: textField(form, 'matter'),
			kind: textField(form, 'kind'),
			agree: numberField(form, 'agree') ?? 0,
			disagree: numberField(form, 'disagree') ?? 0,
			other: numberField(form, 'other') ?? 0,
			isSecret: form.has('isSecret')
		})
	}),
	unvote: carryOut({ named, command: withdrawSittingVote, input: one('voteId') }),
	close: carryOut({ named, command: closeSitting, input: () => ({}), after: () => 'minutes' })
};
