import { describe, expect, test } from 'vitest';
import { attendanceRules } from '../attendance.ts';
import { heldMinutes } from '../duration.ts';
import type { GroupSitting, RollEntry } from '../record.ts';
import { sampleMeeting, sampleMember } from '../sample-meeting.ts';
import { type GroupOfCell, whyNotAllHeld, whyNotSittings, whyNotVoteOfGroups } from './group-sittings.ts';

const rules = attendanceRules[0]!;
const member = (number: number, given: Partial<RollEntry> = {}) =>
	sampleMember(number, { memberId: `m${number}`, presence: 'present', ...given });
const roll = [1, 2, 3, 4, 5, 6].map((number) => member(number));
const startsAt = '2026-11-03T19:30:00+07:00';
const north: GroupOfCell = { id: 'north', name: 'Tổ 1', memberIds: ['m1', 'm2', 'm3'] };
const south: GroupOfCell = { id: 'south', name: 'Tổ 2', memberIds: ['m4', 'm5', 'm6'] };
const empty: GroupOfCell = { id: 'empty', name: 'Tổ 3', memberIds: [] };
const inNorth = { groupId: 'north', startsAt, place: 'Nhà ông A', leaderId: 'm1', writerId: 'm2' };
const inSouth = { groupId: 'south', startsAt, place: 'Nhà bà B', leaderId: 'm4', writerId: 'm5' };

describe('a meeting by group', () => {
	test.each([
		['every group sits', {}, undefined],
		['a group without members does not', { groups: [north, south, empty] }, undefined],
		['a group is left out', { sittings: [inNorth] }, 'meetings.group-sittings-other-groups'],
		['a group sits twice', { sittings: [inNorth, inNorth] }, 'meetings.group-sittings-other-groups'],
		['somebody has no group', { roll: [...roll, member(7)] }, 'meetings.group-sittings-without-group'],
		['somebody exempt has none', { roll: [...roll, member(7, { isExempt: true })] }, undefined],
		[
			'a group sits before the meeting',
			{ sittings: [inNorth, { ...inSouth, startsAt: '2026-11-03T19:00:00+07:00' }] },
			'meetings.group-sitting-too-early'
		],
		[
			'one person leads and writes',
			{ sittings: [inNorth, { ...inSouth, writerId: 'm4' }] },
			'meetings.group-sitting-leader-writes'
		],
		[
			'a leader of another cell',
			{ sittings: [inNorth, { ...inSouth, leaderId: 'x' }] },
			'meetings.group-sitting-officer-not-on-roll'
		],
		[
			'a suspended writer',
			{ roll: roll.map((entry) => ({ ...entry, isSuspended: entry.memberId === 'm5' })) },
			'meetings.group-sitting-officer-not-on-roll'
		]
	])('where %s: %#', (_, given, code) => {
		const facts = { sittings: [inNorth, inSouth], groups: [north, south], roll, ...given };
		expect(whyNotSittings(facts.sittings, facts.groups, { roll: facts.roll, startsAt }, rules)?.code).toBe(code);
	});

	const held = (group: GroupOfCell, given: Partial<GroupSitting> = {}): GroupSitting => ({
		id: group.id,
		name: group.name,
		startsAt,
		place: 'Nhà ông A',
		leader: { memberId: 'm1', name: 'A' },
		writer: { memberId: 'm2', name: 'B' },
		memberIds: group.memberIds,
		startedAt: '2026-11-03T19:30:00+07:00',
		endedAt: '2026-11-03T21:00:00+07:00',
		gist: 'Nhất trí.',
		...given
	});

	test('lasts as long as its shortest sitting, and is complete when each is recorded', () => {
		const shorter = held(south, { endedAt: '2026-11-03T20:40:00+07:00' });
		const by = (sittings: GroupSitting[]) => sampleMeeting({ manner: { kind: 'by-group', hindered: [], sittings } });
		expect(heldMinutes(by([held(north), shorter]))).toBe(70);
		expect(whyNotAllHeld(by([held(north), shorter]))).toBeUndefined();
		expect(whyNotAllHeld(by([held(north), held(south, { gist: '' })]))).toMatchObject({
			code: 'meetings.group-sitting-not-recorded',
			facts: { name: 'Tổ 2' }
		});
	});

	const votes = (groupId: string, agree: number, disagree = 0) => ({ groupId, agree, disagree, other: 0 });
	test.each([
		[[votes('north', 3), votes('south', 2, 1)], { agree: 5, disagree: 1 }, undefined],
		[[votes('north', 3)], { agree: 3, disagree: 0 }, 'meetings.vote-groups-missing'],
		[[votes('north', 3), votes('empty', 2)], { agree: 5, disagree: 0 }, 'meetings.vote-groups-missing'],
		[[votes('north', 3), votes('south', 3)], { agree: 5, disagree: 0 }, 'meetings.vote-groups-differ'],
		[[votes('north', 4), votes('south', 2)], { agree: 6, disagree: 0 }, 'meetings.vote-over-group']
	])('adds up the votes of its groups: %#', (byGroup, whole, code) => {
		const manner = { kind: 'by-group' as const, hindered: [], sittings: [held(north), held(south)] };
		const meeting = { roll, manner };
		const refusal = whyNotVoteOfGroups(byGroup, { ...whole, other: 0 }, meeting, rules);
		expect(refusal?.code).toBe(code);
	});
});
