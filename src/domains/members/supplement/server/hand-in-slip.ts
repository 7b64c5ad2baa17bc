import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import {
	linesOf,
	SLIP_FIELDS,
	SLIP_SECTIONS,
	type SlipField,
	type SlipSection,
	type SlipState,
	whyNotHandIn
} from '../slip.ts';
import { readKnown } from './slip-page.ts';

const textsOf = <K extends string>(keys: readonly K[], longest: number) => {
	const one = v.optional(field.text(longest), '');
	return v.strictObject(Object.fromEntries(keys.map((key) => [key, one])) as Record<K, typeof one>);
};

/** Hands in what changed in a year, or hands it in anew until the cell has checked it. */
export const handInSlip = defineCommand({
	name: 'members.hand-in-slip',
	does: 'Hands in the own supplement slip of a year: the fields of the roll as they are now, and what else changed.',
	needs: 'grant',
	input: v.strictObject({
		year: field.wholeNumber(2020, 2100),
		fields: textsOf<SlipField>(SLIP_FIELDS, 200),
		news: textsOf<SlipSection>(SLIP_SECTIONS, 2000)
	}),
	target: (tx, _, caller) =>
		tx
			.selectFrom('member')
			.where('communeId', '=', caller.communeId)
			.where('personId', '=', caller.personId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, caller, today, now, commandId, record }, { year, fields, news }) {
		const member = await readKnown(tx, target.communeId, { personId: caller.personId });
		if (!member) return refused({ code: 'access.not-found' });
		const kept = await tx
			.selectFrom('supplementSlip')
			.where('communeId', '=', target.communeId)
			.where('memberId', '=', member.id)
			.where('year', '=', year)
			.select(['id', 'state'])
			.forUpdate()
			.executeTakeFirst();
		const refusal = whyNotHandIn({ year, activity: member.activity, state: kept?.state as SlipState }, today);
		if (refusal) return refused(refusal);
		const id = kept?.id ?? rowId(commandId);
		const lines = linesOf(member.fields, fields);
		const written = {
			state: 'handed-in',
			lines: JSON.stringify(lines),
			news: JSON.stringify(news),
			handedInAt: now,
			note: ''
		};
		if (kept)
			await tx
				.updateTable('supplementSlip')
				.set({ ...written, unitId: target.unitId })
				.where('communeId', '=', target.communeId)
				.where('id', '=', id)
				.execute();
		else
			await tx
				.insertInto('supplementSlip')
				.values({ ...target, id, memberId: member.id, personId: caller.personId, year, ...written })
				.execute();
		// Names of fields alone: their values need a right of their own.
		record('members.slip-handed-in', { slipId: id, year, fields: lines.map((line) => line.field) });
		return done({ id, lines: lines.length });
	}
});
