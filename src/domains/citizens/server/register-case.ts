import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { whyNotDay } from '../cases/answering.ts';
import { OPEN_KINDS, TOPICS } from '../cases/case.ts';
import { takeStep } from './case-row.ts';
import { newCaseCode, newReceiptSecret, secretHash } from './receipt.ts';

const CAPACITIES = ['self', 'representative', 'authorised', 'lawyer', 'organisation-head'] as const;

const Person = v.strictObject({
	fullName: field.filled(100),
	address: v.optional(field.text(300), ''),
	phone: v.optional(field.text(30), ''),
	idNumber: v.optional(field.text(20), ''),
	capacity: v.optional(v.picklist(CAPACITIES), 'self'),
	groupSize: v.optional(field.wholeNumber(1, 10_000), 1)
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
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run(act, { kind, receivedOn, summary, person, receivedVia, topic, place }) {
		if (kind === 'denunciation') return refused({ code: 'citizens.denunciation-is-sealed' });
		const { tx, target, caller, today, record } = act;
		const refusal = whyNotDay(receivedOn, { receivedOn, today });
		if (refusal) return refused(refusal);

		const { communeId, unitId } = target;
		const facts = {
			id: newId(),
			code: newCaseCode(),
			kind,
			receivedOn,
			state: 'received' as const,
			acceptedOn: null,
			answeredOn: null,
			isRemote: false,
			isComplex: false,
			instance: 1 as const,
			ownerPersonId: null,
			suspensions: []
		};
		const { id, code } = facts;
		const secret = newReceiptSecret();
		await tx
			.insertInto('caseFile')
			.values({
				communeId,
				id,
				unitId,
				code,
				secretHash: secretHash(secret),
				kind,
				topic,
				place,
				summary,
				searchKey: searchKey(summary),
				receivedOn,
				receivedVia,
				createdBy: caller.personId
			})
			.execute();
		await tx
			.insertInto('casePerson')
			.values({ communeId, caseId: id, unitId, ...person })
			.execute();
		const step = await takeStep(act, facts, { kind: 'registered', on: receivedOn });
		if (!step.ok) return step;
		record('citizens.case-registered', { caseId: id, kind, receivedOn });
		return done({ id, code, secret });
	}
});
