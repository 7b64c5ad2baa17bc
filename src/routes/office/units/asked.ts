import { error } from '@sveltejs/kit';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { cellWatchRules } from '#domains/organisation/index.ts';
import { readUnitAbove, readWatchedUnits } from '#house/week/server/watched-units.ts';
import { monthsUpTo } from '#house/week/held.ts';
import { unitFilter, unitsShown } from '#house/week/units-shown.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { dayInVietNam, monthOf } from '#lib/local-date.ts';

const MONTHS = 12;

/** What the address asks for of the units under a province or the nation; not there for whoever holds no post above communes. */
export async function unitsAsked(tx: Tx, caller: Caller, address: URLSearchParams) {
	const today = dayInVietNam(new Date());
	const thisMonth = monthOf(today);
	const filter = unitFilter(address);
	const month = filter.month && filter.month <= thisMonth ? filter.month : thisMonth;
	const above = (await readHoldings(tx, caller, today)).filter(({ post }) => isAboveCommunes(post));
	if (above.length === 0) error(404);
	const unit = await readUnitAbove(
		tx,
		above.map(({ unitId }) => unitId),
		filter.unit,
		today
	);
	if (!unit) error(404);
	const units = await readWatchedUnits(tx, unit.id, { month, count: MONTHS, today });
	const targetBasisPoints = cellWatchRules(today).onTimeTargetBasisPoints;
	return {
		...{ unit, filter, month, thisMonth, targetBasisPoints, unitCount: units.length },
		months: monthsUpTo(month, MONTHS),
		choices: monthsUpTo(thisMonth, MONTHS).toReversed(),
		units: unitsShown(units, filter, targetBasisPoints)
	};
}
