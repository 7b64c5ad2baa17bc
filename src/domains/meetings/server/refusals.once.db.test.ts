import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../tests/database.ts';
import { WORLD, type WorldPerson } from '../../../../tests/world.ts';
import { MeetingStory, VOTE } from './sample-story.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const member = (person: WorldPerson) => WORLD.memberId(person);

describe('in an open meeting', () => {
	const story = new MeetingStory('2026-02-01T09:00:00+07:00');
	const speech = { memberId: member('member'), kind: 'speech', gist: 'Đồng ý với báo cáo.' };

	beforeAll(async () => {
		await story.plan('2026-02', '2026-02-03T19:30:00+07:00');
		story.at('2026-02-03T19:30:00+07:00');
		await story.open();
		await story.callRoll();
	});

	test.each([
		['member', 'forbidden'],
		['secondMember', 'forbidden'],
		['communeSecretary', 'forbidden'],
		['besideSecretary', 'not-found'],
		['otherMember', 'not-found']
	] as const)('%s does not record: %s', async (person, kind) => {
		expect((await story.give(person, 'add-statement', speech)).kind).toBe(kind);
	});

	test.each(['cellSecretary', 'cellDeputy', 'minuteSecretary'] as const)('%s records', async (person) => {
		expect(await story.codeOf(person, 'add-statement', speech)).toBe('done');
	});

	const task = { title: 'Rà soát hộ nghèo', ownerId: member('member'), product: 'Danh sách', dueOn: '2026-02-20' };
	const beside = member('besideMember');
	test.each<[string, object, string]>([
		['assign-task', { ...task, ownerId: '' }, 'ownerId input.missing'],
		['assign-task', { ...task, ownerId: 'Lò Văn A' }, 'ownerId input.not-an-id'],
		['assign-task', { ...task, ownerId: beside }, 'meetings.task-owner-not-on-roll'],
		['assign-task', { ...task, dueOn: '2026-02-30' }, 'dueOn input.date-impossible'],
		['assign-task', { ...task, product: ' ' }, 'product input.missing'],
		['appoint', { chairId: beside }, 'meetings.chair-not-on-roll'],
		['appoint', { minuteSecretaryId: beside }, 'meetings.minute-secretary-not-on-roll'],
		['add-statement', { ...speech, at: '2026-02-30T19:40:00+07:00' }, 'at input.date-impossible'],
		['read-back', { at: '2026-02-30T20:40:00+07:00' }, 'at input.date-impossible'],
		['open-ballot', { matter: '' }, 'matter input.missing'],
		['open-ballot', { matter: 'Bầu', kind: 'personnel', options: [] }, 'meetings.ballot-nobody-named']
	])('%s with %j is refused, and says where: %s', async (name, input, why) => {
		expect(await story.whyNot('cellDeputy', name, input)).toBe(why);
	});

	test('nobody chairs who was called absent, and it does not close over one', async () => {
		const call = (presence: string) =>
			story.do('minuteSecretary', 'record-attendance', {
				entries: [
					{ memberId: member('cellSecretary'), presence, reason: 'ốm' },
					{ memberId: member('cellDeputy'), presence, reason: 'ốm' }
				]
			});
		await call('excused');
		const chairId = member('cellSecretary');
		expect(await story.codeOf('cellDeputy', 'appoint', { chairId })).toBe('meetings.chair-absent');
		expect(await story.codeOf('minuteSecretary', 'close-meeting')).toBe('meetings.chair-absent');
		await call('present');
	});

	test('what it does not have is not found', async () => {
		expect((await story.give('cellDeputy', 'remove-statement', { statementId: newId() })).kind).toBe('not-found');
		expect((await story.give('cellDeputy', 'withdraw-vote', { voteId: newId() })).kind).toBe('not-found');
		expect((await story.give('cellDeputy', 'decide-resolution', { voteId: newId() })).kind).toBe('not-found');
		expect(
			await story.codeOf('cellDeputy', 'conclude-agenda-item', { agendaItemId: newId(), conclusion: 'Xong' })
		).toBe('meetings.agenda-item-unknown');
		const entries = [{ memberId: member('besideMember'), presence: 'present' }];
		expect(await story.codeOf('cellDeputy', 'record-attendance', { entries })).toBe('meetings.not-on-roll');
	});

	test('a speaker is one member or one guest, and nothing happens in the future', async () => {
		expect(await story.codeOf('cellDeputy', 'add-statement', { ...speech, guestName: 'Khách' })).toBe(
			'meetings.speaker-missing'
		);
		const later = { ...speech, at: '2026-02-03T23:00:00+07:00' };
		expect(await story.codeOf('cellDeputy', 'add-statement', later)).toBe('meetings.moment-in-future');
		const earlier = { ...speech, at: '2026-02-03T18:00:00+07:00' };
		expect(await story.codeOf('cellDeputy', 'add-statement', earlier)).toBe('meetings.moment-too-early');
	});

	test('an item that was begun stays on the agenda', async () => {
		const { agenda } = await story.record();
		await story.do('cellDeputy', 'start-agenda-item', { agendaItemId: agenda[0]!.id });
		const items = agenda.slice(1).map(({ id, kind, title, plannedMinutes }) => ({ id, kind, title, plannedMinutes }));
		expect(await story.codeOf('cellSecretary', 'set-agenda', { items })).toBe('meetings.agenda-item-begun');
		const { id, kind, title, plannedMinutes } = agenda[0]!;
		await story.do('cellSecretary', 'set-agenda', {
			items: [{ id, kind, title, plannedMinutes }, ...items.toReversed()]
		});
		const after = await story.record();
		expect(after.agenda.map((item) => item.id)).toEqual([id, ...items.toReversed().map((item) => item.id)]);
		expect(after.agenda[0]?.startedAt).toBeDefined();
	});

	test('a vote that falls short rejects the draft, which can be worded anew', async () => {
		await story.do('minuteSecretary', 'draft-resolution', { direction: 'Thu thêm quỹ' });
		const vote = await story.do('minuteSecretary', 'record-vote', { ...VOTE, agree: 2, disagree: 3 });
		expect(await story.do('minuteSecretary', 'decide-resolution', { voteId: vote.id })).toEqual({ state: 'rejected' });
		await story.do('minuteSecretary', 'draft-resolution', { direction: 'Không thu thêm quỹ' });
		expect((await story.record()).resolution).toMatchObject({ state: 'draft', direction: 'Không thu thêm quỹ' });
		await story.do('minuteSecretary', 'withdraw-vote', { voteId: vote.id });
		expect((await story.record()).votes).toHaveLength(0);
	});

	test('a vote on another matter does not adopt the resolution', async () => {
		const other = { matter: 'Đề nghị kết nạp quần chúng', kind: 'admission', agree: 5, disagree: 0, other: 0 };
		const vote = await story.do<{ id: string; base: number }>('minuteSecretary', 'record-vote', other);
		expect(vote.base).toBe(6);
		expect((await story.record()).votes[0]?.isSecret).toBe(true);
		expect(await story.codeOf('minuteSecretary', 'decide-resolution', { voteId: vote.id })).toBe(
			'meetings.vote-on-other-matter'
		);
	});

	test('a matter raised by people goes into it at once', async () => {
		const matter = { unitCode: WORLD.units.cell.code, gist: 'Cầu treo hỏng ván' };
		await story.do('member', 'raise-matter', matter);
		expect((await story.record()).matters.map((one) => one.gist)).toEqual(['Cầu treo hỏng ván']);
	});

	test('a meeting without a quorum votes nothing', async () => {
		const absent = ['member', 'secondMember'] as const;
		const entries = absent.map((person) => ({ memberId: member(person), presence: 'unexcused' }));
		await story.do('minuteSecretary', 'record-attendance', { entries });
		expect(await story.codeOf('minuteSecretary', 'record-vote', { ...VOTE, agree: 3 })).toBe('meetings.no-quorum');
	});
});
