import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOrHeirByCode } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotDay } from '../cases/answering.ts';
import { OPEN_KINDS, TOPICS } from '../cases/case.ts';
import { openCase } from './open-case.ts';
import { newCaseCode, newReceiptSecret, secretHash } from './receipt.ts';

const CAPACITIES = ['self', 'representative', 'authorised', 'lawyer', 'organisation-head'] as const;

const Person = v.strictObject({
	fullName: field.filled(100),
	address: v.optional(field.text(300), ''),
	phone: v.optional(field.text(30), ''),
	idNumber: v.optional(field.text(20), ''),
	capacity: v.optional(v.picklist(CAPACITIES), 'self'),
	groupSize: v.optional(field.wholeNumber(1, 10_000), 1),
	representatives: v.optional(field.text(500), '')
});

/**
 * Registers what somebody brings, and makes the receipt with which they look it up. A denunciation is refused here:
 * whoever makes one must not be kept in this system at all.
 *
 * @source citizens handbook, 2.1, 2.2, 2.6
 */
export const registerCase = defineCommand({
	name: 'citizens.register-case',
	does: 'Registers a complaint, petition or feedback and answers the code and the secret of its receipt.',
	needs: 'grant',
	secretAnswers: ['secret'],
	input: v.strictObject({
		unitCode: field.unitCode,
		kind: v.picklist([...OPEN_KINDS, 'denunciation']),
		receivedOn: field.day,
		summary: field.filled(4000),
		person: Person,
		receivedVia: v.optional(v.picklist(['desk', 'post', 'reception', 'phone']), 'desk'),
		topic: v.optional(v.picklist(TOPICS), 'other'),
		place: v.optional(field.text(200), '')
	}),
	target: (tx, input) => unitOrHeirByCode(tx, input.unitCode),
	async run(act, { kind, receivedOn, summary, person, receivedVia, topic, place }) {
		if (kind === 'denunciation') return refused({ code: 'citizens.denunciation-is-sealed' });
		const refusal = whyNotDay(receivedOn, { receivedOn, today: act.today });
		if (refusal) return refused(refusal);

		const secret = newReceiptSecret();
		const receipt = { code: newCaseCode(), secretHash: secretHash(secret) };
		const opened = await openCase(act, { kind, topic, place, summary, receivedOn, receivedVia, person, ...receipt });
		return opened.ok ? done({ ...opened.value, secret }) : opened;
	}
});
