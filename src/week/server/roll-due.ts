import { sql } from 'kysely';
import { type Holding, may } from '#domains/access/may.ts';
import { monthsOn } from '#domains/members/fees/fee-rules.ts';
import { readArrears } from '#domains/members/fees/server/fee-pages.ts';
import { awardDayFrom, badgesDue } from '#domains/members/honours/badge.ts';
import { readHonoured } from '#domains/members/honours/server/honoured.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { addDays, addMonths, type LocalDate, lastOfMonth } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { askedOfRoll } from '../asked-of-roll.ts';

/** Days before a day of handing over from which badges are to be proposed. */
const BADGES_AHEAD = 90;
/** Nobody has a badge before so many years, time out of the Party left aside. */
const YEARS_OF_FIRST_BADGE = 27;

type CellOfFees = { id: string; code: string; name: string; isSent: boolean; unsent: number; waiting: number };

/** Fees and badges that wait for the reader. */
export async function readRollDue(
	tx: Tx,
	{ communeId }: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	const posts = new Set(holdings.map(({ post }) => post));
	const isOffice = posts.has('office-clerk');
	const keeps = ['cell-secretary', 'cell-deputy', 'fee-keeper'].some((post) => posts.has(post as Holding['post']));
	if (!isOffice && !keeps) return [];
	const month = monthsOn(today.slice(0, 7), -1);
	const cells = await readCells(tx, communeId, month, today);
	const kept = cells.filter(({ id }) => may(holdings, 'members.submit-fees', { unitId: id, communeId }));
	const owed = kept.length > 0 ? await readArrears(tx, communeId, Number(month.slice(0, 4)), today) : undefined;
	const keptIds = new Set(kept.map(({ id }) => id));
	const awardOn = awardDayFrom(today);
	const proposes = isOffice || posts.has('cell-secretary');
	const badges =
		proposes && awardOn <= addDays(today, BADGES_AHEAD) ? await readUnproposed(tx, communeId, holdings, awardOn) : 0;
	return askedOfRoll({
		handIn: kept.filter(({ isSent }) => !isSent),
		month,
		arrears: (owed?.arrears ?? []).filter(({ isFlagged, unitId }) => isFlagged && keptIds.has(unitId)).length,
		toConfirm: cells
			.filter(({ id }) => may(holdings, 'members.settle-fees', { unitId: id, communeId }))
			.reduce((sum, { waiting }) => sum + waiting, 0),
		badges,
		awardOn,
		toHandOver: isOffice ? await readToHandOver(tx, communeId, today) : 0
	});
}

/** Cells whose fees are open to the reader, where the commune keeps fees here at all. */
async function readCells(tx: Tx, communeId: number, month: string, today: LocalDate): Promise<CellOfFees[]> {
	const until = lastOfMonth(`${month}-01`);
	const { rows } = await sql<CellOfFees>`
		select u.id, u.code, u.name,
		  exists (select from fee_submission s where s.commune_id = u.commune_id and s.unit_id = u.id and s.month = ${month}
		    and s.state <> 'returned') as is_sent,
		  coalesce((select sum(p.amount) from fee_payment p where p.commune_id = u.commune_id and p.unit_id = u.id
		    and p.submission_id is null and p.struck_why = '' and p.paid_on <= ${until}), 0)::float8 as unsent,
		  (select count(*)::int from fee_submission s where s.commune_id = u.commune_id and s.unit_id = u.id and s.state = 'sent') as waiting
		from unit u
		where u.commune_id = ${communeId} and u.kind = 'cell' and u.valid_from <= ${until} and ${today} < u.valid_to
		  and (u.commune_id = any(app.wide('fees')) or u.id = any(app.units('fees')))
		  and exists (select from fee_setting f where f.commune_id = u.commune_id and f.from_month <= ${month})`.execute(
		tx
	);
	return rows;
}

async function readUnproposed(
	tx: Tx,
	communeId: number,
	holdings: readonly Holding[],
	awardOn: LocalDate
): Promise<number> {
	const admittedBefore = addMonths(awardOn, -12 * YEARS_OF_FIRST_BADGE);
	const members = await readHonoured(tx, communeId, { admittedBefore });
	return badgesDue(members, Number(awardOn.slice(0, 4))).filter(
		(due) => due.awardOn === awardOn && may(holdings, 'members.propose-badge', { unitId: due.member.unitId, communeId })
	).length;
}

const readToHandOver = async (tx: Tx, communeId: number, today: LocalDate): Promise<number> => {
	const { count } = await tx
		.selectFrom('badgeAward')
		.where('communeId', '=', communeId)
		.where('state', '=', 'decided')
		.where('awardOn', '<', today)
		.select((eb) => eb.cast<number>(eb.fn.countAll(), 'int4').as('count'))
		.executeTakeFirstOrThrow();
	return count;
};
