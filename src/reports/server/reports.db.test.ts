import { afterAll, beforeAll, expect, test } from 'vitest';
import { addClause } from '#domains/direction/cascade/server/add-clause.ts';
import { askUnits } from '#domains/direction/cascade/server/ask-units.ts';
import { registerDocument } from '#domains/direction/documents/server/register-document.ts';
import type { AnyCommand } from '#lib/commands/command.ts';
import { execute } from '#lib/commands/execute.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { readPeriod } from '#lib/period.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/database.ts';
import { callerOf, WORLD, type WorldPerson } from '../../../tests/world.ts';
import { TEMPLATES, templateOf } from '../template.ts';
import { enterFigure } from './enter-figure.ts';
import { checkReport, issueReport, signReport } from './move-report.ts';
import { readFigureRows, readReport } from './read-report.ts';
import { readSnapshot } from './snapshots.ts';
import { setTarget } from './set-target.ts';
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

test('a province counts by commune, opens each of them, and stays closed to a commune', async () => {
	const { province, commune, otherCommune, cell } = WORLD.units;
	await poolOf(database.ownerUrl).query(
		`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values (gen_random_uuid(), $1, $2, $3, 'province-clerk', '2025-07-01')`,
		[province.communeId, province.id, callerOf('stranger').personId]
	);
	const ofProvince = { ...callerOf('stranger'), communeId: province.communeId };
	const above = <T>(work: (about: Parameters<typeof readReport>[0]) => Promise<T>) =>
		readAs(ofProvince, today, (tx) => work({ tx, caller: ofProvince, today }));
	const year = { template: TEMPLATES[0]!, period: readPeriod('2026')! };
	const members = (content: Awaited<ReturnType<typeof readReport>>) =>
		content!.sections.flatMap(({ lines }) => lines).find(({ figure }) => figure === 'members.count')!;
	const whole = members(await above((about) => readReport(about, year)));
	expect(whole.units.map(({ unitId }) => unitId).toSorted()).toEqual([commune.id, otherCommune.id].toSorted());
	for (const { unitId, numerator } of whole.units) {
		const { code } = [commune, otherCommune].find(({ id }) => id === unitId)!;
		const below = members(await above((about) => readReport(about, { ...year, unitCode: code })));
		expect([below.value!.numerator, below.units.reduce((sum, one) => sum + one.numerator, 0)]).toEqual([
			numerator,
			numerator
		]);
		const rows = await above((about) => readFigureRows(about, { ...year, unitCode: code }, 'members.count'));
		expect(rows!.rows.reduce((sum, row) => sum + rows!.rule.counts(row, rows!.span), 0)).toBe(numerator);
	}
	const ofCell = await above((about) => readFigureRows(about, { ...year, unitCode: cell.code }, 'members.count'));
	expect(new Set(ofCell!.rows.map(({ unitId }) => unitId))).toEqual(new Set([cell.id]));
	const narrowed = await reading('clerk', (about) =>
		readFigureRows(about, { ...year, unitCode: cell.code }, 'members.count')
	);
	expect(new Set(narrowed!.rows.map(({ unitId }) => unitId))).toEqual(new Set([cell.id]));
	for (const person of ['communeSecretary', 'clerk', 'member', 'administrator'] as const)
		for (const { code } of [province, otherCommune])
			expect(await reading(person, (about) => readReport(about, { ...year, unitCode: code })), person).toBeUndefined();
	const of2026 = { unitCode: province.code, report: 'party-building', period: '2026' };
	expect((await execute(ofProvince, takeSnapshot, newId(), { ...of2026, unitCode }, now)).kind).not.toBe('done');
	expect(await execute(ofProvince, takeSnapshot, newId(), of2026, now)).toMatchObject({
		refusal: { code: 'reports.not-all-in-sight' }
	});
	const ownYear = { ...of2026, report: 'province-year' };
	expect((await execute(ofProvince, takeSnapshot, newId(), ownYear, now)).kind).toBe('done');
	expect(await as('clerk', takeSnapshot, { ...ownYear, unitCode })).toMatchObject({
		refusal: { code: 'reports.province-only' }
	});
});

test('what a commune entered by hand is shown once in each report, added up above, and no part exceeds its whole', async () => {
	const inspection = { unitCode, report: 'inspection', period: '2025' };
	await as('clerk', enterFigure, { ...inspection, figure: 'inspection.organisations', value: 26 });
	expect(
		await as('clerk', enterFigure, { ...inspection, figure: 'inspection.organisations-supervised', value: 27 })
	).toMatchObject({ refusal: { code: 'reports.more-than-whole' } });
	await as('clerk', enterFigure, { ...inspection, figure: 'inspection.organisations-supervised', value: 9 });
	expect(await as('clerk', enterFigure, { ...inspection, figure: 'inspection.organisations', value: 8 })).toMatchObject(
		{
			refusal: { code: 'reports.more-than-whole' }
		}
	);
	const period = readPeriod('2025')!;
	const figure = 'inspection.organisations-supervised';
	const lineIn = async (name: string) =>
		(await reading('clerk', (about) => readReport(about, { template: templateOf(name)!, period })))!.sections
			.flatMap(({ lines }) => lines)
			.find((line) => line.figure === figure);
	expect(await lineIn('inspection')).toMatchObject({ value: { numerator: 9, denominator: 26 }, byHand: {} });
	expect(await lineIn('party-building')).toMatchObject({ value: { numerator: 9, denominator: null } });
	const template = templateOf('inspection')!;
	const behind = await reading('clerk', (about) => readFigureRows(about, { template, period }, figure));
	expect(behind!.rows).toMatchObject([{ label: callerOf('clerk').name, numerator: 9, denominator: 26 }]);
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

test('the report on a directive counts what it asked, clause by clause, and is drawn up about it alone', async () => {
	const made = async (command: AnyCommand, input: object): Promise<string> => {
		const outcome = await as('clerk', command, input);
		if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
		return (outcome.value as { id: string }).id;
	};
	const about = await made(registerDocument, {
		unitCode,
		kind: 'directive',
		issuer: 'Tỉnh ủy Minh Họa',
		numberText: '7-CT/TU',
		datedOn: '2026-11-02',
		receivedOn: '2026-11-03',
		abstract: 'Về vệ sinh môi trường'
	});
	const clause = { documentId: about, product: 'Báo cáo', dueOn: '2026-12-10' };
	const first = await made(addClause, { ...clause, text: 'Dọn đường làng' });
	const second = await made(addClause, { ...clause, text: 'Làm hố rác' });
	const { cell, besideCell } = WORLD.units;
	await made(askUnits, { clauseId: first, unitCodes: [cell.code, besideCell.code] });
	await made(askUnits, { clauseId: second, unitCodes: [cell.code] });
	const directive = { template: templateOf('directive')!, period: readPeriod('2026')!, about };
	const content = (await reading('clerk', (facts) => readReport(facts, directive)))!;
	const lines = content.sections.flatMap((section) => section.lines);
	expect(lines.find(({ figure }) => figure === 'asks.followed')?.value?.numerator).toBe(3);
	expect(lines.filter(({ group }) => group).map(({ label, value }) => [label.vi, value])).toEqual([
		['Dọn đường làng', { numerator: 0, denominator: 2 }],
		['Làm hố rác', { numerator: 0, denominator: 1 }]
	]);
	const drawn = { unitCode, report: 'directive', period: '2026' };
	expect(await as('clerk', takeSnapshot, drawn)).toMatchObject({ refusal: { code: 'reports.about-which' } });
	const id = await made(takeSnapshot, { ...drawn, about });
	const kept = await readAs(callerOf('clerk'), today, (tx) => readSnapshot(tx, callerOf('clerk'), id));
	expect(kept).toMatchObject({
		about,
		aboutTitle: '7-CT/TU Về vệ sinh môi trường',
		content: { sections: [{}, {}, {}] }
	});
});

test('a target is of a year or a term, has a paper, and can be taken back', async () => {
	const target = { unitCode, figure: 'members.admitted', period: '2026', amount: 12, paper: 'Kế hoạch 02-KH/ĐU' };
	const planOf = async () => {
		const content = (await reading('clerk', (about) => readReport(about, asked)))!;
		return content.sections.flatMap(({ lines }) => lines).find(({ figure }) => figure === target.figure)?.plan;
	};
	expect(await as('clerk', setTarget, { ...target, period: '2026-M11' })).toMatchObject({
		refusal: { code: 'reports.target-of-year-or-term' }
	});
	expect(await as('clerk', setTarget, { ...target, paper: '' })).toMatchObject({
		refusal: { code: 'reports.target-needs-paper' }
	});
	await as('clerk', setTarget, target);
	expect(await planOf()).toMatchObject({ amount: 12, paper: 'Kế hoạch 02-KH/ĐU' });
	await as('clerk', setTarget, { ...target, amount: null });
	expect(await planOf()).toBeUndefined();
});
