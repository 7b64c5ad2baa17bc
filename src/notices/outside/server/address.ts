import { timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { place } from '#lib/db/place.ts';
import { done, refused } from '#lib/result.ts';
import defaults from '../defaults.json' with { type: 'json' };
import { addressCode, codeAsWritten } from './address-code.ts';
import { readChoiceRow, saveChoice } from './choice-row.ts';
import { addOwnDelivery, whyNotAnother } from './own-delivery.ts';

/** Asks for mail at an address: a code goes there, and nothing else until it came back. */
export const setAddress = defineCommand({
	name: 'notices.set-address',
	does: "Sets the caller's mail address and sends a code to it; it counts after `notices.confirm-address`.",
	needs: 'self',
	input: v.strictObject({
		email: v.pipe(
			v.string(),
			v.trim(),
			v.minLength(1, 'input.missing'),
			v.email('notices.not-an-address'),
			v.maxLength(254)
		)
	}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run(act, { email }) {
		if (!place().outside?.smtpUrl) return refused({ code: 'notices.no-mail-server' });
		const refusal = await whyNotAnother(act);
		if (refusal) return refused(refusal);
		await saveChoice(act.tx, act.caller, { email, emailAskedAt: act.now, emailConfirmedAt: null });
		await addOwnDelivery(act, 'address-code', 'mail');
		act.record('notices.address-set', {});
		return done({});
	}
});

/** The code that came by mail shows that the person reads the address. */
export const confirmAddress = defineCommand({
	name: 'notices.confirm-address',
	does: "Confirms the caller's mail address with the code that was sent to it; from then on notices go there.",
	needs: 'self',
	secrets: ['code'],
	input: v.strictObject({ code: v.pipe(v.string(), v.trim(), v.minLength(1, 'input.missing'), v.maxLength(40)) }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { code }) {
		const row = await readChoiceRow(tx, caller);
		if (!row?.emailAskedAt || row.emailConfirmedAt) return refused({ code: 'notices.no-code-asked' });
		const isOld = now.getTime() - Date.parse(row.emailAskedAt) > defaults.codeHours * 3_600_000;
		if (isOld) return refused({ code: 'notices.code-too-old' });
		const expected = Buffer.from(addressCode(place().secret, caller.personId, row.email, row.emailAskedAt));
		const given = Buffer.from(codeAsWritten(code));
		if (given.length !== expected.length || !timingSafeEqual(given, expected))
			return refused({ code: 'notices.code-wrong' });
		await tx
			.updateTable('noticeChoice')
			.set({ emailConfirmedAt: now })
			.where('personId', '=', caller.personId)
			.execute();
		record('notices.address-confirmed', {});
		return done({});
	}
});

export const removeAddress = defineCommand({
	name: 'notices.remove-address',
	does: "Forgets the caller's mail address; no mail goes there any more.",
	needs: 'self',
	input: v.strictObject({}),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }) {
		await saveChoice(tx, caller, { email: '', emailAskedAt: null, emailConfirmedAt: null });
		record('notices.address-removed', {});
		return done({});
	}
});
