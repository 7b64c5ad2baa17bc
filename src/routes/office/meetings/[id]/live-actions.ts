import {
	declineAmendment,
	proposeAmendment,
	reconsiderAmendment,
	takeUpAmendment,
	withdrawAmendment
} from '#domains/meetings/live/server/amendment-commands.ts';
import { checkIn } from '#domains/meetings/live/server/check-in.ts';
import {
	askForFloor,
	endFloor,
	extendFloor,
	giveFloor,
	setSpeakingTime,
	withdrawRequest
} from '#domains/meetings/live/server/floor-commands.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut } from './hold/carry-out.ts';
import { speaker } from './hold/sent-fields.ts';

const one = (name: string) => (form: FormData) => ({ [name]: textField(form, name) });
const minutes = (form: FormData) => ({ minutes: numberField(form, 'minutes') });

/** Who has the floor and who asks for it. */
export const floorActions = {
	ask: carryOut({
		command: askForFloor,
		input: (form) => (form.has('floorSpeaker') ? speaker(textField(form, 'floorSpeaker')) : {}),
		fields: () => ({ memberId: 'floorSpeaker', guestName: 'floorSpeaker' })
	}),
	withdraw: carryOut({ command: withdrawRequest, input: one('requestId') }),
	giveFloor: carryOut({ command: giveFloor, input: one('requestId') }),
	extend: carryOut({ command: extendFloor, input: (form) => ({ ...one('requestId')(form), ...minutes(form) }) }),
	endFloor: carryOut({ command: endFloor, input: one('requestId') }),
	speakingTime: carryOut({
		command: setSpeakingTime,
		input: (form) => ({ ...one('agendaItemId')(form), ...minutes(form) })
	})
};

/** Changes of the draft resolution that are proposed in the room. */
export const amendmentActions = {
	propose: carryOut({
		command: proposeAmendment,
		input: (form) =>
			Object.fromEntries(['part', 'kind', 'passage', 'wording', 'reason'].map((name) => [name, textField(form, name)]))
	}),
	withdrawAmendment: carryOut({ command: withdrawAmendment, input: one('amendmentId') }),
	takeUp: carryOut({ command: takeUpAmendment, input: one('amendmentId') }),
	decline: carryOut({ command: declineAmendment, input: one('amendmentId') }),
	reconsider: carryOut({ command: reconsiderAmendment, input: one('amendmentId') })
};

export const checkInAction = carryOut({ command: checkIn, input: one('code') });
