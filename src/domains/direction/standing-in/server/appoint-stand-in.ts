import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';
import { readOwner } from '../../server/task-owner.ts';
import { whyNotStandIn } from '../stand-in.ts';

/** Says who answers for the tasks of a member who is away, from day to day, and tells them. */
export const appointStandIn = defineCommand({
	name: 'direction.appoint-stand-in',
	does: 'Says who of a unit answers for the tasks of a member who is away, from one day to another; gives no post.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		absentId: field.id,
		actingId: field.id,
		fromOn: field.day,
		toOn: field.day,
		reason: field.filled(500)
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, caller, now, today, record }, { absentId, actingId, fromOn, toOn, reason }) {
		const [absent, acting] = [await readOwner(tx, target, absentId), await readOwner(tx, target, actingId)];
		if (!absent || !acting) return refused({ code: 'direction.owner-not-in-unit' });
		const others = await tx
			.selectFrom('standIn')
			.where('communeId', '=', target.communeId)
			.where('unitId', '=', target.unitId)
			.where('toOn', '>=', today)
			.select(['absentPersonId as absentId', 'actingPersonId as actingId', 'fromOn', 'toOn'])
			.execute();
		const asked = { absentId: absent.ownerPersonId, actingId: acting.ownerPersonId, fromOn, toOn };
		const refusal = whyNotStandIn(asked, others, today);
		if (refusal) return refused(refusal);
		const id = newId();
		await tx
			.insertInto('standIn')
			.values({
				...target,
				id,
				absentPersonId: asked.absentId,
				absentName: absent.ownerName,
				actingPersonId: asked.actingId,
				actingName: acting.ownerName,
				fromOn,
				toOn,
				reason,
				createdBy: caller.personId,
				createdAt: now
			})
			.execute();
		const subject = { absent: absent.ownerName, fromOn, toOn, by: caller.name };
		await tx
			.insertInto('notice')
			.values({
				...target,
				id: newId(),
				personId: asked.actingId,
				kind: 'direction.you-stand-in',
				subject: JSON.stringify(subject),
				link: '/office/tasks/stand-ins',
				createdAt: now
			})
			.execute();
		record('direction.stand-in-appointed', { standInId: id, fromOn, toOn });
		return done({ id });
	}
});
