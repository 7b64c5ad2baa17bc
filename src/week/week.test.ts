import { describe, expect, test } from 'vitest';
import { meetingCycleRules } from '#domains/meetings/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type Asked, weekOf } from './asked.ts';
import { askedAtBeginning, askedOfAdministrator } from './asked-of-administrator.ts';
import { askedOfMeeting, askedToPlan, type MyMeeting, type PartIn } from './asked-of-cell.ts';
import { askedOfOwner } from './asked-of-owner.ts';
import { askedOfWatcher, type WatchedCell } from './asked-of-watcher.ts';

const today = '2026-11-22';
const cycle = ruleSetInForce(meetingCycleRules, today);
const nobody: PartIn = { leads: false, mustSign: false, records: false, isMember: false, isAssigned: false };

const meeting = (change: Partial<MyMeeting>, part: Partial<PartIn>): MyMeeting => ({
	id: 'm1',
	unitName: 'Chi bộ thôn Một',
	month: '2026-11',
	state: 'planned',
	startsAt: '2026-11-25T19:30:00+07:00',
	place: 'nhà văn hóa',
	closedAt: null,
	publishedAt: null,
	cycle,
	checks: [
		{ code: 'meetings.check-committee-met', state: 'done', dueOn: '2026-11-24', facts: {} },
		{ code: 'meetings.check-agenda', state: 'done', dueOn: '2026-11-24', facts: {} },
		{ code: 'meetings.check-draft-content', state: 'due', dueOn: '2026-11-24', facts: {} },
		{ code: 'meetings.check-draft-resolution', state: 'due', dueOn: '2026-11-24', facts: {} },
		{ code: 'meetings.check-notice', state: 'due', dueOn: '2026-11-24', facts: { members: 18 } }
	],
	...change,
	part: { ...nobody, ...part }
});

const asks = (asked: Asked[]) => asked.map(({ what, dueOn }) => `${what.code} ${dueOn ?? '-'}`);

describe('the order of the week', () => {
	const thing = (key: string, dueOn?: string): Asked => ({
		key,
		what: { code: 'week.task', facts: {} },
		why: { code: 'week.given-on', facts: {} },
		action: { code: 'week.do-task', facts: {}, href: '/office' },
		...(dueOn && { dueOn })
	});

	test('is late things first, then by day, and last what has no day', () => {
		const items = weekOf(
			[thing('e'), thing('d', '2026-11-26'), thing('b', '2026-11-20'), thing('c', today), thing('a', '2026-11-01')],
			today
		);
		expect(items.map(({ key, urgency }) => `${key} ${urgency}`)).toEqual([
			'a late',
			'b late',
			'c today',
			'd coming',
			'e coming'
		]);
	});

	test('ends after seven days, and names a thing once', () => {
		const items = weekOf([thing('a', '2026-11-28'), thing('a', '2026-11-28'), thing('b', '2026-11-29')], today);
		expect(items.map(({ key }) => key)).toEqual(['a']);
	});
});

describe('a meeting in preparation', () => {
	test('asks its secretary for draft and notice, the day before at the latest', () => {
		const asked = askedOfMeeting(meeting({}, { leads: true, isMember: true }), today);
		expect(asks(asked)).toEqual(['week.prepare-draft 2026-11-24', 'week.prepare-notice 2026-11-24']);
		expect(asked[0]?.why.facts).toMatchObject({ count: 2 });
	});

	test('asks nothing of members until they are told, and then to come', () => {
		expect(askedOfMeeting(meeting({}, { isMember: true }), today)).toEqual([]);
		expect(asks(askedOfMeeting(meeting({ state: 'notified' }, { isMember: true }), today))).toEqual([
			'week.attend 2026-11-25'
		]);
	});

	test('asks the assigned committee member to come', () => {
		expect(asks(askedOfMeeting(meeting({ state: 'notified' }, { isAssigned: true }), today))).toEqual([
			'week.attend-assigned 2026-11-25'
		]);
	});

	test('asks nothing of the clerk', () => {
		expect(askedOfMeeting(meeting({ state: 'notified' }, {}), today)).toEqual([]);
	});

	test('is held on its day, and is late after it', () => {
		const held = (startsAt: string) =>
			weekOf(askedOfMeeting(meeting({ state: 'notified', startsAt, checks: [] }, { leads: true }), today), today);
		expect(held('2026-11-22T19:30:00+07:00')).toMatchObject([{ what: { code: 'week.hold' }, urgency: 'today' }]);
		expect(held('2026-11-20T19:30:00+07:00')).toMatchObject([{ what: { code: 'week.hold' }, urgency: 'late' }]);
	});
});

describe('a meeting that was held', () => {
	const closed = { state: 'closed', startsAt: '2026-11-21T19:30:00+07:00', closedAt: '2026-11-21T21:30:00+07:00' };

	test('asks those who have not signed to sign', () => {
		expect(asks(askedOfMeeting(meeting(closed, { records: true, mustSign: true }), today))).toEqual([
			'week.sign 2026-11-23'
		]);
		expect(askedOfMeeting(meeting(closed, { records: true }), today)).toEqual([]);
	});

	test('asks for publication within two days, until it is done', () => {
		const signed = { ...closed, state: 'signed' };
		expect(asks(askedOfMeeting(meeting(signed, { leads: true }), today))).toEqual(['week.publish 2026-11-23']);
		expect(askedOfMeeting(meeting({ ...signed, publishedAt: '2026-11-22T08:00:00Z' }, { leads: true }), today)).toEqual(
			[]
		);
	});
});

describe('a month without a day', () => {
	test('asks the secretary for one before the notice would be too late', () => {
		const cell = {
			code: 'C1',
			name: 'Chi bộ',
			plannedMonths: ['2026-11'],
			meetingDayOf: (month: string) => `${month}-03`
		};
		expect(asks(askedToPlan(cell, ['2026-11', '2026-12'], 1))).toEqual(['week.plan 2026-12-02']);
	});
});

describe('an own task', () => {
	test('says which meeting gave it, and leads to where it is closed', () => {
		const task = {
			id: 't1',
			title: 'Rà soát',
			dueOn: today,
			givenOn: '2026-11-03',
			unitCode: 'C1',
			unitName: 'Chi bộ',
			month: '2026-11'
		};
		expect(askedOfOwner([task])).toMatchObject([
			{ why: { code: 'week.given-in-meeting', facts: { month: '11/2026' } }, action: { href: '/office/tasks/t1' } }
		]);
	});
});

describe('those who watch cells', () => {
	const cell = (name: string, change: Partial<WatchedCell>): WatchedCell => ({
		code: name,
		name,
		lateTasks: 0,
		unpublished: 0,
		now: { month: '2026-11', mark: 'on-time' },
		...change
	});

	test('are told once what is wrong in how many of them', () => {
		const missed = { now: { month: '2026-11', mark: 'missed' } } as const;
		const asked = askedOfWatcher([
			...['A', 'B', 'C', 'D', 'E'].map((name) => cell(name, missed)),
			cell('F', { lateTasks: 2, unpublished: 1 }),
			cell('G', {})
		]);
		expect(asked.map(({ what }) => what.code)).toEqual([
			'week.cells-missed',
			'week.minutes-unpublished',
			'week.tasks-late'
		]);
		expect(asked[0]?.why).toMatchObject({
			code: 'week.cells-and-more',
			facts: { count: 5, names: 'A, B, C', rest: 2 }
		});
		expect(asked[2]?.action.href).toBe('/office/tasks?unit=F&standing=late');
	});

	test('are asked nothing where all is well', () => {
		expect(askedOfWatcher([cell('A', {})])).toEqual([]);
		expect(askedOfWatcher([])).toEqual([]);
	});
});

test('an administrator is asked for secretaries and accounts that are missing, and for nothing else', () => {
	const standing = { cellsWithoutSecretary: 0, postsWithoutAccount: 0, firstPasswords: 0 };
	expect(asks(askedOfAdministrator({ ...standing, postsWithoutAccount: 3 }))).toEqual(['week.posts-without-account -']);
	expect(asks(askedOfAdministrator({ ...standing, cellsWithoutSecretary: 1 }))).toEqual([
		'week.cells-without-secretary -'
	]);
	expect(asks(askedOfAdministrator(standing))).toEqual([]);
});

test('a commune that was just set up is asked for its next step, and left alone about what it put off', () => {
	expect(
		asks(
			askedAtBeginning([
				{ step: 'cells', standing: 'done' },
				{ step: 'roll', standing: 'next' }
			])
		)
	).toEqual(['week.first-step-roll -']);
	expect(asks(askedAtBeginning([{ step: 'mail', standing: 'put-off' }]))).toEqual([]);
});
