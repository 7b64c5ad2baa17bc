import { describe, expect, test } from 'vitest';
import { clockText, type FloorRequest, secondsLeft, waitingOrder, whyNotSpeak } from './floor.ts';
import { currentItem, isPresentAt, type RoomItem, voteToShow } from './room-state.ts';
import { liveRoomRules, speakingMinutesOf } from './rules.ts';

const request = (name: string, state: FloorRequest['state'], askedAt: string): FloorRequest => ({
	id: `${name} ${askedAt}`,
	name,
	state,
	askedAt: `2026-11-24T12:${askedAt}:00Z`,
	limitSeconds: 300
});

describe('the list of speakers', () => {
	test('calls those first who have not spoken yet, and then by when they asked', () => {
		const list = [
			request('Páo', 'spoken', '30'),
			request('Páo', 'waiting', '35'),
			request('Mẩy', 'waiting', '37'),
			request('Sử', 'waiting', '36')
		];
		expect(waitingOrder(list).map(({ name }) => name)).toEqual(['Sử', 'Mẩy', 'Páo']);
	});

	test('takes only those who are there', () => {
		expect(whyNotSpeak({ presence: 'present', isSuspended: false })).toBeUndefined();
		expect(whyNotSpeak({ presence: 'excused', isSuspended: false })?.code).toBe('meetings.asked-before-check-in');
		expect(whyNotSpeak({ presence: 'present', isSuspended: true })?.code).toBe('meetings.asked-before-check-in');
		expect(whyNotSpeak(undefined)?.code).toBe('meetings.not-on-roll');
	});
});

describe('the time of a speaker', () => {
	const speaking = { ...request('Páo', 'speaking', '30'), beganAt: '2026-11-24T12:31:00Z' };

	test.each([
		['2026-11-24T12:31:00Z', 300],
		['2026-11-24T12:35:30Z', 30],
		['2026-11-24T12:36:20Z', -20]
	])('at %s is %s seconds more', (now, seconds) => {
		expect(secondsLeft(speaking, Date.parse(now))).toBe(seconds);
	});

	test('reads in minutes and seconds', () => {
		expect([300, 65, 9].map(clockText)).toEqual(['5:00', '1:05', '0:09']);
	});

	test('is what the meeting set for the item, else what is usual for its kind', () => {
		const rules = liveRoomRules.at(-1)!;
		expect(speakingMinutesOf({ kind: 'self-criticism', speakingMinutes: 3 }, rules)).toBe(3);
		expect(speakingMinutesOf({ kind: 'self-criticism' }, rules)).toBe(
			rules.parameters.speakingMinutesByItem['self-criticism']
		);
		expect(speakingMinutesOf(undefined, rules)).toBe(rules.parameters.speakingMinutes);
	});
});

describe('what the room shows', () => {
	const item = (id: string, startedAt: string | null): RoomItem => ({
		id,
		title: id,
		kind: 'discussion',
		plannedMinutes: 10,
		speakingMinutes: 5,
		startedAt
	});

	test('is the item that was begun last, wherever it stands on the agenda', () => {
		const agenda = [item('a', '2026-11-24T12:30:00Z'), item('b', '2026-11-24T12:20:00Z'), item('c', null)];
		expect(currentItem(agenda)?.id).toBe('a');
		expect(currentItem([item('c', null)])).toBeUndefined();
	});

	test('tells a reader by their place on the roll whether they are present', () => {
		const roll = { presences: 'p-e' } as Parameters<typeof isPresentAt>[0];
		expect([0, 1, 2, undefined].map((index) => isPresentAt(roll, index))).toEqual([true, false, false, false]);
	});

	test('is the result of a vote for two minutes', () => {
		const vote = { id: 'v', at: '2026-11-24T12:30:00Z' } as Parameters<typeof voteToShow>[0][number];
		expect(voteToShow([vote], Date.parse('2026-11-24T12:31:59Z'))?.id).toBe('v');
		expect(voteToShow([vote], Date.parse('2026-11-24T12:32:01Z'))).toBeUndefined();
	});
});
