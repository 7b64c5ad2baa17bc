import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { readAs } from '#lib/db/transaction.ts';
import { readPeriod } from '#lib/period.ts';
import { approveIndicators } from './approve-indicators.ts';
import { drawVillageMap } from './draw-village-map.ts';
import { importCriteria } from './import-criteria.ts';
import { lockPeriod, reopenPeriod } from './lock-period.ts';
import { recordIndicatorTable } from './record-indicator-table.ts';
import { recordIndicators } from './record-indicators.ts';
import { returnIndicator } from './return-indicator.ts';
import { keepContent } from '#lib/files/server/keep-file.ts';
import { chooseCriteria } from './choose-criteria.ts';
import { setThreshold } from './set-threshold.ts';
import { readVillageFigures } from './village-page.ts';

const { communeId } = WORLD.units.commune;
const unitCode = WORLD.units.commune.code;
const VILLAGES = Array.from({ length: 16 }, (_, nth) => `XA-THU.B${String(nth + 1).padStart(2, '0')}`);
const PLACE = 'ntm21.16.1';

let database: TestDatabase;
const owner = () => poolOf(database.ownerUrl);
beforeAll(async () => {
	database = await freshDatabase();
	for (const code of VILLAGES)
		await owner().query(
			`with u as (insert into unit (id, commune_id, code, name, paper_name, place_name, kind, term, search_key, sort_key, valid_from)
			   values (gen_random_uuid(), $1, $2, $2, $2, 'Xã Thử', 'village', '2025-2030', $2, $2, '2025-07-01') returning id),
			 c as (insert into unit_closure (ancestor_id, descendant_id, depth, valid_from) select id, id, 0, date '2025-07-01' from u
			   union all select $3::uuid, id, 1, date '2025-07-01' from u)
			 insert into village (commune_id, unit_id, households) select $1, id, 100 from u`,
			[communeId, code, WORLD.units.commune.id]
		);
	await owner().query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		 select gen_random_uuid(), $1, id, $2, 'village-head', '2025-07-01' from unit where code = $3`,
		[communeId, callerOf('stranger').personId, VILLAGES[0]]
	);
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
const refusedWith = (code: string) => ({ kind: 'refused', refusal: { code } });
const table = (period: string, rows: object[], indicator = PLACE) => ({ unitCode, indicator, period, rows });
const own = (figure: object, period = '2026') => ({ unitCode: VILLAGES[0], period, figures: [figure] });
const valueIn = async (period: string, indicator: string) =>
	(await owner().query('select id from indicator_value where period = $1 and indicator = $2', [period, indicator]))
		.rows[0].id as string;

describe('a table of all villages', () => {
	test('adds up to 14 of 16, and is public once it is approved and locked', async () => {
		const rows = VILLAGES.map((code, nth) => ({ unitCode: code, numerator: nth < 14 ? 1 : 0, denominator: 1 }));
		expect(await as('clerk', recordIndicatorTable, table('2025', rows))).toMatchObject({ value: { recorded: 16 } });
		const told = async () =>
			(await owner().query('select * from app.public_indicators($1) where indicator = $2', [communeId, PLACE])).rows;
		expect(await told()).toEqual([]);
		expect(await as('clerk', lockPeriod, { unitCode, period: '2025' })).toMatchObject(
			refusedWith('outcomes.figures-wait')
		);
		await as('clerk', approveIndicators, { unitCode, period: '2025' });
		await as('clerk', lockPeriod, { unitCode, period: '2025' });
		expect(await told()).toMatchObject([{ period: '2025', numerator: '14', denominator: '16', villages: 16 }]);
	});

	test('that is locked changes only after it was opened again, with a reason', async () => {
		const change = table('2025', [{ unitCode: VILLAGES[15], numerator: 1, denominator: 1 }]);
		expect(await as('clerk', recordIndicatorTable, change)).toMatchObject(refusedWith('outcomes.period-locked'));
		await as('clerk', reopenPeriod, { unitCode, period: '2025', reason: 'Bản 16 được công nhận bổ sung' });
		expect(await as('clerk', recordIndicatorTable, change)).toMatchObject(refusedWith('outcomes.figure-approved'));
		await as('clerk', returnIndicator, { valueId: await valueIn('2025', PLACE), reason: 'Xem lại' });
	});

	test('is taken whole or not at all, and only of units of the commune', async () => {
		const rows = [
			{ unitCode: VILLAGES[1], numerator: 90, denominator: 100 },
			{ unitCode: VILLAGES[2], numerator: 101, denominator: 100 }
		];
		expect(await as('clerk', recordIndicatorTable, table('2026', rows, 'vh.1'))).toMatchObject(
			refusedWith('outcomes.figure-over-base')
		);
		const { rowCount } = await owner().query(`select from indicator_value where indicator = 'vh.1'`);
		expect(rowCount).toBe(0);
		const stranger = [{ unitCode: WORLD.units.otherCommune.code, numerator: 1, denominator: 1 }];
		expect(await as('clerk', recordIndicatorTable, table('2026', stranger))).toMatchObject(
			refusedWith('outcomes.unit-not-here')
		);
	});
});

describe('the head of a village', () => {
	test('enters the own village, and neither another nor what is for the commune to say', async () => {
		const figure = { indicator: 'ntm21.11.1', numerator: 20, denominator: 100 };
		expect(await as('stranger', recordIndicators, own(figure, '2025'))).toMatchObject({ value: { recorded: 1 } });
		expect((await as('stranger', recordIndicators, { ...own(figure), unitCode: VILLAGES[1] })).kind).toBe('not-found');
		expect(await as('stranger', recordIndicators, own({ indicator: 'ntm21.1.1', numerator: 1 }))).toMatchObject(
			refusedWith('outcomes.figure-of-commune')
		);
		expect((await as('stranger', approveIndicators, { unitCode, period: '2026' })).kind).toBe('not-found');
	});

	test('confirms with a reason what is far from the year before, or of more households than there are', async () => {
		const far = { indicator: 'ntm21.11.1', numerator: 60, denominator: 100 };
		expect(await as('stranger', recordIndicators, own(far))).toMatchObject(refusedWith('outcomes.figure-odd-value'));
		expect(await as('stranger', recordIndicators, own({ ...far, denominator: 101 }))).toMatchObject(
			refusedWith('outcomes.figure-odd-households')
		);
		expect(await as('stranger', recordIndicators, own({ ...far, reason: 'Rà soát lại sau lũ' }))).toMatchObject({
			value: { recorded: 1 }
		});
		expect(await as('stranger', recordIndicators, own({ ...far, reason: 'Rà soát lại sau lũ' }))).toMatchObject({
			value: { recorded: 0 }
		});
	});

	test('finds what the commune follows, with the thresholds that it entered', async () => {
		const set = { unitCode, ruleSetId: 'rural-criteria@2022-03-08', place: 'northern-mountains', paper: 'QĐ 27' };
		await as('clerk', chooseCriteria, set);
		await as('clerk', setThreshold, {
			unitCode,
			indicator: 'ntm21.2.2',
			hundredths: 8_000,
			from: '2026-01-01',
			source: 'QĐ 27'
		});
		const caller = callerOf('stranger');
		const page = await readAs(caller, '2026-11-22', (tx) =>
			readVillageFigures(tx, caller, VILLAGES[0]!, readPeriod('2026')!)
		);
		expect(page?.lines.length).toBeGreaterThan(10);
		expect(page?.lines.find(({ indicator }) => indicator.code === 'ntm21.2.2')?.threshold?.paper).toBe('QĐ 27');
	});

	test('enters nothing for a year that has not begun', async () => {
		const figure = { indicator: 'ntm21.11.1', numerator: 20, denominator: 100 };
		expect(await as('stranger', recordIndicators, own(figure, '2027'))).toMatchObject(
			refusedWith('outcomes.period-in-future')
		);
	});
});

test('a list that the office entered is kept, held against and cannot lose what has figures', async () => {
	const open = 'rural-criteria@2026-02-15';
	const table =
		'2.1; Tỷ lệ đường thôn được cứng hóa; tỷ lệ; ít nhất; 60; thôn\n9.3; Xã không có cán bộ bị kỷ luật; có/không; đạt; ; xã';
	const entered = { unitCode, ruleSetId: open, paper: 'Quyết định 51/2025/QĐ-TTg', table };
	expect((await as('stranger', importCriteria, entered)).kind).not.toBe('done');
	expect(await as('clerk', importCriteria, { ...entered, ruleSetId: 'rural-criteria@2022-03-08' })).toMatchObject(
		refusedWith('outcomes.own-criteria-closed')
	);
	expect(await as('clerk', importCriteria, entered)).toMatchObject({ value: { indicators: 2 } });
	await as('clerk', chooseCriteria, { unitCode, ruleSetId: open, paper: 'QĐ 51' });
	const caller = callerOf('stranger');
	const lineOf = async () =>
		(await readAs(caller, '2026-11-22', (tx) =>
			readVillageFigures(tx, caller, VILLAGES[0]!, readPeriod('2026')!)
		))!.lines.find(({ indicator }) => indicator.code === 'ntm26.2.1');
	expect(await lineOf()).toMatchObject({ threshold: { hundredths: 6_000 }, standing: 'no-figure' });
	const figures = (indicator: string) => ({
		unitCode: VILLAGES[0],
		period: '2026',
		figures: [{ indicator, numerator: 700, denominator: 1_000 }]
	});
	expect(await as('stranger', recordIndicators, figures('ntm26.2.9'))).toMatchObject(
		refusedWith('outcomes.indicator-unknown')
	);
	expect(await as('stranger', recordIndicators, figures('ntm26.2.1'))).toMatchObject({ value: { recorded: 1 } });
	expect(await lineOf()).toMatchObject({ standing: 'met' });
	expect(await as('clerk', importCriteria, { ...entered, table: table.split('\n')[1] })).toMatchObject(
		refusedWith('outcomes.own-criteria-in-use')
	);
});

test('a threshold comes with its paper, and not for what is answered with yes', async () => {
	const paper = { unitCode, from: '2026-01-01', source: 'QĐ 27/QĐ-UBND' };
	expect((await as('clerk', setThreshold, { ...paper, indicator: PLACE, hundredths: 8_000 })).kind).toBe('done');
	expect(await as('clerk', setThreshold, { ...paper, indicator: PLACE, hundredths: 10_001 })).toMatchObject(
		refusedWith('outcomes.threshold-over-whole')
	);
	expect(await as('clerk', setThreshold, { ...paper, indicator: 'ntm21.1.1', hundredths: 1 })).toMatchObject(
		refusedWith('outcomes.threshold-not-asked')
	);
});

describe('files', () => {
	const kept = async (name: string, text: string) => {
		const outcome = await keepContent(name, new TextEncoder().encode(text));
		if (!outcome.ok) throw new Error(outcome.refusal.code);
		return outcome.value;
	};

	test('show a figure, and stay when the figure is put right without one', async () => {
		const figure = { indicator: 'ntm21.9.1', numerator: 3 };
		const file = await kept('bien-ban.txt', 'Biên bản họp thôn');
		expect((await as('stranger', recordIndicators, own({ ...figure, file }, '2024'))).kind).toBe('done');
		await as('stranger', recordIndicators, own({ ...figure, numerator: 2, reason: 'Đếm lại' }, '2024'));
		const { rows } = await owner().query(
			`select v.numerator, f.name from indicator_value v join file f on f.commune_id = v.commune_id and f.id = v.file_id
			 where v.period = '2024' and v.indicator = 'ntm21.9.1'`
		);
		expect(rows).toEqual([{ numerator: 2, name: 'bien-ban.txt' }]);
	});

	test('draw the map whole or not at all, by the office and nobody beside it', async () => {
		const area = (code: string, west: number) => ({
			properties: { code },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[west, 21],
						[west + 1, 21],
						[west + 1, 22],
						[west, 21]
					]
				]
			}
		});
		const draw = async (person: WorldPerson, ...features: object[]) =>
			as(person, drawVillageMap, {
				unitCode,
				source: 'Bản đồ thử',
				file: await kept('xa.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
			});
		expect(await draw('clerk', area(VILLAGES[0]!, 103), area(VILLAGES[1]!, 104))).toMatchObject({
			value: { drawn: 2 }
		});
		expect(await draw('clerk', area(VILLAGES[0]!, 103), area('XA-LA', 104))).toMatchObject(
			refusedWith('outcomes.map-village-unknown')
		);
		expect((await draw('member', area(VILLAGES[0]!, 103))).kind).not.toBe('done');
		const { rows } = await owner().query('select count(*)::int as shapes from village_shape');
		expect(rows).toEqual([{ shapes: 2 }]);
	});
});
