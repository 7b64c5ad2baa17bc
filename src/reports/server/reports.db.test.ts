import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { readPeriod } from '#lib/period.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import { TEMPLATES } from '../template.ts';
import { enterFigure } from './enter-figure.ts';
import { checkReport, issueReport, signReport } from './move-report.ts';
import { readFigureRows, readReport } from './read-report.ts';
import { readSnapshot } from './snapshots.ts';
import { takeSnapshot } from './take-snapshot.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await freshDatabase();
});
afterAll(() => database?.close());

const [today, now] = ['2026-11-22', new Date('2026-11-22T08:00:00+07:00')];
const unitCode = WORLD.units.commune.code;
const asked = { template: TEMPLATES[0]!, period: readPeriod('2026-M11')! };
const of = { unitCode, report: 'party-building', period: '2026-M11' };
const as = (person: WorldPerson, command: AnyCommand, input: object) =>
	execute(callerOf(person), command, newId(), input, now);
const reading = <T>(person: WorldPerson, work: (about: Parameters<typeof readReport>[0]) => Promise<T>) =>
	readAs(callerOf(person), today, (tx) => work({ tx, caller: callerOf(person), today }));

test('the office reads the whole report; every figure is the sum of its units and opens to its rows', async () => {
	const content = (await reading('clerk', (about) => readReport(about, asked)))!;
	const lines = content.sections.flatMap((section) => section.lines).filter(({ isByHand }) => !isByHand);
	expect(lines.find(({ figure }) => figure === 'members.count')?.value?.numerator).toBeGreaterThan(10);
	for (const { figure, value, units, isHidden } of lines) {
		expect(isHidden, figure).toBeUndefined();
		expect(
			units.reduce((sum, { numerator }) => sum + numerator, 0),
			figure
		).toBe(value!.numerator);
		const behind = (await reading('clerk', (about) => readFigureRows(about, asked, figure)))!;
		const opened = behind.rows.reduce((sum, row) => sum + behind.rule.counts(row, behind.span), 0);
		expect(opened, figure).toBe(value!.numerator);
	}
});

test('one without sight of letters is told so, and one without sight of the commune finds no report', async () => {
	const content = await reading('inspectionHead', (about) => readReport(about, asked));
	const received = content?.sections.flatMap(({ lines }) => lines).find(({ figure }) => figure === 'cases.received');
	if (content) expect(received).toMatchObject({ isHidden: true, value: null });
	expect(await reading('member', (about) => readReport(about, asked))).toBeUndefined();
});

test('what was drawn up stays as it was, and goes from another hand to signature and number', async () => {
	await as('clerk', enterFigure, { ...of, figure: 'fees.collected', value: 9_000_000 });
	const taken = await as('clerk', takeSnapshot, of);
	const { id, hash } = (taken as { value: { id: string; hash: string } }).value;
	await as('clerk', enterFigure, { ...of, figure: 'fees.collected', value: 1 });
	const kept = (await readAs(callerOf('clerk'), today, (tx) => readSnapshot(tx, callerOf('clerk'), id)))!;
	const fees = kept.content.sections.flatMap(({ lines }) => lines).find(({ figure }) => figure === 'fees.collected');
	expect(fees).toMatchObject({ value: { numerator: 9_000_000 }, byHand: { name: 'Quàng Văn Ổn' } });
	expect(kept.hash).toBe(hash);

	expect((await as('clerk', signReport, { snapshotId: id })).kind).toBe('forbidden');
	expect(await as('communeSecretary', signReport, { snapshotId: id })).toMatchObject({
		refusal: { code: 'reports.not-checked' }
	});
	await as('standingDeputy', checkReport, { snapshotId: id });
	expect((await as('communeSecretary', signReport, { snapshotId: id })).kind).toBe('done');
	expect(await as('clerk', issueReport, { snapshotId: id })).toMatchObject({ value: { number: 1 } });
});

test('what the system counts is not entered by hand', async () => {
	expect(await as('clerk', enterFigure, { ...of, figure: 'members.count', value: 1 })).toMatchObject({
		refusal: { code: 'reports.figure-not-by-hand' }
	});
});
