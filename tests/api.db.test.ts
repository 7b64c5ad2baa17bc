import * as v from 'valibot';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerCase } from '#domains/citizens/server/register-case.ts';
import { createTask } from '#domains/direction/server/create-task.ts';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { planMeeting } from '#domains/meetings/server/plan-meeting.ts';
import { planWork } from '#domains/outcomes/works/server/plan-work.ts';
import { SittingStory } from '#domains/meetings/sittings/server/sample-sitting.ts';
import { LISTS, ONES } from '#house/api/reads.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { ask, askJson } from './api-asking.ts';
import { freshDatabase, type TestDatabase } from './database.ts';
import { callerOf, WORLD, type WorldPerson } from './world.ts';

const today = dayInVietNam(new Date());
const TASKS = 23;

let database: TestDatabase;
let firstTask: string;
let meetingId: string;
let caseId: string;
let workId: string;

async function carryOut(person: WorldPerson, command: AnyCommand, input: object, now = new Date()) {
	const outcome = await execute(callerOf(person), command, newId(), input, now);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

beforeAll(async () => {
	database = await freshDatabase();
	const task = { unitCode: WORLD.units.cell.code, product: 'Danh sách', dueOn: addDays(today, 9) };
	firstTask = await carryOut('clerk', createTask, { ...task, title: '=1+1 Rà soát hộ nghèo' });
	for (let count = 2; count <= TASKS; count += 1)
		await carryOut('clerk', createTask, { ...task, title: `Phát quang đường thôn đợt ${count}` });
	await carryOut('clerk', createTask, { ...task, unitCode: WORLD.units.besideCell.code, title: 'Sửa trường' });
	const meeting = {
		unitCode: WORLD.units.cell.code,
		month: '2026-11',
		kind: 'regular',
		startsAt: '2026-11-25T19:30:00+07:00',
		place: 'Nhà văn hóa thôn Một'
	};
	meetingId = await carryOut('cellSecretary', planMeeting, meeting, new Date('2026-11-20T09:00:00+07:00'));
	caseId = await carryOut('clerk', registerCase, {
		unitCode: WORLD.units.commune.code,
		kind: 'feedback',
		receivedOn: today,
		summary: 'Cống đầu thôn bị tắc',
		person: { fullName: 'Mùa A Dấu' }
	});
	workId = await carryOut('clerk', planWork, {
		unitCode: WORLD.units.commune.code,
		name: 'Đường bê tông bản Hai',
		kind: 'road'
	});
});
afterAll(() => database?.close());

/** Every row of a list, met page by page. */
async function walk(address: string, limit: number): Promise<string[]> {
	const ids: string[] = [];
	for (let after = ''; ; ) {
		const { status, body } = await askJson('clerk', `${address}&limit=${limit}${after}`);
		expect(status).toBe(200);
		expect(body.items.length).toBeLessThanOrEqual(limit);
		ids.push(...body.items.map((item: { id: string }) => item.id));
		if (!body.next) return ids;
		after = `&after=${body.next}`;
	}
}

describe('a list', () => {
	test.each(['tasks?', 'members?', 'units?', 'meetings?', `members?on=${today}&`])(
		'%s walked page by page meets every row exactly once',
		async (address) => {
			const all = await walk(address, 200);
			expect(all.length).toBeGreaterThan(0);
			expect(new Set(all).size).toBe(all.length);
			expect(await walk(address, 2)).toEqual(all);
		}
	);

	test('of stories, ballots and sittings tells what its reader may see, and nothing of how anybody chose', async () => {
		const { communeId, id: unitId } = WORLD.units.cell;
		const owner = poolOf(database.ownerUrl);
		await owner.query(
			`insert into story (commune_id, id, unit_id, told_on, teller, title, theme, recorded_by, recorded_at)
			 values ($1, $2, $3, '2026-11-20', 'Đèo Thị Êm', 'Bát chè sẻ đôi', 'Nêu gương', $2, now())`,
			[communeId, newId(), unitId]
		);
		const ballots = { counted: newId(), open: newId() };
		for (const [state, id] of Object.entries(ballots))
			await owner.query(
				`insert into ballot (commune_id, id, unit_id, meeting_id, matter, kind, is_secret, state, opened_at, valid, rule_set_id)
				 values ($1, $2, $3, $4, 'Kết nạp', 'admission', true, $5, now(), $6, (select id from rule_set limit 1))`,
				[communeId, id, unitId, meetingId, state, state === 'counted' ? 5 : null]
			);
		for (const [nth, [label, votes]] of [['Đồng ý', 4] as const, ['Không đồng ý', 1] as const].entries())
			await owner.query(
				`insert into ballot_option (commune_id, id, unit_id, ballot_id, position, label, votes) values ($1, $2, $3, $4, $5, $6, $7)`,
				[communeId, newId(), unitId, ballots.counted, nth + 1, label, votes]
			);
		expect((await askJson('member', 'stories?q=neu+guong')).body.items).toMatchObject([{ title: 'Bát chè sẻ đôi' }]);
		const counted = (await askJson('member', 'ballots')).body.items;
		expect(counted).toMatchObject([{ id: ballots.counted, result: 'Đồng ý: 4; Không đồng ý: 1' }]);
		const sitting = new SittingStory('2026-11-20T08:00:00+07:00');
		await sitting.convene('standing-committee', 'Hội nghị Ban Thường vụ', '2026-11-24T08:00:00+07:00');
		expect((await askJson('clerk', 'sittings')).body.items).toMatchObject([
			{ id: sitting.sittingId, state: 'planned' }
		]);
		for (const list of ['stories', 'ballots', 'sittings'])
			expect((await askJson('besideMember', list)).body.items, list).toEqual([]);
	});

	test('answers in the shape that is described', async () => {
		for (const list of LISTS) {
			const { body } = await askJson('clerk', list.address);
			for (const item of body.items) v.parse(list.item, item);
		}
	});

	test('holds fifty rows where no number is asked for, and names the next page only where there is one', async () => {
		const { body } = await askJson('clerk', 'tasks');
		expect(body.items).toHaveLength(TASKS + 1);
		expect(body).not.toHaveProperty('next');
	});

	test('is empty for someone from elsewhere and for one without a post', async () => {
		for (const person of ['otherMember', 'stranger'] as const)
			expect((await askJson(person, 'tasks')).body).toEqual({ items: [] });
	});

	test('is narrowed to a unit with those below it', async () => {
		const inCell = await askJson('clerk', `tasks?unit=${WORLD.units.cell.code}`);
		expect(inCell.body.items).toHaveLength(TASKS);
		const inCommune = await askJson('clerk', `tasks?unit=${WORLD.units.commune.code}`);
		expect(inCommune.body.items).toHaveLength(TASKS + 1);
		expect(new Set(inCommune.body.items.map((item: { unit: string }) => item.unit))).toEqual(
			new Set([WORLD.units.cell.code, WORLD.units.besideCell.code])
		);
	});

	test('finds words without their diacritics', async () => {
		const { body } = await askJson('clerk', 'tasks?q=ra+soat+HO');
		expect(body.items.map((item: { id: string }) => item.id)).toEqual([firstTask]);
		const members = await askJson('clerk', 'members?q=%C4%91eo%20thi');
		expect(members.body.items.map((item: { fullName: string }) => item.fullName)).toEqual(['Đèo Thị Êm']);
		const meetings = await askJson('clerk', 'meetings?q=nha+van+hoa');
		expect(meetings.body.items).toHaveLength(1);
	});

	test('takes a percent sign for itself', async () => {
		expect((await askJson('clerk', 'tasks?q=%25')).body.items).toEqual([]);
	});

	test('is bounded by days', async () => {
		expect((await askJson('clerk', `tasks?to=${today}`)).body.items).toEqual([]);
		expect((await askJson('clerk', 'meetings?from=2026-11-25&to=2026-11-25')).body.items).toHaveLength(1);
	});

	test('of members has no sensitive field', async () => {
		const response = await ask('clerk', 'members');
		expect(await response.text()).not.toMatch(/birth|phone|personalId|0900000000/i);
	});

	test('of meetings has moments with the offset of Viet Nam', async () => {
		const { body } = await askJson('clerk', 'meetings');
		expect(body.items[0]).toMatchObject({
			id: meetingId,
			unit: WORLD.units.cell.code,
			state: 'planned',
			startsAt: '2026-11-25T19:30:00+07:00'
		});
	});
});

describe('a parameter', () => {
	test.each([
		['tasks?colour=red', 'colour', 'input.unknown-parameter'],
		['tasks/{id}?q=x', 'q', 'input.unknown-parameter'],
		['me?on=2026-01-01', 'on', 'input.unknown-parameter'],
		['tasks?on=2026-02-30', 'on', 'input.date-impossible'],
		['tasks?from=', 'from', 'input.date-impossible'],
		['tasks?from=2026-02-02&to=2026-02-01', 'to', 'input.span-reversed'],
		['tasks?limit=0', 'limit', 'input.too-small'],
		['tasks?limit=201', 'limit', 'input.too-large'],
		['tasks?limit=ten', 'limit', 'input.not-whole'],
		['tasks?limit=5&limit=6', 'limit', 'input.given-twice'],
		['tasks?after=hello', 'after', 'input.cursor-unknown'],
		['tasks?after=WyJhIiwiYiJd', 'after', 'input.cursor-unknown'],
		['tasks?unit=KHONG-CO', 'unit', 'input.unit-unknown'],
		["tasks?unit=';--", 'unit', 'input.not-understood'],
		['tasks?q=%00', 'q', 'input.control-characters'],
		['tasks?lang=xx', 'lang', 'input.not-understood']
	])('%s is refused, naming it', async (address, path, code) => {
		const { status, body } = await askJson('clerk', address.replace('{id}', firstTask));
		expect(status).toBe(400);
		expect(body).toMatchObject({ status: 400, code, errors: [{ path, code }] });
	});
});

/** A document that came in. */
async function documentThere(): Promise<string> {
	const id = newId();
	await poolOf(database.ownerUrl).query(
		`insert into document (commune_id, id, unit_id, direction, kind, issuer, abstract, search_key, dated_on, received_on, state, entered_on, created_by)
		 values ($1, $2, $3, 'in', 'plan', 'Tỉnh ủy', 'Sinh hoạt chi bộ', '', $4, $4, 'received', $4, $2)`,
		[WORLD.units.commune.communeId, id, WORLD.units.commune.id, today]
	);
	return id;
}

async function modelThere(): Promise<string> {
	const proposal = {
		unitCode: WORLD.units.cell.code,
		kind: 'economic',
		name: 'Trồng cà phê xen mắc ca',
		owner: 'Hộ ông Tòng Văn Xiên',
		ownerKind: 'household',
		problem: 'Đất dốc, giá ngô thấp',
		method: 'Trồng xen, ủ phân tại chỗ',
		startedOn: '2024-03-01',
		steps: [{ title: 'Dự tập huấn', product: 'Danh sách người dự', days: 15 }]
	};
	const command = COMMAND_BY_NAME.get('emulation.propose-model')!;
	const outcome = await execute(callerOf('cellSecretary'), command, newId(), proposal);
	if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
	return (outcome.value as { id: string }).id;
}

describe('one thing', () => {
	test('is told in the shape that is described', async () => {
		const modelId = await modelThere();
		const keys: Record<string, string> = {
			me: '',
			'units/{code}': WORLD.units.cell.code,
			'members/{id}': WORLD.memberId('member'),
			'meetings/{id}': meetingId,
			'cases/{id}': caseId,
			'works/{id}': workId,
			'tasks/{id}': firstTask,
			'tasks/{id}/thread': firstTask,
			'documents/{id}/thread': await documentThere(),
			'meetings/{id}/thread': meetingId,
			'cases/{id}/thread': caseId,
			'works/{id}/thread': workId,
			'models/{id}': modelId,
			'models/{id}/thread': modelId,
			'indicators/{code}/thread': 'ntm21.2.2',
			'reports/{name}': 'party-building'
		};
		for (const one of ONES) {
			const { status, body } = await askJson('clerk', one.address.replace(/\{\w+\}/, keys[one.address] ?? '?'));
			expect(status, one.address).toBe(200);
			v.parse(one.item, body);
		}
	});

	test('is not there for who asks without a token, from elsewhere, or with a key that cannot be', async () => {
		expect((await ask(undefined, `tasks/${firstTask}`)).status).toBe(401);
		expect((await ask(undefined, 'tasks')).headers.get('www-authenticate')).toBe('Bearer');
		expect((await ask('otherClerk', `members/${WORLD.memberId('member')}`)).status).toBe(404);
		expect((await ask('besideMember', `meetings/${meetingId}`)).status).toBe(404);
		expect((await ask('clerk', 'tasks/nonsense')).status).toBe(404);
		expect((await ask('clerk', `tasks/${newId()}`)).status).toBe(404);
		expect((await ask('clerk', "units/%00'")).status).toBe(404);
		expect((await ask('clerk', 'nothings')).status).toBe(404);
		expect((await ask('clerk', 'tasks.pdf')).status).toBe(404);
	});

	test('me names the posts that rights come from', async () => {
		const { body } = await askJson('cellSecretary', 'me');
		expect(body).toMatchObject({
			username: 'bi-thu-1',
			member: { id: WORLD.memberId('cellSecretary'), unit: WORLD.units.cell.code },
			posts: [
				{ post: 'cell-secretary', unitCode: WORLD.units.cell.code, validFrom: '2025-07-01', validTo: null },
				{ post: 'member', unitCode: WORLD.units.cell.code }
			]
		});
	});
});

describe('sensitive fields of a member', () => {
	const looks = async () =>
		(
			await poolOf(database.ownerUrl).query(
				'select person_id, member_id, fields, purpose from sensitive_read order by at, id'
			)
		).rows;

	test('are told to who may read them, and the look is noted', async () => {
		const before = (await looks()).length;
		const { body } = await askJson('cellSecretary', `members/${WORLD.memberId('member')}`);
		expect(body.private).toMatchObject({ birthDate: '1980-01-02', phone: '0900000000' });
		const noted = await looks();
		expect(noted).toHaveLength(before + 1);
		expect(noted.at(-1)).toMatchObject({
			person_id: callerOf('cellSecretary').personId,
			member_id: WORLD.memberId('member'),
			purpose: 'api'
		});
		expect(noted.at(-1).fields).toContain('birthDate');
	});

	test('are left out for who may only see the name, and then nothing is noted', async () => {
		const before = (await looks()).length;
		const { status, body } = await askJson('communeSecretary', `members/${WORLD.memberId('member')}`);
		expect(status).toBe(200);
		expect(body).toMatchObject({ fullName: 'Đèo Thị Êm' });
		expect(body).not.toHaveProperty('private');
		expect(await looks()).toHaveLength(before);
	});
});

describe('what was', () => {
	test('a unit that ends later was open on an earlier day, byte for byte', async () => {
		const past = '2026-01-15';
		const before = await (await ask('clerk', `units?on=${past}`)).text();
		const one = await (await ask('clerk', `units/${WORLD.units.besideCell.code}?on=${past}`)).text();
		const owner = poolOf(database.ownerUrl);
		await owner.query('update unit set valid_to = $2 where id = $1', [WORLD.units.besideCell.id, today]);
		await owner.query('update unit_parent set valid_to = $2 where unit_id = $1', [WORLD.units.besideCell.id, today]);
		await owner.query('update unit_closure set valid_to = $2 where descendant_id = $1', [
			WORLD.units.besideCell.id,
			today
		]);
		await owner.query('insert into unit_succession (predecessor_id, successor_id, on_day) values ($1, $2, $3)', [
			WORLD.units.besideCell.id,
			WORLD.units.cell.id,
			today
		]);
		expect(await (await ask('clerk', `units?on=${past}`)).text()).toBe(before);
		expect(await (await ask('clerk', `units/${WORLD.units.besideCell.code}?on=${past}`)).text()).toBe(one);

		const now = await askJson('clerk', 'units');
		expect(now.body.items.map((item: { code: string }) => item.code)).not.toContain(WORLD.units.besideCell.code);
		const ended = await askJson('clerk', `units/${WORLD.units.besideCell.code}`);
		expect(ended.body).toMatchObject({
			parentCode: WORLD.units.commune.code,
			validTo: today,
			successors: [{ code: WORLD.units.cell.code, on: today }]
		});
		expect((await ask('clerk', `units/${WORLD.units.besideCell.code}?on=${today}`)).status).toBe(404);
	});

	test('a task closed today was open before, and is told so', async () => {
		await carryOut('cellSecretary', closeTask, { taskId: firstTask, text: 'Đã niêm yết' });
		expect((await askJson('clerk', `tasks/${firstTask}`)).body).toMatchObject({ state: 'done', doneOn: today });
		expect((await askJson('clerk', `tasks?on=${addDays(today, -1)}`)).body.items).toEqual([]);
	});

	test('its thread ends in the product that proves it', async () => {
		const { body } = await askJson('clerk', `tasks/${firstTask}/thread`);
		const [product] = body.nodes.filter((node: { kind: string }) => node.kind === 'product');
		expect(product).toMatchObject({ title: 'Đã niêm yết' });
		expect(body.edges).toContainEqual({ from: firstTask, to: product.id });
	});
});

describe('a list as a file', () => {
	test('is a table that runs no formula', async () => {
		const response = await ask('clerk', 'tasks.csv');
		expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const lines = new TextDecoder().decode(bytes).split('\r\n');
		expect(lines[0]).toMatch(/^id,unit,title,product,/);
		expect(lines).toHaveLength(1 + TASKS + 1 + 1);
		expect(lines.join('\n')).toContain(",'=1+1 Rà soát hộ nghèo,");
	});

	test('is a workbook', async () => {
		const bytes = new Uint8Array(await (await ask('clerk', 'tasks.xlsx')).arrayBuffer());
		expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
	});

	test('of one page says where the next one is', async () => {
		const response = await ask('clerk', 'tasks.csv?limit=2');
		expect((await response.text()).split('\r\n')).toHaveLength(4);
		expect(response.headers.get('link')).toMatch(/^<\/api\/v1\/tasks\.csv\?limit=2&after=[\w-]+>; rel="next"$/);
	});
});
