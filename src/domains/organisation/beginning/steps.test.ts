import { expect, test } from 'vitest';
import { type Beginning, nextStep, STEPS, stepsOf } from './steps.ts';

const bare: Beginning = {
	described: false,
	cells: 0,
	cellsWithMembers: 0,
	members: 0,
	hasSecretary: false,
	cellsWithoutSecretary: 0,
	holdersWithoutAccount: 0,
	accounts: 1,
	cellsWithUsualDay: 0,
	meetings: 0,
	rulesUnverified: 58,
	rulesLookedAt: 0,
	backups: 0,
	hasMailServer: false
};
const working: Beginning = {
	...bare,
	described: true,
	cells: 3,
	cellsWithMembers: 3,
	members: 40,
	hasSecretary: true,
	accounts: 12,
	cellsWithUsualDay: 2,
	meetings: 1,
	rulesLookedAt: 58,
	backups: 1,
	hasMailServer: true
};
const doneIn = (beginning: Beginning) =>
	stepsOf(beginning, []).flatMap(({ step, standing }) => (standing === 'done' ? [step] : []));

test('a commune that was just made begins with its own names, and has done nothing', () => {
	expect(doneIn(bare)).toEqual([]);
	expect(nextStep(stepsOf(bare, []))).toBe('commune');
});

test('a commune that works has nothing left', () => {
	expect(doneIn(working)).toEqual(STEPS);
	expect(nextStep(stepsOf(working, []))).toBeUndefined();
});

test.each([
	['one cell has nobody on its roll', { cellsWithMembers: 2 }, ['roll']],
	['a cell has no secretary', { cellsWithoutSecretary: 1 }, ['posts']],
	['somebody with a post cannot sign in', { holdersWithoutAccount: 1 }, ['accounts']],
	['a new version brings a rule set nobody looked at', { rulesUnverified: 59 }, ['rules']],
	['the committee has no secretary', { hasSecretary: false }, ['posts']]
])('a step is open again when %s', (_, change, open) => {
	const done = doneIn({ ...working, ...change });
	expect(STEPS.filter((step) => !done.includes(step))).toEqual(open);
});

test('what is put off waits, and what comes after it is next', () => {
	const steps = stepsOf({ ...working, hasMailServer: false, meetings: 0 }, ['mail']);
	expect(nextStep(steps)).toBe('meeting');
	expect(steps.find(({ step }) => step === 'mail')?.standing).toBe('put-off');
});

test('what was put off and is there all the same counts as done', () => {
	expect(stepsOf(working, ['mail']).every(({ standing }) => standing === 'done')).toBe(true);
});

test('where one server holds several communes, a backup is nobody’s step', () => {
	expect(stepsOf({ ...bare, backups: undefined }, []).map(({ step }) => step)).not.toContain('backup');
});
