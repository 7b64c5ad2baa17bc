import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { readFaces } from '../../faces/server/read-faces.ts';
import { readParcelMark } from './parcel-mark.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const now = new Date();
const today = dayInVietNam(now);
const markOf = (person: WorldPerson) => {
	const caller = callerOf(person);
	return readAs(caller, today, (tx) => readParcelMark(tx, caller, now));
};

test('the mark of a parcel stays until something happens, and is of one person', async () => {
	const before = await markOf('cellSecretary');
	expect(await markOf('cellSecretary')).toBe(before);
	expect(await markOf('cellDeputy')).not.toBe(before);

	const matter = { unitCode: WORLD.units.cell.code, gist: 'Đường bê tông nứt' };
	const raised = await execute(
		callerOf('cellSecretary'),
		COMMAND_BY_NAME.get('meetings.raise-matter')!,
		newId(),
		matter
	);
	expect(raised.kind).toBe('done');
	expect(await markOf('cellSecretary')).not.toBe(before);
});

test('a phone has the faces of its own cells alone', async () => {
	const owner = poolOf(database.ownerUrl);
	const { rows: photos } = await owner.query<{ id: string; unitId: string }>(
		`with made as (
		   insert into file (commune_id, unit_id, id, sha256, name, type, size_bytes, created_by)
		   select m.commune_id, m.unit_id, gen_random_uuid(), encode(sha256(m.id::text::bytea), 'hex'), 'a.webp', 'image/webp', 9, m.person_id
		   from (select distinct on (unit_id) * from member where activity = 'active' order by unit_id, id) m
		   returning commune_id, unit_id, id)
		 update member set photo_file_id = made.id from made
		 where member.id = (select id from member x where x.unit_id = made.unit_id and x.activity = 'active' order by id limit 1)
		 returning made.id, made.unit_id as "unitId"`
	);
	expect(photos.length).toBeGreaterThan(1);
	const caller = callerOf('cellSecretary');
	const seen = await readAs(caller, today, (tx) =>
		readFaces(
			tx,
			caller,
			photos.map(({ id }) => id),
			now
		)
	);
	expect(seen.map(({ fileId }) => fileId)).toEqual(
		photos.filter(({ unitId }) => unitId === WORLD.units.cell.id).map(({ id }) => id)
	);
});
