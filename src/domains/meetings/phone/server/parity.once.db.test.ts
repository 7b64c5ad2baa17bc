import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { lockedContent, lockedHash } from '../../locked-content.ts';
import { readMeetingRecord } from '../../server/read-record.ts';
import { carryOut } from '../carry-out.ts';
import type { CellOnPhone } from '../cell.ts';
import { readCellForPhone } from './read-cell-for-phone.ts';
import { SamplePhone } from './sample-phone.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const DAYS_IN_THE_DARK = 3;
const HOLDER: WorldPerson = 'cellSecretary';

/** A phone without signal, and a server that hears of every command three days later. */
class PhoneAndServer {
	cell!: CellOnPhone;
	now = new Date();

	at(moment: string): this {
		this.now = new Date(moment);
		return this;
	}

	get later(): Date {
		return new Date(this.now.getTime() + DAYS_IN_THE_DARK * 86_400_000);
	}

	async takeAlong(): Promise<void> {
		const today = dayInVietNam(this.now);
		const caller = callerOf(HOLDER);
		this.cell = (await readAs(caller, today, (tx) => readCellForPhone(tx, caller, WORLD.units.cell.id, today)))!;
	}

	/** Gives a command on the phone, then to the server; tells what each answered. */
	async both(name: string, input: object, id = newId()): Promise<{ phone: string; server: string; id: string }> {
		const whole = name.includes('.') ? name : `meetings.${name}`;
		const onPhone = carryOut(this.cell, {
			id,
			name: whole,
			input: input as Record<string, unknown>,
			at: this.now.toISOString()
		});
		if (onPhone.ok) this.cell = onPhone.value;
		const outcome = await execute(callerOf(HOLDER), COMMAND_BY_NAME.get(whole)!, id, input, this.later);
		const server =
			outcome.kind === 'done' ? 'done' : outcome.kind === 'unfit' ? outcome.errors[0]!.code : outcome.refusal.code;
		return { phone: onPhone.ok ? 'done' : onPhone.refusal.code, server, id };
	}

	/** What must be carried out by both, and leaves the same record with both. */
	async agree(name: string, input: object = {}): Promise<string> {
		const { phone, server, id } = await this.both(name, input);
		expect([name, phone, server]).toEqual([name, 'done', 'done']);
		await this.expectSameRecords(name);
		return id;
	}

	async expectSameRecords(after: string): Promise<void> {
		for (const { record } of this.cell.meetings) {
			const kept = await readAs(callerOf(HOLDER), dayInVietNam(this.later), (tx) => readMeetingRecord(tx, record.id));
			expect(kept, `${after}: a meeting that the server does not have`).toBeDefined();
			expect([after, record.state]).toEqual([after, kept!.state]);
			expect(JSON.parse(lockedContent(record)), after).toEqual(JSON.parse(lockedContent(kept!)));
		}
	}

	/** The word and the codes of a refusal on both sides. */
	async refusal(name: string, input: object): Promise<[string, string]> {
		const { phone, server } = await this.both(name, input);
		await this.expectSameRecords(name);
		return [phone, server];
	}

	record(meetingId: string) {
		return this.cell.meetings.find(({ record }) => record.id === meetingId)!.record;
	}
}

const member = (person: WorldPerson): string => WORLD.memberId(person);
const PLACE = 'Nhà văn hóa thôn Một';
const unitCode = WORLD.units.cell.code;

describe('a phone without signal and the server agree', () => {
	const both = new PhoneAndServer();
	let meetingId: string;
	const on = (input: object = {}) => ({ meetingId, ...input });
	const at = () => both.now.toISOString();
	const said = (input: object = {}) => on({ ...input, at: at() });
	const refusedAlike = async (name: string, input: object, code: string) =>
		expect([name, ...(await both.refusal(name, input))]).toEqual([name, code, code]);

	beforeAll(async () => {
		both.at('2026-10-02T08:00:00+07:00');
		await both.takeAlong();
	});

	test('on the plan and what is prepared', async () => {
		const plan = { unitCode, month: '2026-10', kind: 'regular', startsAt: '2026-10-05T19:30:00+07:00', place: PLACE };
		meetingId = await both.agree('plan-meeting', plan);
		await refusedAlike('plan-meeting', plan, 'meetings.second-in-month');
		await refusedAlike('plan-meeting', { ...plan, month: '2026-05' }, 'meetings.day-outside-month');
		await refusedAlike('plan-meeting', { ...plan, month: 'tháng 10' }, 'input.not-understood');
		await both.agree('change-plan', on({ kind: 'combined', theme: 'Học và làm theo Bác', place: ' Nhà văn hóa ' }));
		await both.agree('change-plan', on({ startsAt: '2026-10-05T19:00:00+07:00', theme: '', kind: 'regular' }));
		await both.agree('set-conditions', on({ isRoomReady: true, equipment: [{ name: 'Loa', isReady: false }] }));
		await both.agree(
			'record-preparation',
			on({ committeeMetOn: '2026-10-01', committeeAttendees: ['Tòng Văn Chắc'], committeeMinutes: 'Thống nhất.' })
		);
		await refusedAlike('record-preparation', on({ committeeMetOn: '2026-10-06' }), 'meetings.committee-in-future');
		await both.agree('set-draft', said({ content: 'Đánh giá tháng 9', direction: 'Làm đường trục thôn' }));
		const items = both.record(meetingId).agenda.map(({ id, kind, title, plannedMinutes }) => ({
			id,
			kind,
			title,
			plannedMinutes
		}));
		await both.agree(
			'set-agenda',
			on({ items: [...items.slice(1), { kind: 'other', title: 'Việc thôn', plannedMinutes: 5 }] })
		);
		await refusedAlike('set-agenda', on({ items: [{ ...items[0], id: newId() }] }), 'meetings.agenda-item-unknown');
		await refusedAlike('set-agenda', on({ items: [] }), 'input.too-short');
		await both.agree('raise-matter', { unitCode, gist: 'Nước sinh hoạt bản trên thiếu', raisedOn: '2026-10-02' });
		await both.agree('appoint', on({ minuteSecretaryId: member('minuteSecretary') }));
		await both.agree('send-notice', said());
		await refusedAlike('add-note', said({ text: 'Chưa khai mạc' }), 'meetings.not-opened');
		await refusedAlike('close-meeting', said(), 'meetings.not-opened');
	});

	test('on the opening, the roll and the guests', async () => {
		const pair = { chairId: member('cellSecretary'), minuteSecretaryId: member('minuteSecretary') };
		await refusedAlike('open-meeting', said(pair), 'meetings.too-early');
		both.at('2026-10-05T19:02:00+07:00');
		await refusedAlike(
			'open-meeting',
			said({ ...pair, minuteSecretaryId: pair.chairId }),
			'meetings.chair-is-minute-secretary'
		);
		await both.agree('open-meeting', said(pair));
		await refusedAlike('change-plan', on({ place: 'Nơi khác' }), 'meetings.already-opened');
		await refusedAlike(
			'record-vote',
			said({ matter: 'Nghị quyết', kind: 'resolution', agree: 4, disagree: 0, other: 0 }),
			'meetings.roll-call-incomplete'
		);
		const call = (person: WorldPerson, presence = 'present', reason?: string) => ({
			memberId: member(person),
			presence,
			...(reason && { reason })
		});
		await both.agree('record-attendance', on({ entries: [call('cellSecretary'), call('cellDeputy')] }));
		await both.agree('record-attendance', on({ entries: [call('cellDeputy', 'unexcused'), call('cellDeputy')] }));
		await refusedAlike('record-attendance', on({ entries: [call('member', 'excused')] }), 'meetings.excuse-missing');
		await refusedAlike('record-attendance', on({ entries: [call('besideMember')] }), 'meetings.not-on-roll');
		const rest: WorldPerson[] = ['minuteSecretary', 'member', 'probationary'];
		const entries = [...rest.map((person) => call(person)), call('secondMember', 'excused', 'ốm')];
		await both.agree('record-attendance', on({ entries }));
		await both.agree('add-guest', on({ name: 'Lò Thị Ấm', title: 'Đảng ủy viên', isAssignedSuperior: true }));
		const guestId = await both.agree('add-guest', on({ name: 'Ghi nhầm' }));
		await both.agree('remove-guest', on({ guestId }));
		await refusedAlike('remove-guest', on({ guestId }), 'access.not-found');
	});

	test('on who spoke, and what people asked for', async () => {
		const { agenda } = both.record(meetingId);
		for (const [index, item] of agenda.entries()) {
			both.at(`2026-10-05T19:${String(5 + index).padStart(2, '0')}:00+07:00`);
			await both.agree('start-agenda-item', said({ agendaItemId: item.id }));
		}
		const agendaItemId = agenda[2]!.id;
		await refusedAlike('start-agenda-item', said({ agendaItemId: newId() }), 'meetings.agenda-item-unknown');
		await refusedAlike(
			'set-agenda',
			on({ items: [{ kind: 'other', title: 'Khác', plannedMinutes: 5 }] }),
			'meetings.agenda-item-begun'
		);
		const speech = { agendaItemId, memberId: member('member'), kind: 'speech', gist: 'Đề nghị nạo vét mương.' };
		await both.agree('add-statement', said(speech));
		await both.agree('add-statement', said({ ...speech, memberId: member('probationary') }));
		await both.agree('add-statement', said({ kind: 'speech', guestName: 'Lò Thị Ấm', gist: 'Giao việc rõ người.' }));
		await both.agree('add-statement', said({ ...speech, kind: 'praise', praisedId: member('cellDeputy') }));
		const statementId = await both.agree('add-statement', said({ ...speech, gist: 'Ghi nhầm' }));
		await both.agree('remove-statement', on({ statementId }));
		await refusedAlike(
			'add-statement',
			said({ ...speech, memberId: member('secondMember') }),
			'meetings.speaker-not-present'
		);
		await refusedAlike('add-statement', said({ ...speech, guestName: 'Ai đó' }), 'meetings.speaker-missing');
		await refusedAlike(
			'add-statement',
			said({ ...speech, praisedId: member('cellDeputy') }),
			'meetings.only-praise-is-about-somebody'
		);
		await refusedAlike(
			'add-statement',
			on({ ...speech, at: '2026-10-05T18:00:00+07:00' }),
			'meetings.moment-too-early'
		);
		await both.agree('add-note', said({ agendaItemId, text: 'Nghỉ giải lao 5 phút.' }));
		const noteId = await both.agree('add-note', said({ text: 'Thừa' }));
		await both.agree('remove-note', on({ noteId }));
		await both.agree('conclude-agenda-item', on({ agendaItemId, conclusion: 'Xong trước 10/11.' }));
		const story = { unitCode, meetingId, toldOn: '2026-10-05', title: 'Chiếc áo ấm', lesson: 'Tiết kiệm', at: at() };
		await both.agree('study.record-story', { ...story, memberId: member('cellDeputy') });
		const storyId = await both.agree('study.record-story', { ...story, guestName: 'Lò Thị Ấm' });
		await both.agree('study.withdraw-story', { storyId });
		await refusedAlike('study.record-story', story, 'study.teller-missing');
		await both.agree('raise-matter', { unitCode, gist: 'Đèn đường hỏng', place: 'Bản dưới', raisedOn: '2026-10-05' });
	});

	test('on votes, the resolution and papers that are counted in', async () => {
		both.at('2026-10-05T19:50:00+07:00');
		const parts = { assessment: 'Hoàn thành 3/4 việc', direction: 'Làm 300 m đường' };
		await both.agree('draft-resolution', said(parts));
		const vote = { matter: 'Nghị quyết tháng 10', kind: 'resolution', agree: 4, disagree: 0, other: 0 };
		await refusedAlike('record-vote', said({ ...vote, agree: 6 }), 'meetings.vote-more-than-entitled');
		const mistake = await both.agree('record-vote', said({ ...vote, agree: 1 }));
		await both.agree('decide-resolution', on({ voteId: mistake }));
		await both.agree('draft-resolution', said({ ...parts, limits: 'Một việc chậm' }));
		await both.agree('withdraw-vote', on({ voteId: mistake }));
		const voteId = await both.agree('record-vote', said(vote));
		await both.agree('decide-resolution', on({ voteId }));
		await refusedAlike('withdraw-vote', on({ voteId }), 'meetings.vote-in-use');
		await refusedAlike('draft-resolution', said(parts), 'meetings.resolution-decided');

		const ballotId = await both.agree('open-ballot', said({ matter: 'Kết nạp quần chúng', kind: 'admission' }));
		await refusedAlike('close-meeting', said(), 'meetings.not-scored');
		await both.agree('set-ballot-voter', { ballotId, memberId: member('cellDeputy'), state: 'paper' });
		await both.agree('set-ballot-voter', { ballotId, memberId: member('cellDeputy'), state: 'entitled' });
		await both.agree('close-ballot', { ballotId });
		await both.agree('reopen-ballot', { ballotId });
		await refusedAlike('count-ballots', { ballotId, agree: 9, at: at() }, 'meetings.ballot-papers-over-entitled');
		await both.agree('count-ballots', { ballotId, agree: 3, disagree: 1, spoilt: 0, at: at() });
		await refusedAlike('count-ballots', { ballotId, agree: 3, at: at() }, 'meetings.ballot-counted');
		const names = ['Hà Thị Dịu', 'Vì Văn Đều', 'Đèo Thị Êm'];
		const election = await both.agree('open-ballot', said({ matter: 'Bầu chi ủy', options: names, seats: 2 }));
		const { options } = both.cell.meetings[0]!.ballots.find(({ id }) => id === election)!;
		const votes = options.map(({ id }, index) => ({ optionId: id, votes: [4, 3, 1][index]! }));
		await both.agree('count-ballots', { ballotId: election, votes, collected: 4, at: at() });
		const given = await both.agree('open-ballot', said({ matter: 'Bỏ dở' }));
		await both.agree('cancel-ballot', { ballotId: given, reason: 'Hỏi lại' });
	});

	test('on tasks, old and new, and opinions that are kept', async () => {
		both.at('2026-10-05T20:05:00+07:00');
		const task = { title: 'Nạo vét mương', ownerId: member('member'), product: '300 m mương', dueOn: '2026-11-01' };
		const taskId = await both.agree('assign-task', on(task));
		const mistake = await both.agree('assign-task', on({ ...task, title: 'Giao nhầm' }));
		await both.agree('withdraw-task', on({ taskId: mistake }));
		await refusedAlike('withdraw-task', on({ taskId: mistake }), 'meetings.task-not-of-meeting');
		await refusedAlike('assign-task', on({ ...task, dueOn: '2026-10-01' }), 'direction.due-in-the-past');
		await refusedAlike(
			'assign-task',
			on({ ...task, ownerId: member('besideMember') }),
			'meetings.task-owner-not-on-roll'
		);
		const [first, second] = both.record(meetingId).matters;
		await both.agree('answer-matter', on({ matterId: first!.id, answer: 'Thôn sửa trong tháng', taskId }));
		await both.agree('answer-matter', on({ matterId: second!.id, answer: 'Chuyển xã', isForwarded: true }));
		await refusedAlike(
			'answer-matter',
			on({ matterId: first!.id, answer: 'x', taskId: mistake }),
			'meetings.task-not-of-meeting'
		);
		await both.agree('reserve-opinion', on({ memberId: member('member'), text: 'Chưa đồng ý mức đóng góp.' }));
		const reservationId = await both.agree('reserve-opinion', on({ memberId: member('cellSecretary'), text: 'Nhầm' }));
		await both.agree('withdraw-opinion', on({ reservationId }));
	});

	test('on the score, the reading back and the closing', async () => {
		both.at('2026-10-05T20:20:00+07:00');
		await refusedAlike('score-meeting', said({ given: { '9.nothing': 1 } }), 'meetings.score-line-unknown');
		await refusedAlike('score-meeting', said({ given: {} }), 'meetings.score-line-missing');
		await both.agree('score-meeting', said({ given: FULL, reasons: REASONS }));
		await refusedAlike('close-meeting', said(), 'meetings.not-read-back');
		await both.agree('read-back', said());
		both.at('2026-10-05T20:35:00+07:00');
		await both.agree('close-meeting', said());
		await refusedAlike('add-note', said({ text: 'Nói thêm' }), 'meetings.closed');
		await both.agree('reopen-meeting', on());
		await both.agree('read-back', said());
		await both.agree('close-meeting', said());
		expect(both.record(meetingId).votes).toHaveLength(5);
	});

	test('on a signature of the phone’s own key', async () => {
		const phone = await new SamplePhone(database.ownerUrl).enrol(HOLDER);
		const contentHash = await lockedHash(both.record(meetingId));
		const sealed = await phone.sign({ meetingId, role: 'chair', contentHash, at: at() });
		await both.agree('sign-minutes-on-device', { ...sealed });
		await refusedAlike('sign-minutes-on-device', { ...sealed }, 'meetings.signed-already');
		await refusedAlike('reopen-meeting', on(), 'meetings.already-signed-by-one');
	});

	test('on the month after: what was given comes back, what was missed is counted', async () => {
		both.at('2026-11-02T08:00:00+07:00');
		const plan = { unitCode, month: '2026-11', kind: 'regular', startsAt: '2026-11-05T19:30:00+07:00', place: PLACE };
		const next = await both.agree('plan-meeting', plan);
		expect(both.record(next).earlierTasks.map(({ title }) => title)).toEqual(['Nạo vét mương']);
		expect(both.record(next).roll.find(({ memberId }) => memberId === member('secondMember'))?.excusedBefore).toBe(1);
		const [task] = both.record(next).earlierTasks;
		await refusedAlike('direction.close-task', { taskId: task!.id, at: at() }, 'direction.product-missing');
		await both.agree('direction.close-task', { taskId: task!.id, text: 'Đã nạo vét 320 m', photo: PHOTO, at: at() });
		await refusedAlike(
			'direction.close-task',
			{ taskId: task!.id, text: 'Lần nữa', at: at() },
			'direction.task-not-open'
		);
		expect(both.record(next).earlierTasks[0]).toMatchObject({ state: 'done', doneOn: '2026-11-02' });
		const proofs = await poolOf(database.ownerUrl).query(`select file_id is not null as is_photo from task_product`);
		expect(proofs.rows.map((row) => row.is_photo).sort()).toEqual([false, true]);
		await both.agree('cancel-meeting', { meetingId: next, reason: 'Lũ về' });
	});

	test('and what the phone takes along afterwards is what it made itself', async () => {
		const made = both.cell;
		await both.takeAlong();
		const { record } = both.cell.meetings[0]!;
		expect(lockedContent(record)).toBe(lockedContent(made.meetings[0]!.record));
		expect(both.cell.tasks.map(({ id, state }) => [id, state]).sort()).toEqual(
			made.tasks.map(({ id, state }) => [id, state]).sort()
		);
	});
});

const PHOTO = {
	name: 'muong.png',
	base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
};
const FULL = {
	'4.steps': 5,
	'4.regular-content': 10,
	'5.flexible-chairing': 2,
	'5.orientation': 4,
	'5.democratic-atmosphere': 3,
	'5.synthesis': 1,
	'6.democratic-centralism': 1,
	'6.real-criticism': 2,
	'6.leadership': 1,
	'6.answers': 1,
	'7.last-resolution': 30,
	'8.published': 1
};
const REASONS = Object.fromEntries(Object.keys(FULL).map((code) => [code, 'Chi bộ thống nhất']));
