import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { hub } from '#lib/live/server/hub.ts';
import type { Visitor } from '#lib/live/server/room.ts';
import { newId } from '#lib/ids.ts';
import { freshDatabase, type TestDatabase } from '../../../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../../../tests/world.ts';
import { MeetingStory, VOTE } from '../../server/sample-story.ts';
import { waitingOrder } from '../floor.ts';
import { isPresentAt, type RoomState } from '../room-state.ts';
import { paperCode, screenCode } from './check-in-code.ts';
import { readPaperCode } from './paper-code.ts';
import { readOwnPlace, roomSource } from './room.ts';
import { readRoomState } from './room-state.ts';
import { roomKeyOf } from './tell-room.ts';

const { communeId } = WORLD.units.cell;
const story = new MeetingStory('2026-11-20T09:00:00+07:00');
const member = (person: WorldPerson) => WORLD.memberId(person);

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
	await story.plan('2026-11', '2026-11-20T19:30:00+07:00');
	story.at('2026-11-20T19:30:00+07:00');
	await story.open();
});
afterAll(async () => {
	await hub.close();
	await database?.close();
});

async function room(person: WorldPerson = 'member'): Promise<RoomState> {
	const state = await readAs(callerOf(person), '2026-11-20', (tx) => readRoomState(tx, communeId, story.meetingId));
	if (!state) throw new Error(`${person} does not see the room`);
	return state;
}

const waiting = async (): Promise<string[]> => waitingOrder((await room()).floor).map((request) => request.name);

describe('checking in', () => {
	const own = async (person: WorldPerson) => {
		const place = await readAs(callerOf(person), '2026-11-20', (tx) =>
			readOwnPlace(tx, callerOf(person), story.meetingId)
		);
		return isPresentAt((await room()).roll, place?.rollIndex);
	};

	test('takes the code that the screen shows, and no other', async () => {
		expect(await story.codeOf('member', 'check-in', { code: 'ABCD2345' })).toBe('meetings.check-in-code-over');
		expect(await own('member')).toBe(false);
		await story.do('member', 'check-in', { code: screenCode(story.meetingId, story.now).toLowerCase() });
		expect(await own('member')).toBe(true);
		expect((await room()).roll?.counts.present).toBe(1);
	});

	test('takes a code that has just changed, and none of five minutes ago', async () => {
		const shown = (minutesAgo: number) => ({
			code: screenCode(story.meetingId, new Date(story.now.getTime() - minutesAgo * 60_000))
		});
		expect(await story.codeOf('probationary', 'check-in', shown(5))).toBe('meetings.check-in-code-over');
		expect(await story.codeOf('probationary', 'check-in', shown(1))).toBe('done');
	});

	test('takes the printed code of the day, and not that of another meeting', async () => {
		expect(await story.codeOf('secondMember', 'check-in', { code: paperCode(newId(), '2026-11-20') })).toBe(
			'meetings.check-in-code-over'
		);
		expect(await story.codeOf('secondMember', 'check-in', { code: paperCode(story.meetingId, '2026-11-20') })).toBe(
			'done'
		);
	});

	test('has its printed code on the sheet of those who keep the record alone', async () => {
		const record = await story.record();
		const printed = (person: WorldPerson) =>
			readAs(callerOf(person), '2026-11-20', (tx) => readPaperCode(tx, callerOf(person), record));
		expect(await printed('minuteSecretary')).toBe(paperCode(story.meetingId, '2026-11-20'));
		expect(await printed('member')).toBeUndefined();
	});

	test('is for those on the roll', async () => {
		const code = screenCode(story.meetingId, story.now);
		expect(await story.codeOf('besideMember', 'check-in', { code })).toBe('access.not-found');
		expect(await story.codeOf('committeeMember', 'check-in', { code })).toBe('access.not-granted');
	});
});

describe('the list of speakers', () => {
	test('takes who is present, once', async () => {
		expect(await story.codeOf('cellDeputy', 'ask-for-floor')).toBe('meetings.asked-before-check-in');
		await story.callRoll();
		await story.do('member', 'ask-for-floor');
		expect(await story.codeOf('member', 'ask-for-floor')).toBe('meetings.asked-already');
	});

	test('takes others and guests from those who keep the record alone', async () => {
		const other = { memberId: member('probationary') };
		expect(await story.codeOf('member', 'ask-for-floor', other)).toBe('access.not-the-recorder');
		await story.do('minuteSecretary', 'ask-for-floor', other);
		await story.do('minuteSecretary', 'ask-for-floor', { guestName: 'Khách của thôn' });
		expect(await waiting()).toHaveLength(3);
	});

	test('gives one person the floor at a time, with the time of the item', async () => {
		const [first, second] = waitingOrder((await room()).floor);
		expect(await story.codeOf('member', 'give-floor', { requestId: first!.id })).toBe('access.not-the-recorder');
		const item = (await room()).agenda[0]!;
		await story.do('minuteSecretary', 'start-agenda-item', { agendaItemId: item.id });
		await story.do('minuteSecretary', 'set-speaking-time', { agendaItemId: item.id, minutes: 3 });
		await story.do('minuteSecretary', 'give-floor', { requestId: first!.id });
		await story.do('minuteSecretary', 'give-floor', { requestId: second!.id });
		const speaking = (await room()).floor.filter(({ state }) => state === 'speaking');
		expect(speaking).toMatchObject([{ id: second!.id, limitSeconds: 180 }]);
		await story.do('minuteSecretary', 'extend-floor', { requestId: second!.id, minutes: 2 });
		expect((await room()).floor.find(({ id }) => id === second!.id)?.limitSeconds).toBe(300);
		await story.do('minuteSecretary', 'end-floor', { requestId: second!.id });
		expect((await story.record()).statements).toEqual([]);
	});

	test('lets oneself off it, and no other', async () => {
		const guest = (await room()).floor.find(({ memberId }) => memberId === undefined)!;
		expect(await story.codeOf('member', 'withdraw-request', { requestId: guest.id })).toBe('access.not-the-recorder');
		await story.do('minuteSecretary', 'withdraw-request', { requestId: guest.id });
		expect(await waiting()).toEqual([]);
	});
});

describe('a change of the draft', () => {
	const replace = { part: 'direction', kind: 'replace', passage: '12 hộ', wording: '15 hộ' };

	test('must fit the draft as it stands', async () => {
		await story.do('minuteSecretary', 'draft-resolution', { direction: 'Vận động 12 hộ hiến đất.' });
		expect(await story.codeOf('member', 'propose-amendment', { ...replace, passage: '20 hộ' })).toBe(
			'meetings.amendment-passage-gone'
		);
	});

	test('changes the draft when the chair takes it up', async () => {
		const { id } = await story.do('member', 'propose-amendment', { ...replace, reason: 'Có thêm ba hộ' });
		expect(await story.codeOf('member', 'take-up-amendment', { amendmentId: id })).toBe('access.not-the-recorder');
		await story.do('cellDeputy', 'take-up-amendment', { amendmentId: id });
		const { draft, amendments } = await room();
		expect(draft?.direction).toBe('Vận động 15 hộ hiến đất.');
		expect(amendments).toMatchObject([{ id, state: 'taken-up', reason: 'Có thêm ba hộ' }]);
		expect(await story.codeOf('member', 'withdraw-amendment', { amendmentId: id })).toBe('meetings.amendment-decided');
	});

	test('can be declined and considered again, and taken back by whoever proposed it', async () => {
		const { id } = await story.do('member', 'propose-amendment', {
			part: 'direction',
			kind: 'insert',
			wording: 'Họp dân ngày 20.'
		});
		await story.do('cellDeputy', 'decline-amendment', { amendmentId: id });
		await story.do('cellDeputy', 'reconsider-amendment', { amendmentId: id });
		expect(await story.codeOf('secondMember', 'withdraw-amendment', { amendmentId: id })).toBe('access.not-found');
		await story.do('member', 'withdraw-amendment', { amendmentId: id });
		expect((await room()).amendments).toHaveLength(1);
	});
});

describe('everybody in the room', () => {
	type Frame = { now: string; changed: Partial<RoomState> };

	/** Somebody who looks on, and what they were sent. */
	function visitor(person: WorldPerson) {
		const frames: Frame[] = [];
		let isClosed = false;
		const heard = Promise.withResolvers<void>();
		const self: Visitor = {
			caller: callerOf(person),
			checkedMs: performance.now(),
			send({ text }) {
				const json = /^data: (\{.*\})$/m.exec(new TextDecoder().decode(text))?.[1];
				if (json) frames.push(JSON.parse(json));
				if (frames.at(-1)?.changed.votes?.length) heard.resolve();
			},
			close() {
				isClosed = true;
				hub.leave(key(), self);
			}
		};
		return { self, frames, heard: heard.promise, isClosed: () => isClosed };
	}
	const key = () => roomKeyOf({ communeId, meetingId: story.meetingId });
	const enter = (who: ReturnType<typeof visitor>) => hub.enter(key(), who.self, roomSource(communeId, story.meetingId));

	test('first sees the whole room, and then only what changed, when a vote was taken', async () => {
		const [one, other] = [visitor('member'), visitor('committeeMember')];
		expect(await enter(one)).toBe('entered');
		expect(await enter(other)).toBe('entered');
		expect(Object.keys(other.frames[0]!.changed)).toContain('agenda');
		expect(other.frames[0]!.changed.votes).toEqual([]);

		await story.do('minuteSecretary', 'record-vote', VOTE);
		await Promise.all([one.heard, other.heard]);
		expect(Object.keys(other.frames.at(-1)!.changed)).toEqual(['votes']);
		expect(other.frames.at(-1)!.changed.votes).toMatchObject([{ agree: 5, passed: true }]);
		one.self.close();
		other.self.close();
		expect(hub.visitors).toBe(0);
	});

	test('hears of changes again after the connection to the database was cut', async () => {
		const one = visitor('member');
		await enter(one);
		await poolOf(database.ownerUrl).query(
			`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`
		);
		await story.do('minuteSecretary', 'record-vote', { ...VOTE, matter: 'Nghị quyết chuyên đề' });
		await one.heard;
		await expect.poll(() => one.frames.at(-1)?.changed.votes?.length, { timeout: 10_000 }).toBe(2);
		one.self.close();
	});

	test('is let in only where they may see the meeting', async () => {
		expect(await roomSource(communeId, story.meetingId).mayEnter(callerOf('besideMember'))).toBe(false);
		expect(await enter(visitor('besideMember'))).toBe('empty');
		expect(await roomSource(communeId, story.meetingId).mayEnter(callerOf('committeeMember'))).toBe(true);
	});

	test('loses nothing but the list of speakers when the meeting closes', async () => {
		await story.do('member', 'ask-for-floor');
		const { votes } = await story.record();
		await story.do('minuteSecretary', 'decide-resolution', { voteId: votes[0]!.id });
		await story.score();
		await story.do('minuteSecretary', 'read-back');
		await story.do('cellDeputy', 'close-meeting');
		const { floor, amendments, meeting } = await room();
		expect(meeting.state).toBe('closed');
		expect(floor).toEqual([]);
		expect(amendments).toHaveLength(1);
	});
});
