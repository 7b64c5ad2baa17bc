import type pg from 'pg';
import { publishedBlocks } from '#domains/citizens/trends/blocks.ts';
import { countMonth } from '#domains/citizens/trends/server/count-month.ts';
import { trendRules } from '#domains/citizens/trends/trend-rules.ts';
import { kyselyOn } from '#lib/db/database.ts';
import { addDays, addMonths, firstOfMonth, type LocalDate, monthOf } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

const MONTHS = 5;

/** The last months as they were published, most of them too quiet to tell a topic; what the storm brought is before the leaders. */
export async function addTrends(client: pg.Client, today: LocalDate): Promise<void> {
	const unit = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };
	const clerk = people().find(({ official }) => official?.username === 'van-phong')!;
	const rows: Row<'trendMonth'>[] = [];
	for (let back = MONTHS; back > 0; back -= 1) {
		const first = addMonths(firstOfMonth(today), -back);
		const month = monthOf(first);
		const rules = ruleSetInForce(trendRules, first);
		const cells = await countMonth(kyselyOn(client), COMMUNE_ID, month, rules.parameters.leastHouseholds);
		rows.push({
			...unit,
			month,
			blocks: JSON.stringify(publishedBlocks(cells, rules.parameters)),
			ruleSetId: ruleSetId(rules),
			withdrawnWhy: '',
			byName: clerk.name,
			at: `${addDays(addMonths(first, 1), 3)}T09:00:00+07:00`
		});
	}
	await insertRows(client, 'trendMonth', rows, ['blocks']);
	const { month, at } = rows.at(-1)!;
	await insertRows(client, 'trendResponse', [
		{
			...unit,
			id: idOf('trend response', String(at)),
			month,
			topic: 'roads-and-works',
			asked: 'Xem xét việc sửa đường ở bản Suối Trong và các ngầm tràn sau bão.',
			sittingId: null,
			state: 'answered',
			answer:
				'Đã thông xe một làn trong ba ngày; kè rọ đá được bố trí vốn, làm trong tháng tới. Xã báo tiến độ trên loa hằng tuần.',
			answeredBy: 'Ban Thường vụ Đảng ủy xã',
			answeredOn: addDays(String(at).slice(0, 10), 4),
			publishedWhere: 'Loa xã; niêm yết ở nhà văn hóa các bản',
			byName: clerk.name,
			at
		}
	]);
}
