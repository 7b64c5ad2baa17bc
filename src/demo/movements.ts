import type pg from 'pg';
import { incomeOf, incomeRules } from '#domains/outcomes/indicators/income.ts';
import { roadKey } from '#domains/outcomes/movements/segments.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { incomeIn } from './indicators.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { VILLAGES } from './villages.ts';

type Seed = [name: string, organisation: string, target: number, villages: number, road: string];
const SEEDS: readonly Seed[] = [
	['Đường cây, đường hoa', 'womens-union', 18_500, 11, 'Trục chính'],
	['Thắp sáng đường quê', 'youth-union', 9_000, 6, 'Đường vào bản'],
	['Tuyến đường tự quản sạch, đẹp', 'veterans', 4_000, 3, 'Đường liên thôn']
];
/** Villages that filled in the sheet of income, in whole million đồng. */
const WITH_SHEET = 5;

/** What organisations keep along roads: one stretch measured wrongly and taken out; and sheets of income of some villages. */
export async function addMovements(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const by = (day: LocalDate) => ({ byPerson: clerk.personId, byName: clerk.name, at: `${day}T16:10:00+07:00` });
	const year = today.slice(0, 4);
	const segments: Row<'movementSegment'>[] = [];
	await insertRows(
		client,
		'movement',
		SEEDS.map(([name, organisation, targetMetres]) => ({
			communeId: COMMUNE_ID,
			unitId: unitId('HB'),
			id: idOf(`movement ${name}`),
			organisation,
			name,
			targetMetres,
			startsOn: `${year}-01-15`,
			endsOn: `${year}-12-31`,
			endedWhy: '',
			...by(`${year}-01-15`)
		}))
	);
	for (const [name, , , villages, road] of SEEDS)
		for (const village of VILLAGES.slice(0, villages)) {
			const dice = diceOf(`segment ${name} ${village.code}`);
			let from = dice.chance(30) ? dice.between(1, 9) * 20 : 0;
			for (let nth = 0; nth < dice.between(1, 2); nth += 1) {
				const to = from + dice.between(8, 60) * 25;
				const on = addDays(today, -dice.between(8, 250));
				segments.push({
					communeId: COMMUNE_ID,
					unitId: unitId(village.code),
					id: idOf(`segment ${name} ${village.code} ${nth}`),
					movementId: idOf(`movement ${name}`),
					road: `${road} ${village.name}`,
					roadKey: roadKey(`${road} ${village.name}`),
					fromMetre: from,
					toMetre: to,
					onDay: on,
					struckWhy: '',
					...by(on)
				});
				from = to;
			}
		}
	segments[3]!.struckWhy = 'Đo nhầm cả đoạn của bản bên cạnh';
	await insertRows(client, 'movementSegment', segments);
	await insertRows(client, 'incomeSheet', sheetsOf(year, by(addDays(today, -70))), ['lines']);
}

function sheetsOf(year: string, by: object): Row<'incomeSheet'>[] {
	const { sources } = ruleSetInForce(incomeRules, `${year}-11-01`).parameters;
	return VILLAGES.slice(0, WITH_SHEET).map((village) => {
		const dice = diceOf(`income ${village.code}`);
		// Last year's, so that the sheet adds up to the figure that stands among the indicators.
		const { numerator: million, denominator: persons } = incomeIn(village, 1);
		const others = sources.slice(0, -1).map(({ code, hasCost }) => {
			const left = Math.round((million * dice.between(6, 17)) / 100);
			const cost = hasCost ? Math.round((left * dice.between(20, 90)) / 100) : 0;
			return { source: code, takings: left + cost, cost };
		});
		const lines = [...others, { source: sources.at(-1)!.code, takings: million - incomeOf(others), cost: 0 }];
		return {
			communeId: COMMUNE_ID,
			unitId: unitId(village.code),
			id: idOf(`income ${village.code} ${year}`),
			year: Number(year) - 1,
			persons,
			lines: JSON.stringify(lines),
			million,
			...by
		} as Row<'incomeSheet'>;
	});
}
