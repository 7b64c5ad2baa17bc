import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { whyNotDates } from '../dates-of-life.ts';

const shortText = v.optional(field.text(200));
const someDay = v.optional(v.nullable(field.day));

/** Corrects what the roll says of a member. Fields left out stay; null or '' empties one. */
export const changeMember = defineCommand({
	name: 'members.change-member',
	does: 'Corrects what the roll says of a member. Fields left out stay; null or an empty text empties one.',
	needs: 'grant',
	input: v.strictObject({
		memberId: field.id,
		fullName: v.optional(v.pipe(field.text(100), v.minLength(2))),
		otherName: shortText,
		sex: v.optional(v.nullable(v.picklist(['male', 'female']))),
		standing: v.optional(v.picklist(['official', 'probationary'])),
		admittedOn: someDay,
		officialOn: someDay,
		position: shortText,
		birthDate: someDay,
		ethnicity: shortText,
		religion: shortText,
		personalId: v.optional(
			v.nullable(v.pipe(v.string(), v.regex(/^([0-9]{9}|[0-9]{12})$/, 'members.personal-id-not-digits')))
		),
		partyCardNo: shortText,
		homeTown: shortText,
		residence: shortText,
		education: shortText,
		degree: shortText,
		politicalTheory: shortText,
		job: shortText,
		phone: shortText,
		email: shortText,
		note: v.optional(field.text(1000))
	}),
	target: (tx, input) => unitOfRow(tx, 'member', input.memberId),
	async run({ tx, target: { communeId }, today, now, record }, { memberId, ...changes }) {
		const { fullName, otherName, sex, standing, admittedOn, officialOn, position, ...personal } = changes;
		const open = { otherName, sex, standing, admittedOn, officialOn, position };
		const before = await tx
			.selectFrom('member')
			.innerJoin('memberPrivate', (join) =>
				join.onRef('memberPrivate.communeId', '=', 'member.communeId').onRef('memberPrivate.memberId', '=', 'member.id')
			)
			.where('member.communeId', '=', communeId)
			.where('member.id', '=', memberId)
			.select(['birthDate', 'admittedOn', 'officialOn', 'standing'])
			.executeTakeFirst();
		if (!before) return refused({ code: 'access.not-granted' });
		const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
		if (Object.keys(given).length === 0) return refused({ code: 'members.nothing-to-change' });
		const refusal = whyNotDates({ ...before, ...given }, today);
		if (refusal) return refused(refusal);

		const names = fullName ? { fullName, searchKey: searchKey(fullName), sortKey: nameSortKey(fullName) } : {};
		await tx
			.updateTable('member')
			.set({ ...open, ...names, updatedAt: now })
			.where('communeId', '=', communeId)
			.where('id', '=', memberId)
			.execute();
		if (Object.values(personal).some((value) => value !== undefined))
			await tx
				.updateTable('memberPrivate')
				.set(personal)
				.where('communeId', '=', communeId)
				.where('memberId', '=', memberId)
				.execute();
		// Names of fields alone: their values need a right of their own.
		record('members.member-changed', { memberId, fields: Object.keys(given) });
		return done({ id: memberId });
	}
});
