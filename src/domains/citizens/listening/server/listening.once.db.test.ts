import { afterAll, beforeAll, expect, test } from 'vitest';
import { logVisit } from '#domains/meetings/visits/server/visits.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { assignListener } from './assign-listener.ts';
import { readListenedVisits, readListening, readPublicListeners, readUnansweredListening } from './listening-page.ts';
import { commitToMatter, makeCaseOfMatter, reopenMatter } from './settle-matter.ts';

const { commune, cell } = WORLD.units;
const { communeId } = commune;
const VILLAGE = { id: newId(), code: 'XA-THU.T1' };
const today = '2026-11-22';
const now = new Date(`${today}T09:00:00+07:00`);
let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	await poolOf(database.ownerUrl).query(
		`with made as (insert into unit (id, commune_id, code, name, paper_name, kind, search_key, sort_key, valid_from)
			values ($1, $2, $3, 'Thôn Một', 'Thôn Một', 'village', 'thon mot', 'thon mot', '2025-07-01') returning id)
		insert into unit_closure (ancestor_id, descendant_id, depth, valid_from, valid_to)
		select a, $1, 1, '2025-07-01', 'infinity' from (values ($4::uuid)) as x (a)`,
		[VILLAGE.id, communeId, VILLAGE.code, commune.id]
	);
});
afterAll(() => database?.close());

const give = async <V = { id: string }>(person: WorldPerson, command: AnyCommand, input: object) => {
	const outcome = await execute(callerOf(person), command, newId(), input, now);
	return outcome as typeof outcome & { value: V };
};
const assignment = {
	unitCode: VILLAGE.code,
	cellCode: cell.code,
	personId: callerOf('committeeMember').personId,
	phone: '0900 000 201',
	decisionNumber: '41-QĐ/ĐU',
	decidedOn: '2026-07-10',
	from: '2026-07-14'
};
const visited = async (asked: string) => {
	const visit = { unitCode: cell.code, visitedOn: today, kind: 'village', place: 'Xóm trên', asked };
	expect((await give('committeeMember', logVisit, visit)).kind).toBe('done');
};
const asOfficial = <T>(read: Parameters<typeof readAs<T>>[2]) => readAs(callerOf('committeeMember'), today, read);

test('an official who was assigned hears the village: what is asked waits for them, and becomes a promise or a case', async () => {
	const stranger = { ...assignment, personId: callerOf('besideMember').personId };
	expect(await give('clerk', assignListener, stranger)).toMatchObject({
		refusal: { code: 'citizens.listening-not-assigned' }
	});
	expect((await give('committeeMember', assignListener, assignment)).kind).not.toBe('done');
	const { value } = await give('clerk', assignListener, assignment);
	expect(await readPublicListeners(communeId, today)).toEqual([
		expect.objectContaining({ village: 'Thôn Một', name: 'Lò Thị Ấm', phone: '0900 000 201', toDay: null })
	]);

	await visited('Xin nối đường nước');
	await visited('Cống đầu bản tắc');
	const official = callerOf('committeeMember');
	expect(await asOfficial((tx) => readUnansweredListening(tx, official, today))).toMatchObject([{ count: 2 }]);
	const visits = await asOfficial((tx) => readListenedVisits(tx, official, value.id));
	const [first, second] = visits.map(({ matter }) => matter!.id);

	const promise = { matterId: first, title: 'Nối 600 m ống', product: 'Biên bản nghiệm thu', dueOn: '2026-12-20' };
	expect((await give('committeeMember', commitToMatter, promise)).kind).toBe('done');
	expect(await give('committeeMember', commitToMatter, promise)).toMatchObject({
		refusal: { code: 'citizens.matter-settled' }
	});
	const made = await give<{ id: string; secret: string }>('clerk', makeCaseOfMatter, {
		matterId: second,
		topic: 'roads-and-works'
	});
	expect(made.value.secret.length).toBeGreaterThan(25);
	expect(await asOfficial((tx) => readListening(tx, official, today))).toMatchObject([{ visits: 2, waiting: 0 }]);
	const settled = await asOfficial((tx) => readListenedVisits(tx, official, value.id));
	expect(settled.map(({ matter }) => matter!)).toMatchObject([
		{ task: { title: 'Nối 600 m ống', dueOn: '2026-12-20' } },
		{ caseId: made.value.id }
	]);

	await give('committeeMember', reopenMatter, { matterId: first });
	expect(await asOfficial((tx) => readUnansweredListening(tx, official, today))).toMatchObject([{ count: 1 }]);
	expect(
		await readAs(callerOf('besideMember'), today, (tx) => readListening(tx, callerOf('besideMember'), today))
	).toEqual([]);
});
