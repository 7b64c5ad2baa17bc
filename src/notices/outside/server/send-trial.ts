import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { readChoiceRow } from './choice-row.ts';
import { addOwnDelivery, whyNotAnother } from './own-delivery.ts';

/** Lets a person see whether what they chose arrives. */
export const sendTrial = defineCommand({
	name: 'notices.send-trial',
	does: 'Sends the caller a trial message by mail or web push.',
	needs: 'self',
	input: v.strictObject({ channel: v.picklist(['mail', 'push']) }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run(act, { channel }) {
		const { tx, caller, record } = act;
		if (channel === 'mail' && !(await readChoiceRow(tx, caller))?.emailConfirmedAt)
			return refused({ code: 'notices.address-not-confirmed' });
		const device =
			channel === 'push' &&
			(await tx.selectFrom('pushDevice').where('personId', '=', caller.personId).select('id').executeTakeFirst());
		if (channel === 'push' && !device) return refused({ code: 'notices.no-device' });
		const refusal = await whyNotAnother(act);
		if (refusal) return refused(refusal);
		await addOwnDelivery(act, 'trial', channel);
		record('notices.trial-sent', { channel });
		return done({ channel });
	}
});
