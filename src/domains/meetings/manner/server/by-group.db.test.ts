import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { minutesPaper } from '../../paper/index.ts';
import { MeetingStory } from '../../server/sample-story.ts';

let database: TestDatabase;
const story = new MeetingStory('2026-02-01T09:00:00+07:00');
const { id: unitId, code: unitCode, communeId } = WORLD.units.cell;
const member = (person: WorldPerson) => WORLD.memberId(person);

/** Members whom nobody signs in as: they make the cell a large one. */
const extra: string[] = [];
let north = '';
let south = '';

async function group(name: string, memberIds: string[]): Promise<string> {
	const give = async (command: string, input: object) => {
		const outcome = await execute(
			callerOf('cellSecretary'),
			COMMAND_BY_NAME.get(`members.${command}`)!,
			newId(),
			input,
			story.now
		);
		if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
		return outcome.value as { id: string };
	};
	const { id } = await give('make-group', { unitCode, name, on: '2026-01-05' });
	if (memberIds.length > 0) await give('place-in-group', { unitCode, groupId: id, memberIds, on: '2026-01-05' });
	return id;
}

beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-02', '2026-02-03T19:30:00+07:00');
});
afterAll(() => database?.close());

const enlarge = async (count: number) => {
	for (let nth = 0; nth < count; nth++) {
		const id = newId();
		extra.push(id);
		await poolOf(database.ownerUrl).query(
			`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key)
			 values ($1, $2, $3, $4, $5, 'x', 'x')`,
			[communeId, id, unitId, newId(), `Đảng viên ${extra.length}`]
		);
	}
};

const sitting = (groupId: string, given: object = {}) => ({
	groupId,
	startsAt: '2026-02-03T19:30:00+07:00',
	place: 'Nhà ông Chắc',
	leaderId: member('cellSecretary'),
	writerId: member('member'),
	...given
});
const both = () => [
	sitting(north),
	sitting(south, { leaderId: member('cellDeputy'), writerId: member('secondMember') })
];
const hold = (sittings: object[]) => story.codeOf('cellSecretary', 'set-manner', { manner: 'by-group', sittings });
const people = { chairId: member('cellDeputy'), minuteSecretaryId: member('minuteSecretary') };

describe('a meeting by group', () => {
	test('waits for a cell that is large enough, and for groups', async () => {
		expect(await hold([])).toBe('meetings.manner-cell-too-small');
		await enlarge(43);
		expect(await hold([])).toBe('meetings.manner-no-groups');
		const northern: WorldPerson[] = ['cellSecretary', 'member', 'minuteSecretary', 'probationary'];
		north = await group('Tổ đảng số 1', [...northern.map(member), ...extra.slice(0, 22)]);
		south = await group('Tổ đảng số 2', [member('cellDeputy'), member('secondMember')]);
		expect(await hold(both())).toBe('meetings.group-sittings-without-group');
		await group('Tổ đảng số 3', []);
		const rest = { unitCode, groupId: south, memberIds: extra.slice(22), on: '2026-01-06' };
		const command = COMMAND_BY_NAME.get('members.place-in-group')!;
		expect((await execute(callerOf('cellDeputy'), command, newId(), rest, story.now)).kind).toBe('done');
	});

	test.each<[string, () => object[], string]>([
		['a group is left out', () => [sitting(north)], 'meetings.group-sittings-other-groups'],
		['there is no such group', () => [sitting(north), sitting(newId())], 'meetings.group-sittings-other-groups'],
		[
			'one leads and writes',
			() => [sitting(north, { writerId: member('cellSecretary') }), sitting(south)],
			'meetings.group-sitting-leader-writes'
		],
		[
			'a leader is of another cell',
			() => [sitting(north, { leaderId: member('besideMember') }), sitting(south)],
			'meetings.group-sitting-officer-not-on-roll'
		],
		[
			'it sits before the meeting',
			() => [sitting(north, { startsAt: '2026-02-03T08:00:00+07:00' }), sitting(south)],
			'meetings.group-sitting-too-early'
		],
		[
			'it sits long after',
			() => [sitting(north, { startsAt: '2026-05-03T08:00:00+07:00' }), sitting(south)],
			'meetings.day-outside-month'
		],
		[
			'the day does not exist',
			() => [sitting(north, { startsAt: '2026-02-30T08:00:00+07:00' }), sitting(south)],
			'input.date-impossible'
		],
		['it has no place', () => [sitting(north, { place: ' ' }), sitting(south)], 'input.missing'],
		['nobody leads it', () => [sitting(north, { leaderId: '' }), sitting(south)], 'input.missing']
	])('is refused where %s', async (_, sittings, code) => {
		expect(await hold(sittings())).toBe(code);
	});

	test('is set, and taken back', async () => {
		expect(await hold(both())).toBe('done');
		expect((await story.record()).manner?.sittings).toMatchObject([
			{ name: 'Tổ đảng số 1', place: 'Nhà ông Chắc', writer: { memberId: member('member') } },
			{ name: 'Tổ đảng số 2', leader: { memberId: member('cellDeputy') } }
		]);
		expect(await story.codeOf('cellSecretary', 'set-manner', { manner: 'in-person' })).toBe('done');
		expect((await story.record()).manner).toBeUndefined();
		expect(await hold(both())).toBe('done');
	});

	test('tells the members of each group their own hour and place', async () => {
		const elsewhere = [both()[0]!, { ...both()[1]!, startsAt: '2026-02-03T20:00:00+07:00', place: 'Trạm vật tư' }];
		expect(await hold(elsewhere)).toBe('done');
		await story.do('cellSecretary', 'send-notice');
		const { rows } = await poolOf(database.ownerUrl).query(
			`select subject ->> 'place' as place, subject ->> 'time' as time, count(*)::int as told from notice
			 where kind = 'meetings.told-summoned' and person_id in (select person_id from member where unit_id = $1)
			 group by 1, 2 order by 1`,
			[unitId]
		);
		expect(rows).toEqual([
			{ place: 'Nhà ông Chắc', time: '19:30', told: 26 },
			{ place: 'Trạm vật tư', time: '20:00', told: 23 }
		]);
	});

	test('moves with all its sittings', async () => {
		const begins = async () => (await story.record()).manner?.sittings?.map(({ startsAt }) => Date.parse(startsAt));
		const [first, second] = (await begins())!;
		expect(await story.codeOf('cellSecretary', 'change-plan', { startsAt: '2026-02-04T19:00:00+07:00' })).toBe('done');
		expect(await begins()).toEqual([
			Date.parse('2026-02-04T19:00:00+07:00'),
			Date.parse('2026-02-04T19:00:00+07:00') + second! - first!
		]);
		expect(await story.codeOf('cellSecretary', 'change-plan', { startsAt: '2026-02-03T19:30:00+07:00' })).toBe('done');
		expect(await begins()).toEqual([first, second]);
	});

	test('is asked about again at the opening', async () => {
		story.at('2026-02-03T19:30:00+07:00');
		const leave = (activity: string) =>
			poolOf(database.ownerUrl).query(`update member set activity = $1 where id = $2`, [activity, extra[0]]);
		await leave('died');
		expect(await story.codeOf('cellSecretary', 'open-meeting', people)).toBe('meetings.manner-cell-too-small');
		await leave('active');
		await story.open();
		const [first, second] = (await story.record()).manner!.sittings!;
		expect([first!.memberIds.length, second!.memberIds.length]).toEqual([26, 23]);
	});

	const calls = (ids: string[]) => ({ entries: ids.map((memberId) => ({ memberId, presence: 'present' })) });
	test('lets who writes in a group call its members, and nobody else', async () => {
		expect(await story.codeOf('member', 'record-attendance', calls([member('member'), ...extra.slice(0, 22)]))).toBe(
			'done'
		);
		expect(await story.codeOf('member', 'record-attendance', calls([extra[30]!]))).toBe('access.not-the-recorder');
		expect(await story.codeOf('probationary', 'record-attendance', calls([extra[0]!]))).toBe('access.not-the-recorder');
	});

	const held = {
		startedAt: '2026-02-03T19:35:00+07:00',
		endedAt: '2026-02-03T21:10:00+07:00',
		gist: 'Tổ nhất trí với dự thảo.\nĐề nghị sửa đường vào xóm Trên.'
	};
	test.each<[WorldPerson, object, string]>([
		['secondMember', {}, 'access.not-the-recorder'],
		['member', { gist: ' ' }, 'input.missing'],
		['member', { endedAt: '2026-02-30T21:10:00+07:00' }, 'input.date-impossible'],
		['member', { endedAt: '2026-02-03T19:35:00+07:00' }, 'meetings.group-sitting-ends-first'],
		['member', { startedAt: '2026-02-03T18:00:00+07:00' }, 'meetings.moment-too-early'],
		['member', { endedAt: '2026-02-03T23:00:00+07:00' }, 'meetings.moment-in-future'],
		['cellDeputy', { groupId: newId() }, 'meetings.group-sitting-unknown'],
		['member', {}, 'done']
	])('is recorded group by group: %s with %j: %s', async (person, change, code) => {
		story.at('2026-02-03T21:30:00+07:00');
		expect(await story.codeOf(person, 'record-group-sitting', { groupId: north, ...held, ...change })).toBe(code);
	});

	const vote = (agree: number, byGroup?: object[]) => ({
		matter: 'Nghị quyết tháng',
		kind: 'resolution',
		agree,
		disagree: 0,
		other: 0,
		byGroup
	});
	const hands = (groupId: string, agree: number) => ({ groupId, agree, disagree: 0, other: 0 });
	test('adds up the roll and the votes of its groups', async () => {
		const rest = ['cellSecretary', 'cellDeputy', 'minuteSecretary', 'probationary', 'secondMember'] as const;
		await story.do('minuteSecretary', 'record-attendance', calls([...rest.map(member), ...extra.slice(22)]));
		const give = (input: object) => story.codeOf('minuteSecretary', 'record-vote', input);
		expect(await give(vote(40))).toBe('meetings.vote-groups-missing');
		expect(await give(vote(40, [hands(north, 20), hands(south, 23)]))).toBe('meetings.vote-groups-differ');
		expect(await give(vote(49, [hands(north, 26), hands(south, 23)]))).toBe('meetings.vote-over-group');
		expect(await give({ ...vote(5), kind: 'admission' })).toBe('meetings.manner-bars-vote');
		const input = vote(48, [hands(north, 25), hands(south, 23)]);
		const { id } = await story.do('minuteSecretary', 'record-vote', input);
		expect(await story.codeOf('minuteSecretary', 'withdraw-vote', { voteId: id })).toBe('done');
		await story.do('minuteSecretary', 'record-vote', input);
	});

	test('does not close before every group was recorded, and its minutes name each sitting', async () => {
		expect(await story.codeOf('minuteSecretary', 'close-meeting')).toBe('meetings.group-sitting-not-recorded');
		await story.do('cellDeputy', 'record-group-sitting', { groupId: south, ...held, gist: 'Không có ý kiến khác.' });
		const text = JSON.stringify(minutesPaper(await story.record()));
		expect(text).toContain('theo tổ đảng; 02 tổ');
		expect(text).toContain('Tổ đảng số 1: từ 19 giờ 35 phút đến 21 giờ 10 phút, ngày 03/02/2026');
		expect(text).toContain('có mặt 26/26 đồng chí');
		expect(text).toContain('Đề nghị sửa đường vào xóm Trên');
		expect(text).toContain('Tổ đảng số 2: tán thành 23, không tán thành 0, ý kiến khác 0');
	});

	test('is not planned more than three times in a year', async () => {
		for (const month of ['03', '04', '05']) {
			await story.plan(`2026-${month}`, `2026-${month}-03T19:30:00+07:00`);
			const at = { startsAt: `2026-${month}-03T19:30:00+07:00` };
			const sittings = both().map((one) => ({ ...one, ...at }));
			expect(await hold(sittings)).toBe(month === '05' ? 'meetings.manner-too-often' : 'done');
		}
	});
});
