import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Members of the commune who hold a post in it today: those whom a case can be given to. */
export const readHandlers = (tx: Tx, { communeId }: Caller, today: LocalDate) =>
	tx
		.selectFrom('member')
		.where('member.communeId', '=', communeId)
		.where('activity', 'not in', ['left', 'died'])
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('postHolding as h')
					.innerJoin('unit as u', 'u.id', 'h.unitId')
					.whereRef('h.personId', '=', 'member.personId')
					.where('u.kind', '=', 'commune')
					.where('u.communeId', '=', communeId)
					.where('h.validFrom', '<=', today)
					.where('h.validTo', '>', today)
					.select('h.id')
			)
		)
		.select(['member.id', 'member.fullName', 'member.position'])
		.orderBy('member.sortKey')
		.execute();
