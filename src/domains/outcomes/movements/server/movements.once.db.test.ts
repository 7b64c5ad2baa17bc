import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { recordIncomeSheet } from '../../indicators/server/record-income-sheet.ts';
import { readPublicMovements } from './movements-page.ts';
import { openMovement } from './movements.ts';
import { recordSegment, strikeSegment } from './segments.ts';

const { communeId, id: communeUnit, code: unitCode } = WORLD.units.commune;
const VILLAGE = 'XA-THU.B01';
let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	await poolOf(database.ownerUrl).query(
		`with u as (insert into unit (id, commune_id, code, name, paper_name, place_name, kind, term, search_key, sort_key, valid_from)
		   values (gen_random_uuid(), $1, $2, 'Bản Một', $2, 'Xã Thử', 'village', '2025-2030', $2, $2, '2025-07-01') returning id),
		 c as (insert into unit_closure (ancestor_id, descendant_id, depth, valid_from) select id, id, 0, date '2025-07-01' from u
		   union all select $3::uuid, id, 1, date '2025-07-01' from u),
		 h as (insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		   select gen_random_uuid(), $1, id, $4, 'village-head', '2025-07-01' from u)
		 insert into village (commune_id, unit_id, households) select $1, id, 100 from u`,
		[communeId, VILLAGE, communeUnit, callerOf('stranger').personId]
	);
});
afterAll(() => database?.close());

const now = new Date('2026-11-22T08:00:00+07:00');
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
const movement = {
	unitCode,
	organisation: 'womens-union',
	name: 'Đường cây, đường hoa',
	targetMetres: 18_500,
	startsOn: '2026-01-01',
	endsOn: '2026-12-31'
};

test('kilometres come from segments: of many at once on one stretch one is kept, and a wrong one is taken out', async () => {
	expect(await as('clerk', openMovement, { ...movement, endsOn: '2025-12-31' })).toMatchObject({
		refusal: { code: 'outcomes.plan-backwards' }
	});
	const opened = await as('clerk', openMovement, movement);
	const { id: movementId } = (opened as { value: { id: string } }).value;
	const segment = { movementId, unitCode: VILLAGE, road: 'Trục bản', from: 0, to: 700, on: '2026-11-20' };
	// The head of the village writes down the own village's roads, and nobody another's.
	const outcomes = await Promise.all(
		[0, 1, 2, 3].map((nth) => as('stranger', recordSegment, { ...segment, from: nth * 10, road: 'TRỤC  bản' }))
	);
	expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused', 'refused']);
	expect((await as('member', recordSegment, segment)).kind).not.toBe('done');
	const next = await as('clerk', recordSegment, { ...segment, from: 700, to: 1_250 });
	const told = async () => (await readPublicMovements(communeId))[0]!;
	const beyond = { ...segment, from: 600, to: 1_400 };
	expect(await as('clerk', recordSegment, beyond)).toMatchObject({ refusal: { code: 'outcomes.segment-overlaps' } });
	const inside = { ...segment, from: 800, to: 900, overlap: 'cut' };
	expect(await as('clerk', recordSegment, inside)).toMatchObject({
		refusal: { code: 'outcomes.segment-there-already' }
	});
	expect((await told()).segments.length).toBe(2);
	const { id: segmentId } = (next as { value: { id: string } }).value;
	await as('clerk', strikeSegment, { segmentId, reason: 'Đo lại' });
	const { metres, segments } = await told();
	expect(metres).toBe(segments[0]!.to - segments[0]!.from);
});

test('income a head comes from its sheet, and a sheet that cannot be is refused', async () => {
	const lines = [
		{ source: 'crops', takings: 9_000, cost: 2_000 },
		{ source: 'wages', takings: 12_900 }
	];
	const sheet = { unitCode: VILLAGE, year: 2026, persons: 430, lines };
	expect(await as('stranger', recordIncomeSheet, sheet)).toMatchObject({ value: { million: 19_900 } });
	const { rows } = await poolOf(database.ownerUrl).query(
		`select numerator, denominator from indicator_value where indicator = 'ntm21.10.1' and period = '2026'`
	);
	expect(rows).toEqual([{ numerator: 19_900, denominator: 430 }]);
	expect(await as('stranger', recordIncomeSheet, { ...sheet, lines: [lines[0], lines[0]] })).toMatchObject({
		refusal: { code: 'outcomes.income-source-twice' }
	});
});

test('a stretch that lies on others is cut to what is missing, or joined with them into one', async () => {
	const opened = await as('clerk', openMovement, { ...movement, name: 'Thắp sáng đường quê' });
	const { id: movementId } = (opened as { value: { id: string } }).value;
	const segment = { movementId, unitCode: VILLAGE, road: 'Đường liên bản', on: '2026-11-20' };
	await as('stranger', recordSegment, { ...segment, from: 100, to: 300 });
	await as('stranger', recordSegment, { ...segment, from: 0, to: 500, overlap: 'cut' });
	const stretches = async () => {
		const told = (await readPublicMovements(communeId)).find(({ id }) => id === movementId)!;
		return told.segments.map(({ from, to }) => [from, to]).toSorted((a, b) => a[0]! - b[0]!);
	};
	expect(await stretches()).toEqual([
		[0, 100],
		[100, 300],
		[300, 500]
	]);
	await as('stranger', recordSegment, { ...segment, from: 200, to: 800, overlap: 'join' });
	expect(await stretches()).toEqual([
		[0, 100],
		[100, 800]
	]);
	const { rows } = await poolOf(database.ownerUrl).query(
		`select count(*)::int as struck from movement_segment where movement_id = $1 and struck_why like '%100 – 800'`,
		[movementId]
	);
	expect(rows).toEqual([{ struck: 2 }]);
});
