import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Holding } from '../may.ts';
import { byRank } from '../posts.ts';
import { readHoldings } from './holdings.ts';

/** What every page of the office shows around its content. */
export type OfficeFrame = {
	/** Name of the caller's commune. */
	communeName: string;
	/** Content of its emblem, where it has one. */
	emblem: string | null;
	/** Posts of today, the highest first. */
	holdings: Holding[];
	/** Notices not read yet. */
	notices: number;
};

export async function readOfficeFrame(tx: Tx, caller: Caller, today: LocalDate): Promise<OfficeFrame> {
	const holdings = byRank(await readHoldings(tx, caller, today));
	const commune = await tx
		.selectFrom('unit')
		.where('communeId', '=', caller.communeId)
		.where('kind', 'in', ['commune', 'province', 'nation'])
		.orderBy('validTo', 'desc')
		.select((eb) => [
			'name',
			'emblemSha256',
			eb
				.selectFrom('notice')
				.where('communeId', '=', caller.communeId)
				.where('personId', '=', caller.personId)
				.where('readAt', 'is', null)
				.select((of) => of.fn.countAll<number>().as('notices'))
				.as('notices')
		])
		.executeTakeFirst();
	return {
		communeName: commune?.name ?? '',
		emblem: commune?.emblemSha256 ?? null,
		holdings,
		notices: commune?.notices ?? 0
	};
}
