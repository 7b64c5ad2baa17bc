import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { rowId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { tellOfFile } from '../../server/tell.ts';
import { whyNotStep } from '../followed.ts';
import { noteMatterStep, readMatter, readOnRoll, unitOfMatter } from './matter-row.ts';

const linkTo = (id: string): string => `/office/matters-followed/${id}`;

export const openMatter = defineCommand({
	name: 'inspection.open-matter',
	does: 'Takes up a matter that the steering committee against corruption follows, with who answers for it and its last day.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		title: field.filled(300),
		content: field.filled(4000),
		aboutMemberId: v.optional(field.id),
		ownerMemberId: field.id,
		dueOn: field.day
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run(act, { title, content, aboutMemberId, ownerMemberId, dueOn }) {
		const { tx, target, caller, today, now, commandId, record } = act;
		const owner = await readOnRoll(tx, target, ownerMemberId);
		const about = aboutMemberId ? await readOnRoll(tx, target, aboutMemberId) : undefined;
		if (!owner || (aboutMemberId && !about)) return refused({ code: 'inspection.not-on-the-roll' });
		if (about?.personId === caller.personId) return refused({ code: 'inspection.about-oneself' });
		if (about?.personId === owner.personId) return refused({ code: 'inspection.matter-owner-is-subject' });
		if (dueOn < today) return refused({ code: 'inspection.matter-due-passed' });
		const id = rowId(commandId);
		await tx
			.insertInto('followedMatter')
			.values({
				...target,
				id,
				title,
				content,
				aboutMemberId: aboutMemberId ?? null,
				aboutPersonId: about?.personId ?? null,
				aboutName: about?.fullName ?? '',
				ownerMemberId,
				ownerPersonId: owner.personId,
				ownerName: owner.fullName,
				dueOn,
				openedOn: today,
				byName: caller.name,
				at: now
			})
			.execute();
		await noteMatterStep(act, { matterId: id, step: 'opened', on: today, text: title });
		await tellOfFile(act, [owner.personId], 'inspection.told-matter', linkTo(id));
		record('inspection.matter-opened', { matterId: id });
		return done({ id });
	}
});

export const changeMatter = defineCommand({
	name: 'inspection.change-matter',
	does: 'Gives a followed matter to somebody else or another last day, with the reason, which stays with it.',
	needs: 'grant',
	input: v.strictObject({ matterId: field.id, ownerMemberId: field.id, dueOn: field.day, why: field.filled(1000) }),
	target: (tx, { matterId }) => unitOfMatter(tx, matterId),
	async run(act, { matterId, ownerMemberId, dueOn, why }) {
		const { tx, target, today, record } = act;
		const matter = await readMatter(tx, target, matterId);
		const refusal = whyNotStep('change', matter, { on: today, today });
		if (refusal) return refused(refusal);
		const owner = await readOnRoll(tx, target, ownerMemberId);
		if (!owner) return refused({ code: 'inspection.not-on-the-roll' });
		if (owner.personId === matter.aboutPersonId) return refused({ code: 'inspection.matter-owner-is-subject' });
		if (dueOn < today && dueOn !== matter.dueOn) return refused({ code: 'inspection.matter-due-passed' });
		await tx
			.updateTable('followedMatter')
			.set({ ownerMemberId, ownerPersonId: owner.personId, ownerName: owner.fullName, dueOn })
			.where('communeId', '=', target.communeId)
			.where('id', '=', matterId)
			.execute();
		await noteMatterStep(act, { matterId, step: 'changed', on: today, text: why });
		if (ownerMemberId !== matter.ownerMemberId)
			await tellOfFile(act, [owner.personId], 'inspection.told-matter', linkTo(matterId));
		record('inspection.matter-changed', { matterId });
		return done({ id: matterId });
	}
});
