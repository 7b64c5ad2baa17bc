import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { addDays } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { type Office, officeRule, whyNotWhile } from '../congress.ts';
import { handoverOf } from '../taking-office.ts';
import { readElected } from './candidates.ts';
import { lockCongress, unitOfCongress } from './congress-row.ts';

export const closeCongress = defineCommand({
	name: 'meetings.close-congress',
	does: 'Closes a congress: those elected hold their posts from its day, those of the old term who were not elected again no longer.',
	needs: 'grant',
	input: v.strictObject({ congressId: field.id }),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, record }, { congressId }) {
		const { communeId, unitId } = target;
		const congress = await lockCongress(tx, target, congressId);
		const refusal = whyNotWhile(congress.state, 'held');
		if (refusal) return refused(refusal);
		const elected = await readElected(tx, communeId, congressId);
		if (!elected.some(({ office }) => office === 'committee' || office === 'secretary'))
			return refused({ code: 'meetings.congress-nobody-elected' });
		const held = await tx
			.selectFrom('postHolding')
			.where('unitId', '=', unitId)
			.where('validTo', '>', congress.heldOn)
			.select(['id', 'post', 'personId', 'validFrom', 'validTo'])
			.forUpdate()
			.execute();
		const postOf = (office: Office) => officeRule(congress.unitKind, office, congress.rules)!.post;
		const given = elected.map(({ office, personId }) => ({ office: office as Office, personId }));
		const posts = new Set(given.map(({ office }) => postOf(office)));
		const ahead = held.find(({ post, validFrom }) => posts.has(post) && validFrom >= congress.heldOn);
		if (ahead) return refused({ code: 'meetings.congress-post-ahead', facts: { from: ahead.validFrom } });

		const { end, give } = handoverOf(given, postOf, held, congress.heldOn);
		const rows = give.map((one) => ({
			...one,
			...{ communeId, unitId, id: newId(), validFrom: congress.heldOn, decisionNumber: '' }
		}));
		await endPosts(
			tx,
			end.map(({ id }) => id),
			congress.heldOn
		);
		if (rows.length > 0) await tx.insertInto('postHolding').values(rows).execute();
		const changes = [
			...end.map(({ id, validTo }) => ({ holdingId: id, did: 'ended', until: validTo })),
			...rows.map(({ id }) => ({ holdingId: id, did: 'given', until: 'infinity' }))
		];
		if (changes.length > 0)
			await tx
				.insertInto('congressPost')
				.values(changes.map((change) => ({ ...change, communeId, unitId, congressId })))
				.execute();
		await setState(tx, target, congressId, 'closed');
		record('meetings.congress-closed', { congressId, ended: end.length, given: rows.length });
		return done({ id: congressId, ended: end.length, given: rows.length });
	}
});

async function endPosts(tx: Tx, ids: string[], on: string): Promise<void> {
	if (ids.length > 0) await tx.updateTable('postHolding').set({ validTo: on }).where('id', 'in', ids).execute();
}

const setState = (tx: Tx, { communeId }: Target, congressId: string, state: string) =>
	tx.updateTable('congress').set({ state }).where('communeId', '=', communeId).where('id', '=', congressId).execute();

export const takeBackCongress = defineCommand({
	name: 'meetings.take-back-congress',
	does: 'Opens a closed congress again with the reason: posts it gave end today, those it ended are held again from today.',
	needs: 'grant',
	input: v.strictObject({ congressId: field.id, reason: field.filled(500) }),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, today, record }, { congressId, reason }) {
		const { communeId, unitId } = target;
		const congress = await lockCongress(tx, target, congressId);
		const refusal =
			whyNotWhile(congress.state, 'closed') ??
			(congress.approval ? { code: 'meetings.congress-approved', facts: { number: congress.approval } } : undefined);
		if (refusal) return refused(refusal);
		const changes = await tx
			.selectFrom('congressPost')
			.innerJoin('postHolding as held', 'held.id', 'congressPost.holdingId')
			.where('congressPost.communeId', '=', communeId)
			.where('congressPost.congressId', '=', congressId)
			.select(['held.id', 'held.post', 'held.personId', 'held.validTo', 'did', 'until', 'held.decisionNumber'])
			.execute();
		// Nobody held a post for no day at all: on the day of the congress itself it ends with that day.
		const from = today > congress.heldOn ? today : addDays(congress.heldOn, 1);
		const given = changes.filter(({ did, validTo }) => did === 'given' && validTo > from);
		await endPosts(
			tx,
			given.map(({ id }) => id),
			from
		);
		const again = changes.filter(({ did, until }) => did === 'ended' && until > from);
		if (again.length > 0)
			await tx
				.insertInto('postHolding')
				.values(
					again.map(({ post, personId, until, decisionNumber }) => ({
						...{ communeId, unitId, post, personId, decisionNumber },
						id: newId(),
						validFrom: from,
						validTo: until
					}))
				)
				.execute();
		await tx
			.deleteFrom('congressPost')
			.where('communeId', '=', communeId)
			.where('congressId', '=', congressId)
			.execute();
		await setState(tx, target, congressId, 'held');
		record('meetings.congress-taken-back', { congressId, reason, from });
		return done({ id: congressId });
	}
});

export const approveCongress = defineCommand({
	name: 'meetings.approve-congress',
	does: 'Writes down the decision of the level above that approves those elected; without a number it is taken out again.',
	needs: 'grant',
	input: v.strictObject({
		congressId: field.id,
		approval: v.optional(field.text(60), ''),
		on: v.optional(field.day)
	}),
	target: (tx, { congressId }) => unitOfCongress(tx, congressId),
	async run({ tx, target, today, record }, { congressId, approval, on }) {
		const congress = await lockCongress(tx, target, congressId);
		const refusal = whyNotWhile(congress.state, 'closed');
		if (refusal) return refused(refusal);
		if (approval && (!on || on < congress.heldOn || on > today))
			return refused({ code: 'meetings.congress-approval-day', facts: { on: congress.heldOn } });
		await tx
			.updateTable('congress')
			.set({ approval, approvedOn: approval ? on! : null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', congressId)
			.execute();
		await tx
			.updateTable('postHolding')
			.set({ decisionNumber: approval })
			.where('id', 'in', (eb) =>
				eb
					.selectFrom('congressPost')
					.where('communeId', '=', target.communeId)
					.where('congressId', '=', congressId)
					.where('did', '=', 'given')
					.select('holdingId')
			)
			.execute();
		record('meetings.congress-approved', { congressId, approval, on });
		return done({ id: congressId });
	}
});
