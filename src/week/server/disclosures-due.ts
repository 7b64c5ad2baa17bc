import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { type Asked, WEEK_DAYS } from '../asked.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** What has to be made public this week and is not yet, for those who record it. */
export async function readDisclosuresDue(
	tx: Tx,
	{ communeId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	if (!mayAnywhere(holdings, 'outcomes.record-publication')) return [];
	const rows = await tx
		.selectFrom('disclosure')
		.where('communeId', '=', ofCommune(communeId))
		.where('withdrawnWhy', '=', '')
		.where('dueOn', '<', addDays(today, WEEK_DAYS))
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('disclosurePublication as p')
						.whereRef('p.communeId', '=', 'disclosure.communeId')
						.whereRef('p.disclosureId', '=', 'disclosure.id')
						.select('p.id')
				)
			)
		)
		.select(['id', 'title', 'decidedOn', 'dueOn'])
		.orderBy('dueOn')
		.limit(20)
		.execute();
	return rows.map(({ id, title, decidedOn, dueOn }) => ({
		key: `disclosure ${id}`,
		what: { code: 'week.disclose', facts: { title } },
		why: { code: 'week.disclose-why', facts: { on: decidedOn } },
		dueOn,
		action: { code: 'week.do-disclose', facts: {}, href: `/office/disclosures/${id}` }
	}));
}
