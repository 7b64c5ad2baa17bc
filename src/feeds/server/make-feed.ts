import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { ownAccount } from '#lib/commands/targets.ts';
import { newId } from '#lib/ids.ts';
import { done, refused } from '#lib/result.ts';

const TOKEN_BYTES = 16;

export const feedTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * A private address of a calendar: of the caller, or of a unit that they see. Whoever knows the address reads what its
 * maker may see, for as long as they may; making it again ends the one before.
 */
export const makeFeed = defineCommand({
	name: 'feeds.make-feed',
	does: "Makes the private address of the caller's calendar, or of a unit's; told once; the one before ends.",
	needs: 'self',
	secretAnswers: ['token'],
	input: v.strictObject({ unitCode: v.optional(field.unitCode) }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, now, record }, { unitCode }) {
		const unit = unitCode
			? await tx
					.selectFrom('unit')
					.where('code', '=', unitCode)
					.where('kind', '=', 'cell')
					.where(
						sql<boolean>`(commune_id = any((select app.wide('life'))::int[]) or id = any((select app.units('life'))::uuid[]))`
					)
					.select('id')
					.executeTakeFirst()
			: undefined;
		if (unitCode && !unit) return refused({ code: 'access.not-found' });
		const unitId = unit?.id ?? null;
		await tx
			.deleteFrom('calendarFeed')
			.where('accountId', '=', caller.accountId)
			.where('unitId', unitId ? '=' : 'is', unitId)
			.execute();
		const token = randomBytes(TOKEN_BYTES).toString('base64url');
		const id = newId();
		await tx
			.insertInto('calendarFeed')
			.values({ id, tokenHash: feedTokenHash(token), accountId: caller.accountId, unitId, createdAt: now })
			.execute();
		record('feeds.made', { feedId: id, unitId });
		return done({ id, token });
	}
});

export const endFeed = defineCommand({
	name: 'feeds.end-feed',
	does: "Ends one of the caller's private calendar addresses.",
	needs: 'self',
	input: v.strictObject({ feedId: field.id }),
	target: (tx, _input, caller) => ownAccount(tx, caller),
	async run({ tx, caller, record }, { feedId }) {
		const { numDeletedRows } = await tx
			.deleteFrom('calendarFeed')
			.where('accountId', '=', caller.accountId)
			.where('id', '=', feedId)
			.executeTakeFirst();
		if (numDeletedRows === 0n) return refused({ code: 'feeds.not-there' });
		record('feeds.ended', { feedId });
		return done({ feedId });
	}
});
