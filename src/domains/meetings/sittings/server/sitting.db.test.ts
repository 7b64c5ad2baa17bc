import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeTask } from '#domains/direction/server/close-task.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { conclusionNoticePaper, sittingMinutesPaper } from '../../paper/index.ts';
import { sittingHash } from '../signing.ts';
import { readFollowUp } from './follow-up-page.ts';
import { readSignedNotice } from './read-sitting.ts';
import { readReceipts } from './receipts.ts';
import { SittingStory } from './sample-sitting.ts';
import { readSittingList } from './sitting-list-page.ts';
import { readSittingPaper } from './sitting-paper-page.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	// The secretary, the deputy and one committee member make the standing committee of the commune.
	await poolOf(database.ownerUrl).query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from)
		 values (gen_random_uuid(), $1, $2, $3, 'standing-member', '2025-07-01')`,
		[WORLD.units.commune.communeId, WORLD.units.commune.id, callerOf('committeeMember').personId]
	);
});
afterAll(() => database?.close());

const TODAY = '2026-11-20';
const paperAs = (person: WorldPerson, paperId: string) =>
	readAs(callerOf(person), TODAY, (tx) => readSittingPaper(tx, paperId));
const password = WORLD.password;

/** One sitting of the standing committee from the call to the product; each test takes it on from the one before. */
describe('the standing committee sits', () => {
	const story = new SittingStory('2026-11-20T08:00:00+07:00');
	let paperId: string;
	let conclusionId: string;
	let taskId: string;

	test('those who hold a seat on the day are called, and the clerk without a vote', async () => {
		await story.convene('standing-committee', 'Hội nghị Ban Thường vụ tháng 11', '2026-11-24T08:00:00+07:00');
		const { participants, state } = await story.record();
		expect(state).toBe('planned');
		expect(participants.map(({ name, standing }) => [name, standing])).toEqual([
			['Lò Thị Ấm', 'member'],
			['Lường Thế Bền', 'member'],
			['Cà Thị Đượm', 'member'],
			['Quàng Văn Ổn', 'attending']
		]);
	});

	test('nobody is invited before there is an agenda', async () => {
		expect(await story.codeOf('clerk', 'invite-to-sitting')).toBe('meetings.sitting-agenda-empty');
		await story.do('clerk', 'set-sitting-agenda', {
			items: [
				{ title: 'Tiến độ đường liên thôn', reporter: 'UBND xã', plannedMinutes: 40 },
				{ title: 'Công tác cán bộ', reporter: 'Ban Xây dựng Đảng', plannedMinutes: 30 }
			]
		});
		const [item] = (await story.record()).items;
		const paper = { name: 'Báo cáo tiến độ', text: 'Đã xong 2,1 km trong 3,4 km.', itemId: item!.id };
		paperId = (await story.do('clerk', 'add-sitting-paper', paper)).id;
		expect(await story.codeOf('clerk', 'add-sitting-paper', { name: 'Trống' })).toBe('meetings.sitting-paper-empty');
	});

	test('before the invitations only the office and the leaders see what is being prepared', async () => {
		expect(await story.seenBy('committeeMember')).toBeUndefined();
		expect(await paperAs('committeeMember', paperId)).toBeUndefined();
		expect(await paperAs('standingDeputy', paperId)).toBeDefined();
	});

	test('an invitation opens agenda and papers to those invited, and to nobody else', async () => {
		const told = await story.do('clerk', 'invite-to-sitting');
		expect(told).toEqual({ invited: 4, told: 4 });
		expect(await paperAs('committeeMember', paperId)).toMatchObject({ text: 'Đã xong 2,1 km trong 3,4 km.' });
		const others: WorldPerson[] = [
			'member',
			'cellSecretary',
			'besideMember',
			'inspectionHead',
			'administrator',
			'otherClerk',
			'otherMember',
			'stranger'
		];
		for (const person of others) {
			expect(await story.seenBy(person), person).toBeUndefined();
			expect(await paperAs(person, paperId), person).toBeUndefined();
			const list = await readAs(callerOf(person), TODAY, (tx) => readSittingList(tx, callerOf(person), {}, TODAY));
			expect([...list.coming, ...list.held], person).toEqual([]);
		}
	});

	test('a paper counts as opened once, with the minute, and only for those invited', async () => {
		story.at('2026-11-21T19:04:37+07:00');
		expect(await story.codeOf('inspectionHead', 'open-sitting-paper', { paperId })).toBe('access.not-found');
		expect(await story.do('committeeMember', 'open-sitting-paper', { paperId })).toEqual({ isFirst: true });
		story.at('2026-11-22T06:00:00+07:00');
		expect(await story.do('committeeMember', 'open-sitting-paper', { paperId })).toEqual({ isFirst: false });
		const receipts = await readAs(callerOf('clerk'), TODAY, (tx) => readReceipts(tx, story.sittingId));
		expect(receipts).toMatchObject([{ paperId, personId: callerOf('committeeMember').personId }]);
		expect(new Date(receipts[0]!.openedAt).toISOString()).toBe('2026-11-21T12:04:00.000Z');
	});

	test('a reader sees that they opened it themselves, and of nobody else', async () => {
		await story.do('communeSecretary', 'open-sitting-paper', { paperId });
		const own = await readAs(callerOf('committeeMember'), TODAY, async (tx) => readReceipts(tx, story.sittingId));
		expect(own.map(({ personId }) => personId)).toEqual([callerOf('committeeMember').personId]);
	});

	test('those who have not opened it are reminded with one command, the others are left alone', async () => {
		expect(await story.do('clerk', 'remind-of-papers')).toEqual({ reminded: 2 });
		const kinds = await readAs(callerOf('standingDeputy'), TODAY, (tx) =>
			tx.selectFrom('notice').orderBy('createdAt').select('kind').execute()
		);
		expect(kinds.map(({ kind }) => kind)).toEqual(['meetings.told-sitting-invited', 'meetings.told-sitting-papers']);
	});

	test('is not opened by somebody whom the roll calls absent', async () => {
		story.at('2026-11-24T08:05:00+07:00');
		const chairId = await story.seatOf('Lường Thế Bền');
		const set = (presence: string) =>
			poolOf(database.ownerUrl).query('update sitting_participant set presence = $1 where id = $2', [
				presence,
				chairId
			]);
		await set('absent');
		const people = { chairId, minuteSecretaryId: await story.seatOf('Quàng Văn Ổn') };
		expect(await story.codeOf('clerk', 'open-sitting', people)).toBe('meetings.chair-absent');
		await set('unrecorded');
	});

	test('a vote needs the roll, and two thirds of the members', async () => {
		story.at('2026-11-24T08:05:00+07:00');
		await story.do('clerk', 'open-sitting', {
			chairId: await story.seatOf('Lường Thế Bền'),
			minuteSecretaryId: await story.seatOf('Quàng Văn Ổn')
		});
		const vote = { matter: 'Thông qua chủ trương', kind: 'resolution', agree: 2, disagree: 0, other: 0 };
		expect(await story.codeOf('clerk', 'record-sitting-vote', vote)).toBe('meetings.sitting-roll-unfinished');
		await story.callRoll({ 'Lò Thị Ấm': 'ốm', 'Cà Thị Đượm': 'họp tỉnh' });
		expect(await story.codeOf('clerk', 'record-sitting-vote', vote)).toBe('meetings.sitting-no-quorum');
		await story.callRoll({ 'Cà Thị Đượm': 'họp tỉnh' });
		expect(await story.codeOf('clerk', 'record-sitting-vote', { ...vote, agree: 3 })).toBe(
			'meetings.sitting-more-votes'
		);
	});

	test('its base is every member, also those away; the clerk who attends is not in it', async () => {
		const vote = { matter: 'Thông qua chủ trương', kind: 'resolution', agree: 2, disagree: 0, other: 0 };
		expect(await story.do('clerk', 'record-sitting-vote', vote)).toMatchObject({ base: 3, needed: 2, passed: true });
	});

	test('it cannot end without a conclusion', async () => {
		const { id } = (await story.record()).votes[0]!;
		await story.do('clerk', 'withdraw-sitting-vote', { voteId: id });
		expect(await story.codeOf('clerk', 'close-sitting')).toBe('meetings.sitting-nothing-concluded');
		const [item] = (await story.record()).items;
		await story.do('clerk', 'record-sitting-discussion', { itemId: item!.id, discussion: 'Thống nhất với báo cáo.' });
		const text = 'Hoàn thành đường liên thôn trước 31/12/2026.';
		conclusionId = (await story.do('clerk', 'record-conclusion', { itemId: item!.id, text })).id;
	});

	test('a conclusion is not given without somebody who answers for it, nor by a day that does not exist', async () => {
		const [conclusion] = (await story.record()).conclusions;
		const task = { conclusionId: conclusion!.id, title: 'Gặp gỡ các hộ', product: 'Biên bản', dueOn: '2026-12-15' };
		expect(await story.codeOf('clerk', 'assign-conclusion-task', task)).toBe('meetings.conclusion-without-owner');
		const onNoDay = { ...task, unitCode: 'XA-THU.01', dueOn: '2026-11-31' };
		expect(await story.codeOf('clerk', 'assign-conclusion-task', onNoDay)).toBe('input.date-impossible');
	});

	test('a conclusion is given to a unit: its secretary owes the product and sees the task, not the sitting', async () => {
		const task = { conclusionId, title: 'Làm 1,3 km còn lại', product: 'Biên bản nghiệm thu', dueOn: '2026-12-20' };
		taskId = (await story.do('clerk', 'assign-conclusion-task', { ...task, unitCode: 'XA-THU.01' })).id;
		const seen = await readAs(callerOf('cellSecretary'), TODAY, (tx) =>
			tx.selectFrom('task').where('id', '=', taskId).select('ownerName').executeTakeFirst()
		);
		expect(seen).toEqual({ ownerName: 'Tòng Văn Chắc' });
		expect(await story.seenBy('cellSecretary')).toBeUndefined();
		expect(await story.codeOf('clerk', 'remove-conclusion', { conclusionId })).toBe('meetings.conclusion-has-tasks');
	});

	test('an invited member who does not see the cell learns that a task was given, no more', async () => {
		await poolOf(database.ownerUrl).query(`delete from post_holding where post = 'assigned-member'`);
		const [own] = (await story.record('committeeMember')).conclusions;
		expect(own).toMatchObject({ tasks: [], hiddenTasks: 1 });
	});

	test('the minutes are locked by two signatures over one content, and take a number', async () => {
		await story.do('clerk', 'close-sitting');
		expect(await story.codeOf('standingDeputy', 'sign-sitting-minutes', { password })).toBe('access.not-the-signer');
		await story.do('clerk', 'sign-sitting-minutes', { password });
		expect(await story.codeOf('clerk', 'reopen-sitting')).toBe('meetings.sitting-signed-by-one');
		expect(await story.codeOf('communeSecretary', 'sign-sitting-minutes', { password: 'sai' })).toBe(
			'access.password-wrong'
		);
		await story.do('communeSecretary', 'sign-sitting-minutes', { password });
		const signed = await story.record();
		expect(signed).toMatchObject({ state: 'signed', minutesNumber: 1 });
		expect(await sittingHash(signed)).toBe(signed.lockedHash);
		expect(sittingMinutesPaper(signed).header.number).toEqual({ running: 1, type: 'BB', body: 'ĐU' });
	});

	test('the head signs the notice of conclusions; a clerk cannot, and it is signed once', async () => {
		expect(await story.codeOf('clerk', 'sign-conclusion-notice', { password })).toBe('access.not-the-head');
		expect(await story.do('communeSecretary', 'sign-conclusion-notice', { password })).toMatchObject({ number: 1 });
		expect(await story.codeOf('standingDeputy', 'sign-conclusion-notice', { password })).toBe(
			'meetings.sitting-notice-signed'
		);
		const signed = await readAs(callerOf('committeeMember'), TODAY, (tx) => readSignedNotice(tx, story.sittingId));
		const paper = conclusionNoticePaper(signed!.content, signed!.notice);
		expect(paper.header.number).toEqual({ running: 1, type: 'TB', body: 'ĐU' });
		expect(paper.signatures).toMatchObject([{ titles: ['T/M Ban Thường vụ', 'Bí thư'], name: 'Lường Thế Bền' }]);
		expect(JSON.stringify(paper.blocks)).toContain('Làm 1,3 km còn lại');
	});

	const standingOn = (day: string) =>
		readAs(callerOf('clerk'), day, async (tx) => {
			const { conclusions } = await readFollowUp(tx, { only: 'all' }, day);
			return conclusions.map(({ standing }) => standing);
		});

	test('the conclusion is followed until its product is there, and comes onto the next agenda by itself', async () => {
		expect(await standingOn('2026-12-01')).toEqual(['running']);
		expect(await standingOn('2026-12-21')).toEqual(['late']);
		const next = new SittingStory('2026-12-22T08:00:00+07:00');
		await next.convene('standing-committee', 'Hội nghị Ban Thường vụ tháng 12', '2026-12-24T08:00:00+07:00');
		const before = await next.record();
		expect(before.items.map(({ kind }) => kind)).toEqual(['follow-up']);
		expect(before.earlier.map(({ id }) => id)).toEqual([conclusionId]);
		const product = { taskId, text: 'Biên bản nghiệm thu số 3' };
		await execute(callerOf('cellSecretary'), closeTask, newId(), product, new Date('2026-12-23T08:00:00+07:00'));
		expect(await standingOn('2026-12-23')).toEqual(['done']);
		expect((await next.record()).earlier).toEqual([]);
		const [live] = (await story.record()).conclusions;
		expect(live!.tasks).toMatchObject([{ state: 'done' }]);
		const signed = await story.record();
		expect(signed.settled!.conclusions[0]!.tasks).toMatchObject([{ state: 'open' }]);
		expect(await sittingHash(signed)).toBe(signed.lockedHash);
	});
});

describe('what nobody is given', () => {
	const story = new SittingStory('2026-11-25T08:00:00+07:00');

	test('shows as unassigned until a person ends the follow-up with a reason, and can be taken up again', async () => {
		await story.convene('briefing', 'Giao ban tháng 11', '2026-11-26T14:00:00+07:00');
		const { participants } = await story.record();
		expect(participants.filter(({ title }) => title.startsWith('Chi bộ')).map(({ name }) => name)).toEqual([
			'Tòng Văn Chắc',
			'Sùng Thị Kế'
		]);
		await story.do('clerk', 'add-sitting-participant', { name: 'Vừ A Chồng', title: 'Trưởng thôn Một' });
		await story.do('clerk', 'set-sitting-agenda', { items: [{ title: 'Tình hình tháng 11' }] });
		await story.do('clerk', 'invite-to-sitting');
		expect((await story.record('cellSecretary')).title).toBe('Giao ban tháng 11');

		story.at('2026-11-26T14:05:00+07:00');
		const clerk = await story.seatOf('Quàng Văn Ổn');
		const chair = await story.seatOf('Cà Thị Đượm');
		await story.do('clerk', 'open-sitting', { chairId: chair, minuteSecretaryId: clerk });
		await story.callRoll();
		const { id } = await story.do('clerk', 'record-conclusion', { text: 'Các chi bộ báo cáo đúng hạn.' });
		await story.do('clerk', 'close-sitting');
		const standing = async () => {
			const read = await readAs(callerOf('clerk'), TODAY, (tx) =>
				readFollowUp(tx, { body: 'briefing', only: 'all' }, TODAY)
			);
			return read.conclusions.map((one) => one.standing);
		};
		expect(await standing()).toEqual(['unassigned']);
		const ended = { conclusionId: id, isFollowed: false };
		expect(await story.codeOf('clerk', 'follow-conclusion', ended)).toBe('meetings.conclusion-without-reason');
		await story.do('clerk', 'follow-conclusion', { ...ended, reason: 'Việc thường xuyên' });
		expect(await standing()).toEqual(['settled']);
		await story.do('clerk', 'follow-conclusion', { conclusionId: id, isFollowed: true });
		expect(await standing()).toEqual(['unassigned']);
	});
});

describe('convening', () => {
	const story = new SittingStory('2026-11-25T08:00:00+07:00');
	const input = { unitCode: 'XA-THU', body: 'executive-committee', title: 'Hội nghị', place: 'Phòng họp' };

	test('is for the office and the leaders', async () => {
		const future = { ...input, startsAt: '2026-12-01T08:00:00+07:00' };
		expect(await story.codeOf('committeeMember', 'convene-sitting', future)).toBe('access.not-granted');
		expect(await story.codeOf('cellSecretary', 'convene-sitting', future)).toBe('access.not-found');
		expect(await story.codeOf('otherClerk', 'convene-sitting', future)).toBe('access.not-found');
	});

	test('is not for a unit that has ended by then, nor for a day that does not exist', async () => {
		const story = new SittingStory('2026-11-20T08:00:00+07:00');
		const pool = poolOf(database.ownerUrl);
		const set = (day: string) =>
			pool.query('update unit set valid_to = $1 where id = $2', [day, WORLD.units.commune.id]);
		await set('2026-12-01');
		const late = { ...input, startsAt: '2026-12-02T08:00:00+07:00' };
		expect(await story.codeOf('clerk', 'convene-sitting', late)).toBe('meetings.unit-ended');
		await set('infinity');
		const never = { ...input, startsAt: '2026-11-31T08:00:00+07:00' };
		expect(await story.codeOf('clerk', 'convene-sitting', never)).toBe('input.date-impossible');
	});

	test('is not for a day that is over, nor for a body that the unit does not have', async () => {
		const past = { ...input, startsAt: '2026-11-24T08:00:00+07:00' };
		expect(await story.codeOf('clerk', 'convene-sitting', past)).toBe('meetings.sitting-in-the-past');
		const wrong = { ...input, body: 'mass-organisation', startsAt: '2026-12-01T08:00:00+07:00' };
		expect(await story.codeOf('clerk', 'convene-sitting', wrong)).toBe('meetings.sitting-body-not-of-unit');
	});
});
