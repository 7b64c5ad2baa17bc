import { expect, test } from 'vitest';
import {
	askedOfCase,
	askedOfFile,
	askedOfMatter,
	type FileWaiting,
	type MatterWaiting
} from './asked-of-inspection.ts';

const TODAY = '2026-11-22';
const file: FileWaiting = {
	id: 'f',
	state: 'notified',
	subjectName: 'Chi bộ bản Một',
	content: 'Thu, chi quỹ',
	month: null,
	year: 2026,
	startBy: '2026-11-24',
	dueOn: null,
	remedyDueOn: null,
	hasReport: false,
	isLead: false,
	isTeam: false,
	isSubject: false
};
const lead = { isLead: true };
const team = { isTeam: true };

test.each([
	['the team its beginning', team, ['week.inspection-start', '2026-11-24']],
	['whoever leads it the same', lead, ['week.inspection-start', '2026-11-24']],
	['somebody who was let in nothing', {}, []],
	[
		'the team its conclusion',
		{ ...team, state: 'verify', dueOn: '2026-11-20' },
		['week.inspection-conclude', '2026-11-20']
	],
	['the team nothing once it is concluded', { ...team, state: 'concluded' }, []],
	['the lead to make it known', { ...lead, state: 'concluded' }, ['week.inspection-announce', undefined]],
	[
		'the lead the remedy that is due first',
		{ ...lead, state: 'follow-up', remedyDueOn: '2026-11-30' },
		['week.inspection-remedy', '2026-11-30']
	],
	['the lead the archive', { ...lead, state: 'follow-up' }, ['week.inspection-archive', undefined]],
	['the lead its month', { ...lead, state: 'planned', month: 11 }, ['week.inspection-plan', undefined]],
	['the lead nothing before its month', { ...lead, state: 'planned', month: 12 }, []],
	[
		'whom it is about the report of themself',
		{ isSubject: true, state: 'self-report' },
		['week.inspection-report', undefined]
	],
	['whom it is about nothing once they wrote it', { isSubject: true, state: 'self-report', hasReport: true }, []]
] as [string, Partial<FileWaiting>, unknown[]][])('an inspection asks of %s', (_, given, wanted) => {
	expect(askedOfFile({ ...file, ...given }, TODAY).flatMap(({ what, dueOn }) => [what.code, dueOn])).toEqual(wanted);
});

const matter: MatterWaiting = {
	id: 'm',
	title: 'Quỹ làm đường',
	ownerName: 'A',
	dueOn: '2026-12-31',
	state: 'open',
	isOwner: false,
	leads: false
};
test.each([
	['its owner from the first day', { isOwner: true }, ['week.matter-owned', undefined]],
	[
		'its owner by its day in the last week',
		{ isOwner: true, dueOn: '2026-11-25' },
		['week.matter-owned', '2026-11-25']
	],
	['those who lead it nothing in time', { leads: true }, []],
	['those who lead it once it is late', { leads: true, dueOn: '2026-11-21' }, ['week.matter-late', '2026-11-21']],
	['those who lead it to publish', { leads: true, state: 'concluded' }, ['week.matter-concluded', undefined]],
	['its owner nothing once it is concluded', { isOwner: true, state: 'concluded' }, []]
] as [string, Partial<MatterWaiting>, unknown[]][])('a followed matter asks of %s', (_, given, wanted) => {
	expect(askedOfMatter({ ...matter, ...given }, TODAY).flatMap(({ what, dueOn }) => [what.code, dueOn])).toEqual(
		wanted
	);
});

test('a discipline file asks for the answer to a complaint and for the end of a suspension, by their days', () => {
	const asked = askedOfCase({ id: 'c', name: 'A', answerBy: '2026-12-01', suspendedUntil: '2026-11-30' });
	expect(asked.map(({ what, dueOn }) => [what.code, dueOn])).toEqual([
		['week.discipline-answer', '2026-12-01'],
		['week.discipline-suspension', '2026-11-30']
	]);
});
