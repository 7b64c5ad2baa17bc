import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';

/** All that a person's own settings show: account, posts of today, where they are signed in, tokens. */
export async function readOwnPage(tx: Tx, caller: Caller, today: LocalDate) {
	const own = await tx
		.selectFrom('account')
		.where('account.id', '=', caller.accountId)
		.select((eb) => [
			'account.username',
			'account.fullName',
			'account.hasSecondFactor',
			'account.locale',
			'account.theme',
			'account.textScale',
			jsonArrayFrom(
				eb
					.selectFrom('postHolding as held')
					.innerJoin('unit', 'unit.id', 'held.unitId')
					.where('held.personId', '=', caller.personId)
					.where('held.validFrom', '<=', today)
					.where('held.validTo', '>', today)
					.orderBy('held.validFrom')
					.select(['held.post', 'unit.name as unitName', 'held.validFrom', 'held.decisionNumber'])
			).as('posts'),
			eb
				.selectFrom('member')
				.innerJoin('unit', 'unit.id', 'member.unitId')
				.where('member.communeId', '=', caller.communeId)
				.where('member.personId', '=', caller.personId)
				.where('member.activity', 'not in', ['left', 'died'])
				.select('unit.name')
				.limit(1)
				.as('cellName'),
			jsonArrayFrom(
				eb
					.selectFrom('session')
					.whereRef('session.accountId', '=', 'account.id')
					.where('session.expiresAt', '>', (of) => of.fn('now'))
					.orderBy('session.lastSeenAt', 'desc')
					.select(['session.id', 'session.device', 'session.address', 'session.lastSeenAt', 'session.createdAt'])
			).as('sessions'),
			jsonArrayFrom(
				eb
					.selectFrom('apiToken')
					.whereRef('apiToken.accountId', '=', 'account.id')
					.where('apiToken.expiresAt', '>', (of) => of.fn('now'))
					.orderBy('apiToken.createdAt', 'desc')
					.select(['apiToken.id', 'apiToken.name', 'apiToken.createdAt', 'apiToken.expiresAt'])
			).as('tokens')
		])
		.executeTakeFirstOrThrow();
	return {
		...own,
		posts: nestedRows(own.posts),
		sessions: nestedRows(own.sessions),
		tokens: nestedRows(own.tokens)
	};
}
