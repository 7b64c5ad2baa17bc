import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { lockedHash } from '../locked-content.ts';
import { readMeetingList } from './meeting-list-page.ts';
import { readMeetingPage } from './meeting-page.ts';
import { MeetingStory, VOTE } from './sample-story.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

/** One meeting from the plan to the addendum: each test takes it on from where the one before left it. */
describe('a cell meets', () => {
	const story = new MeetingStory('2026-11-20T09:00:00+07:00');
	const member = (person: WorldPerson) => WORLD.memberId(person);
	let voteId: string;

	test('the plan comes with the agenda of such a cell and the people it has', async () => {
		await story.plan('2026-11', '2026-11-25T19:30:00+07:00');
		const record = await story.record();
		expect(record).toMatchObject({ state: 'planned', month: '2026-11', place: 'Nhà văn hóa thôn Một' });
		expect(record.unit).toMatchObject({
			code: 'XA-THU.01',
			superiorName: 'Xã Thử',
			cellKind: 'village',
			term: '2025-2030'
		});
		expect(record.agenda.map((item) => item.kind)).toEqual([
			'opening',
			'last-month',
			'information',
			'discussion',
			'self-criticism',
			'matters',
			'resolution',
			'scoring',
			'closing'
		]);
		expect(record.agenda.reduce((sum, item) => sum + item.plannedMinutes, 0)).toBe(90);
		expect(record.roll).toHaveLength(7);
		expect(record.roll.find((entry) => entry.memberId === member('cellSecretary'))?.post).toBe('Bí thư');
		expect(record.roll.find((entry) => entry.memberId === member('exempt'))?.isExempt).toBe(true);
		expect(record.preparation.assignedTold).toBe(false);
	});

	test('the committee meets first, drafts are written, people bring their matters', async () => {
		await story.do('cellSecretary', 'record-preparation', {
			committeeMetOn: '2026-11-20',
			committeeAttendees: ['Tòng Văn Chắc', 'Hà Thị Dịu'],
			committeeMinutes: 'Thống nhất nội dung, phân công báo cáo.'
		});
		await story.do('cellSecretary', 'set-draft', { content: 'Đánh giá tháng 10', direction: 'Làm đường trục thôn' });
		await story.do('cellSecretary', 'appoint', { minuteSecretaryId: member('minuteSecretary') });
		await story.do('member', 'raise-matter', {
			unitCode: 'XA-THU.01',
			gist: 'Nước sinh hoạt bản trên thiếu',
			place: 'Bản trên'
		});
		await story.do('clerk', 'raise-matter', { unitCode: 'XA-THU.01', gist: 'Đèn đường hỏng', raisedOn: '2026-11-19' });
		const record = await story.record();
		expect(record.preparation).toMatchObject({
			committeeMetOn: '2026-11-20',
			hasDraftContent: true,
			hasDraftResolution: true,
			committeeAttendees: ['Tòng Văn Chắc', 'Hà Thị Dịu']
		});
		expect(record.matters.map((matter) => matter.broughtBy).sort()).toEqual(['Quàng Văn Ổn', 'Đèo Thị Êm']);
		expect(record.minuteSecretary?.name).toBe('Vì Văn Đều');
	});

	test('every summoned member and the assigned committee member are told', async () => {
		const told = await story.do<{ members: number; assigned: number }>('cellSecretary', 'send-notice');
		expect(told).toEqual({ members: 6, assigned: 1 });
		const noticeOf = (person: WorldPerson) =>
			readAs(callerOf(person), '2026-11-20', (tx) =>
				tx.selectFrom('notice').select(['kind', 'subject', 'link']).execute()
			);
		expect(await noticeOf('member')).toMatchObject([
			{ kind: 'meetings.told-summoned', subject: { on: '2026-11-25', time: '19:30', place: 'Nhà văn hóa thôn Một' } }
		]);
		expect(await noticeOf('committeeMember')).toHaveLength(1);
		expect(await noticeOf('exempt')).toHaveLength(0);
		expect(await story.record()).toMatchObject({ state: 'notified', preparation: { assignedTold: true } });
	});

	test('it is not opened before its day, and then with the roll of that day', async () => {
		const pair = { chairId: member('cellDeputy'), minuteSecretaryId: member('minuteSecretary') };
		expect(await story.codeOf('cellSecretary', 'open-meeting', pair)).toBe('meetings.too-early');
		story.at('2026-11-25T19:32:00+07:00');
		const same = { ...pair, minuteSecretaryId: pair.chairId };
		expect(await story.codeOf('cellSecretary', 'open-meeting', same)).toBe('meetings.chair-is-minute-secretary');
		await story.open();
		const record = await story.record();
		expect(record).toMatchObject({ state: 'open', openedAt: '2026-11-25T12:32:00.000Z' });
		expect(record.chair).toEqual({ memberId: member('cellDeputy'), name: 'Hà Thị Dịu', post: 'Phó Bí thư' });
		expect(record.roll).toHaveLength(7);
		expect(record.matters).toHaveLength(2);
	});

	test('nobody votes before the roll was called, and an excuse needs its reason', async () => {
		expect(await story.codeOf('minuteSecretary', 'record-vote', VOTE)).toBe('meetings.roll-call-incomplete');
		const entries = [{ memberId: member('secondMember'), presence: 'excused' }];
		expect(await story.codeOf('minuteSecretary', 'record-attendance', { entries })).toBe('meetings.excuse-missing');
		await story.callRoll('secondMember');
		const record = await story.record();
		expect(record.roll.filter((entry) => entry.presence === 'present')).toHaveLength(5);
		expect(record.roll.find((entry) => entry.presence === 'excused')?.reason).toBe('đi công tác xa');
	});

	test('people speak to the items of the agenda', async () => {
		story.at('2026-11-25T19:45:00+07:00');
		const { agenda } = await story.record();
		for (const item of agenda) await story.do('minuteSecretary', 'start-agenda-item', { agendaItemId: item.id });
		const agendaItemId = agenda[3]!.id;
		const said = {
			agendaItemId,
			memberId: member('member'),
			kind: 'speech',
			gist: 'Đề nghị nạo vét mương trước vụ đông.'
		};
		await story.do('minuteSecretary', 'add-statement', said);
		const mistake = await story.do('minuteSecretary', 'add-statement', { ...said, gist: 'Ghi nhầm' });
		await story.do('minuteSecretary', 'remove-statement', { statementId: mistake.id });
		await story.do('cellDeputy', 'add-guest', { name: 'Lò Thị Ấm', title: 'Đảng ủy viên', isAssignedSuperior: true });
		await story.do('cellDeputy', 'add-statement', {
			guestName: 'Lò Thị Ấm',
			kind: 'speech',
			gist: 'Đề nghị giao việc rõ người.'
		});
		const absent = { ...said, memberId: member('secondMember') };
		expect(await story.codeOf('minuteSecretary', 'add-statement', absent)).toBe('meetings.speaker-not-present');
		await story.do('cellDeputy', 'conclude-agenda-item', {
			agendaItemId,
			conclusion: 'Nạo vét xong trước ngày 10/12.'
		});
		await story.do('cellDeputy', 'add-note', { agendaItemId, text: 'Cuộc họp nghỉ giải lao 5 phút.' });
		const record = await story.record();
		expect(record.statements.map((statement) => statement.name)).toEqual(['Đèo Thị Êm', 'Lò Thị Ấm']);
		expect(record.agenda[3]?.conclusion).toBe('Nạo vét xong trước ngày 10/12.');
		expect(record.notes).toHaveLength(1);
	});

	test('the base of a vote is all official members, without the exempt one who did not come', async () => {
		const tooMany = { ...VOTE, agree: 5, disagree: 1 };
		expect(await story.codeOf('minuteSecretary', 'record-vote', tooMany)).toBe('meetings.vote-more-than-entitled');
		const vote = await story.do<{ id: string; base: number; needed: number; passed: boolean }>(
			'minuteSecretary',
			'record-vote',
			{
				...VOTE,
				agree: 4,
				disagree: 0
			}
		);
		expect(vote).toMatchObject({ base: 5, needed: 3, passed: true });
		voteId = vote.id;
	});

	test('the vote adopts the resolution with the first number of the term and is then in use', async () => {
		const parts = { assessment: 'Hoàn thành 3/4 việc', direction: 'Làm 300 m đường trục thôn' };
		await story.do('minuteSecretary', 'draft-resolution', parts);
		expect(await story.do('minuteSecretary', 'decide-resolution', { voteId })).toEqual({ state: 'adopted', number: 1 });
		expect(await story.codeOf('minuteSecretary', 'withdraw-vote', { voteId })).toBe('meetings.vote-in-use');
		expect(await story.codeOf('minuteSecretary', 'draft-resolution', parts)).toBe('meetings.resolution-decided');
		expect((await story.record()).resolution).toMatchObject({ state: 'adopted', number: 1, adoptedOn: '2026-11-25' });
	});

	test('tasks have a person, a product and a day; what people asked is answered', async () => {
		const task = {
			title: 'Nạo vét mương',
			ownerId: member('member'),
			product: '300 m mương thông',
			dueOn: '2026-12-10'
		};
		const { id } = await story.do('minuteSecretary', 'assign-task', task);
		const mistake = await story.do('minuteSecretary', 'assign-task', { ...task, title: 'Giao nhầm' });
		await story.do('minuteSecretary', 'withdraw-task', { taskId: mistake.id });
		expect(await story.codeOf('minuteSecretary', 'assign-task', { ...task, dueOn: '2026-11-01' })).toBe(
			'direction.due-in-the-past'
		);
		for (const matter of (await story.record()).matters)
			await story.do('minuteSecretary', 'answer-matter', {
				matterId: matter.id,
				answer: 'Giao thôn sửa trong tháng',
				taskId: id
			});
		const record = await story.record();
		expect(record.tasks.map((one) => one.title)).toEqual(['Nạo vét mương']);
		expect(record.matters.map((one) => [one.state, one.taskId])).toEqual([
			['answered', id],
			['answered', id]
		]);
	});

	test('a member in the minority has an opinion reserved without anybody’s leave', async () => {
		const mine = { memberId: member('member'), text: 'Chưa đồng ý mức đóng góp.' };
		await story.do('member', 'reserve-opinion', mine);
		expect(await story.codeOf('secondMember', 'reserve-opinion', mine)).toBe('access.not-the-recorder');
		expect((await story.record()).reservations).toMatchObject([{ name: 'Đèo Thị Êm' }]);
	});

	test('an opinion put down by mistake is taken back by the member or the recorder, by nobody else', async () => {
		const twice = { memberId: member('member'), text: 'Ghi nhầm lần thứ hai.' };
		for (const who of ['member', 'minuteSecretary'] as const) {
			const { id } = await story.do<{ id: string }>('member', 'reserve-opinion', twice);
			const mistake = { reservationId: id };
			expect(await story.codeOf('secondMember', 'withdraw-opinion', mistake)).toBe('access.not-the-recorder');
			await story.do(who, 'withdraw-opinion', mistake);
			expect(await story.codeOf(who, 'withdraw-opinion', mistake)).toBe('access.not-found');
		}
		expect((await story.record()).reservations).toHaveLength(1);
	});

	test('it is not closed before it is scored and read back', async () => {
		story.at('2026-11-25T21:10:00+07:00');
		expect(await story.codeOf('cellDeputy', 'close-meeting')).toBe('meetings.not-scored');
		expect(await story.codeOf('cellDeputy', 'score-meeting', { given: { '9.nothing': 1 } })).toBe(
			'meetings.score-line-unknown'
		);
		expect(await story.codeOf('cellDeputy', 'score-meeting', { given: {} })).toBe('meetings.score-line-missing');
		await story.score();
		expect(await story.codeOf('cellDeputy', 'close-meeting')).toBe('meetings.not-read-back');
		await story.do('minuteSecretary', 'read-back');
		await story.do('cellDeputy', 'close-meeting');
		const record = await story.record();
		expect(record.state).toBe('closed');
		expect(record.score?.lines.find((line) => line.code === '1.duration')?.given).toBe(5);
		expect(record.score?.possible).toBe(95);
	});

	test('closed by mistake it is opened again, and has to be read back again', async () => {
		await story.do('cellDeputy', 'reopen-meeting');
		expect(await story.codeOf('cellDeputy', 'close-meeting')).toBe('meetings.not-read-back');
		await story.do('minuteSecretary', 'read-back');
		await story.do('cellDeputy', 'close-meeting');
	});

	test('only chair and minute secretary sign, with their password', async () => {
		const right = { password: WORLD.password };
		expect(await story.codeOf('cellSecretary', 'sign-minutes', right)).toBe('access.not-the-signer');
		expect((await story.give('member', 'sign-minutes', right)).kind).toBe('forbidden');
		expect(await story.codeOf('cellDeputy', 'sign-minutes', { password: 'sai' })).toBe('access.password-wrong');
		await story.do('minuteSecretary', 'sign-minutes', right);
		expect(await story.codeOf('minuteSecretary', 'sign-minutes', right)).toBe('meetings.signed-already');
		expect(await story.codeOf('cellDeputy', 'reopen-meeting')).toBe('meetings.already-signed-by-one');
	});

	test('what moves on between the signatures does not change what is signed', async () => {
		await poolOf(database.ownerUrl).query(`update task set title = 'Việc khác' where source_id = $1`, [
			story.meetingId
		]);
		await story.do('cellDeputy', 'sign-minutes', { password: WORLD.password });
		const record = await story.record('member');
		expect(record).toMatchObject({ state: 'signed', minutesNumber: 1 });
		expect(record.tasks[0]?.title).toBe('Nạo vét mương');
		expect(record.signatures.map((signature) => signature.role).sort()).toEqual(['chair', 'minute-secretary']);
		expect(await lockedHash(record)).toBe(record.lockedHash);
	});

	test('a locked record that somebody alters no longer gives its hash', async () => {
		const pool = poolOf(database.ownerUrl);
		const alter = (place: string) =>
			pool.query(
				`update meeting set locked_content = jsonb_set(locked_content, '{place}', to_jsonb($1::text)) where id = $2`,
				[place, story.meetingId]
			);
		await alter('Nơi khác');
		const altered = await story.record();
		expect(await lockedHash(altered)).not.toBe(altered.lockedHash);
		await alter('Nhà văn hóa thôn Một');
	});

	test('after that nothing is recorded; an addendum corrects', async () => {
		const statement = { memberId: member('member'), kind: 'speech', gist: 'Nói thêm' };
		expect(await story.codeOf('cellDeputy', 'add-statement', statement)).toBe('meetings.locked');
		expect(await story.codeOf('cellDeputy', 'score-meeting', { given: {} })).toBe('meetings.locked');
		expect(await story.codeOf('cellSecretary', 'change-plan', { place: 'Nơi khác' })).toBe('meetings.already-opened');
		await story.do('minuteSecretary', 'add-addendum', { text: 'Sửa 300 m thành 350 m', reason: 'Ghi nhầm số liệu' });
		const record = await story.record();
		expect(record.addenda).toMatchObject([{ by: 'Vì Văn Đều', reason: 'Ghi nhầm số liệu' }]);
		expect(await lockedHash(record)).toBe(record.lockedHash);
	});

	test('published after two days it is late, and the members are told', async () => {
		story.at('2026-11-28T08:00:00+07:00');
		const answer = await story.do<{ isLate: boolean; dueOn: string }>('minuteSecretary', 'publish-minutes');
		expect(answer).toEqual({ isLate: true, dueOn: '2026-11-27' });
		expect(await story.codeOf('minuteSecretary', 'publish-minutes')).toBe('meetings.published-already');
	});

	test('leaders see the month in one line', async () => {
		const [line] = await readAs(callerOf('communeSecretary'), '2026-11-28', (tx) =>
			tx.selectFrom('cellMonth').where('month', '=', '2026-11').selectAll().execute()
		);
		expect(line).toMatchObject({
			meetingId: story.meetingId,
			state: 'signed',
			metOn: '2026-11-25',
			plannedOn: '2026-11-25',
			summoned: 6,
			present: 5,
			unexcused: 0,
			tasksGiven: 1,
			publishedLate: true
		});
		expect(line?.scoreTotal).toBe((await story.record()).score?.total);
	});

	test('its page tells each reader what they may do', async () => {
		const pageOf = (person: WorldPerson) =>
			readAs(callerOf(person), '2026-11-28', (tx) =>
				readMeetingPage(tx, callerOf(person), story.meetingId, '2026-11-28')
			);
		expect((await pageOf('cellDeputy'))?.may).toMatchObject({
			prepare: false,
			record: false,
			addend: true,
			publish: false
		});
		expect((await pageOf('member'))?.may).toMatchObject({ addend: false, raiseMatter: true });
		expect((await pageOf('clerk'))?.may).toMatchObject({
			prepare: false,
			record: false,
			addend: false,
			raiseMatter: true
		});
		expect(await pageOf('besideMember')).toBeUndefined();
		expect(await pageOf('otherClerk')).toBeUndefined();
		const checks = (await pageOf('member'))?.checklist
			.filter((check) => check.state !== 'done')
			.map((check) => check.code);
		expect(checks).toEqual(['meetings.check-papers']);
	});

	test('the list has it with its figures, for those who see the cell', async () => {
		const listOf = (person: WorldPerson) =>
			readAs(callerOf(person), '2026-11-28', (tx) => readMeetingList(tx, { period: '2026' }, '2026-11-28'));
		expect(await listOf('communeSecretary')).toMatchObject([
			{ id: story.meetingId, summoned: 6, present: 5, state: 'signed', isHeldLate: false, isPublishedLate: true }
		]);
		expect(await listOf('member')).toHaveLength(1);
		expect(await listOf('besideMember')).toHaveLength(0);
	});
});
