import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toDocx } from '#domains/direction/paper/index.ts';
import { periodBefore, readPeriod, samePeriodLastYear } from '#lib/period.ts';
import { whyNotStep } from './chain.ts';
import { type Counted, countOver, type FigureRule, rowsBehind, shareOf, type Span } from './figure.ts';
import { reportPaper } from './paper.ts';
import { type ReportContent, sectionsOf, spansOf } from './report.ts';
import { figureShown, heldShown } from './shown.ts';
import { SOURCE_OF } from './sources/index.ts';
import type { Target } from './target.ts';
import { readTemplate, TEMPLATES, templateOf } from './template.ts';

type Village = Counted & { isCultural: boolean };
const year: Span = { from: '2025-01-01', to: '2025-12-31' };
const villages: Village[] = Array.from({ length: 16 }, (_, nth) => ({
	id: `v${nth}`,
	unitId: nth < 9 ? 'north' : 'south',
	label: `Bản ${nth}`,
	isCultural: nth !== 3 && nth !== 12
}));
const cultural: FigureRule<Village> = { counts: (row) => Number(row.isCultural), outOf: () => 1 };

describe('a figure known from print comes out', () => {
	test('14 of 16 villages = 87,5 %', () => {
		const { total } = countOver(villages, cultural, year);
		expect(total).toEqual({ numerator: 14, denominator: 16 });
		expect(shareOf(total)).toBe(8_750);
		expect(figureShown(total, 'share', 'vi')).toBe('14/16 (87,5%)');
	});

	test('836 organisations supervised among 1.052', () => {
		const organisations = Array.from({ length: 1_052 }, (_, nth) => ({
			id: `o${nth}`,
			unitId: `commune ${nth % 23}`,
			label: `Tổ chức ${nth}`,
			isSupervised: nth < 836
		}));
		const rule: FigureRule<(typeof organisations)[number]> = {
			counts: ({ isSupervised }) => Number(isSupervised),
			outOf: () => 1
		};
		const { total, units } = countOver(organisations, rule, year);
		expect(total).toEqual({ numerator: 836, denominator: 1_052 });
		expect(units.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(836);
		expect(units.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0)).toBe(1_052);
		expect(rowsBehind(organisations, rule, year)).toHaveLength(1_052);
	});

	test('a province counts 836 of 1.052 by its communes, and they add up to it', () => {
		const organisations = Array.from({ length: 1_052 }, (_, nth) => ({
			id: `o${nth}`,
			unitId: `cell ${nth}`,
			label: `Tổ chức ${nth}`
		}));
		const rule: FigureRule = { counts: ({ id }) => Number(Number(id.slice(1)) < 836), outOf: () => 1 };
		const communeOf = (unitId: string) => `commune ${Number(unitId.slice(5)) % 23}`;
		const { total, units } = countOver(organisations, rule, year, communeOf);
		expect(units).toHaveLength(23);
		expect(units.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(total.numerator);
		expect(figureShown(total, 'share', 'vi')).toBe('836/1.052 (79,46%)');
	});

	test('836 of 1.052 as communes entered them by hand, a province added up', () => {
		const communes = Array.from({ length: 23 }, (_, nth) => `commune ${nth}`);
		const share = (whole: number, nth: number) => Math.floor(whole / 23) + (nth < whole % 23 ? 1 : 0);
		const entry = (unitId: string, figure: string, value: number) => ({
			unitId,
			period: '2025',
			figure,
			value,
			byName: `Văn phòng ${unitId}`,
			at: '2025-12-20T02:00:00Z'
		});
		const entered = communes.flatMap((unitId, nth) => [
			entry(unitId, 'inspection.organisations', share(1_052, nth)),
			entry(unitId, 'inspection.organisations-supervised', share(836, nth))
		]);
		const supervised = (byHand: typeof entered) =>
			sectionsOf(templateOf('inspection')!, {
				spans: { now: year },
				rowsOf: () => undefined,
				byHand,
				compared: { period: '2025' }
			})
				.flatMap(({ lines }) => lines)
				.find(({ figure }) => figure === 'inspection.organisations-supervised')!;
		const line = supervised(entered);
		expect(figureShown(line.value, line.measure, 'vi')).toBe('836/1.052 (79,46%)');
		expect(line.units).toHaveLength(23);
		expect(line.units.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(line.value!.numerator);
		expect(line.units.reduce((sum, { denominator }) => sum + denominator!, 0)).toBe(line.value!.denominator);
		// Of one commune the report says who and when; without its whole a share is the number alone.
		expect(supervised(entered.slice(0, 2))).toMatchObject({ byHand: { name: 'Văn phòng commune 0' } });
		expect(supervised(entered.slice(1, 2)).value).toEqual({ numerator: 37, denominator: null });
		expect(supervised(entered.filter((_, nth) => nth !== 4)).value).toEqual({ numerator: 836, denominator: null });
	});

	test('the units of a figure add up to it, and it opens to exactly what it counts', () => {
		const counted: FigureRule<Village> = { counts: (row) => Number(row.isCultural) };
		const { total, units } = countOver(villages, counted, year);
		expect(units).toEqual([
			{ unitId: 'north', numerator: 8, denominator: null },
			{ unitId: 'south', numerator: 6, denominator: null }
		]);
		expect(rowsBehind(villages, counted, year)).toHaveLength(total.numerator);
	});
});

describe('tasks', () => {
	const task = (dueOn: string, doneOn: string | null, state = doneOn ? 'done' : 'open') => ({
		id: dueOn + doneOn,
		unitId: 'cell',
		label: 'Việc',
		givenOn: '2026-09-01',
		dueOn,
		doneOn,
		checkedAt: doneOn && state === 'done' ? `${doneOn}T10:00:00Z` : null,
		state
	});
	const rows = [
		task('2026-10-10', '2026-10-09'),
		task('2026-10-12', '2026-10-20'),
		task('2026-10-15', null),
		task('2026-10-20', '2026-10-18', 'dropped'),
		task('2026-11-05', null)
	];
	const inOctober = (name: string) =>
		countOver(rows, SOURCE_OF.get(name)!.figures[name]!, { from: '2026-10-01', to: '2026-10-31' }).total;

	test('due in a month are told as done in time among all that were not dropped', () => {
		expect(inOctober('tasks.on-time')).toEqual({ numerator: 1, denominator: 3 });
	});

	test('that were late at the end of a month stay late in it, whatever is done afterwards', () => {
		const before = inOctober('tasks.late');
		rows[2] = task('2026-10-15', '2026-11-02');
		expect([before, inOctober('tasks.late')]).toEqual([
			{ numerator: 1, denominator: null },
			{ numerator: 1, denominator: null }
		]);
	});
});

const template = TEMPLATES[0]!;
const october = readPeriod('2026-M10')!;
const spans = spansOf(october, periodBefore(october), samePeriodLastYear(october), '2026-11-22');
const byHand = [
	{
		unitId: 'u',
		period: '2026-M10',
		figure: 'fees.collected',
		value: 12_500_000,
		byName: 'Quàng Văn Ổn',
		at: '2026-11-02T01:00:00Z'
	}
];
const content = (isSeen = true): ReportContent => ({
	report: template.name,
	version: 1,
	title: template.title,
	subject: template.subject,
	period: '2026-M10',
	until: '2026-10-31',
	unit: { id: 'u', name: 'Xã Thử', paperName: 'Đảng bộ xã Thử', superior: 'Đảng bộ tỉnh Thử', placeName: 'Xã Thử' },
	unitNames: {},
	sections: sectionsOf(template, {
		spans,
		rowsOf: () => (isSeen ? [] : undefined),
		byHand,
		compared: { period: '2026-M10', before: '2026-M09', lastYear: '2025-M10' }
	})
});
const lineOf = ({ sections }: ReportContent, figure: string) =>
	sections.flatMap(({ lines }) => lines).find((line) => line.figure === figure);

test('on paper the committee above is named, and a section with nothing to tell says so', () => {
	const [first, ...others] = content().sections;
	const paper = reportPaper(
		{ ...content(), sections: [{ ...first!, lines: [] }, ...others] },
		{ takenAt: '2026-11-02T01:00:00Z' }
	);
	expect(paper.recipients[0]).toBe('Tỉnh ủy Thử (để báo cáo)');
	expect(paper.blocks[2]).toEqual({ kind: 'paragraph', text: 'Không phát sinh.' });
	expect(paper.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(others.length);
});

describe('a report', () => {
	test('says of a figure entered by hand who entered it, and tells nothing where nobody did', () => {
		expect(lineOf(content(), 'fees.collected')).toMatchObject({ byHand: { name: 'Quàng Văn Ổn' }, before: null });
		expect(lineOf(content(), 'inspection.members-disciplined')).toMatchObject({ value: null });
	});

	test('hides what its reader may not see instead of telling zero', () => {
		expect(lineOf(content(false), 'cases.received')).toMatchObject({ value: null, isHidden: true });
	});

	test('prints the same text for the same content, and its own fingerprint below', async () => {
		const course = { takenAt: '2026-11-02T01:00:00Z', hash: 'a'.repeat(64) };
		const [first, second] = await Promise.all([0, 1].map(() => toDocx(reportPaper(content(), course))));
		const textIn = (file: Uint8Array) => strFromU8(unzipSync(file)['word/document.xml']!);
		expect(textIn(first!)).toBe(textIn(second!));
		expect(textIn(first!)).toContain('12.500.000 đồng');
	});

	test('is not read from a template that names what nothing counts', () => {
		const wrong = { kind: 'counted', figure: 'members.happy', label: { vi: 'Vui', en: 'Happy' } };
		const broken = { ...template, sections: [{ heading: template.title, lines: [wrong] }] };
		expect(() => readTemplate(broken)).toThrow('members.happy');
	});
});

describe('what is held against a plan', () => {
	const members = Array.from({ length: 9 }, (_, nth) => ({
		id: `m${nth}`,
		unitId: 'cell',
		label: 'Đảng viên',
		sex: nth < 4 ? 'female' : 'male',
		standing: 'official',
		activity: 'active',
		activitySince: null,
		admittedOn: `2026-0${(nth % 9) + 1}-15`,
		officialOn: null,
		validFrom: '2025-07-01',
		validTo: 'infinity'
	}));
	const held = (targets: Target[]) =>
		sectionsOf(template, {
			spans: { ...spans, year: { from: '2026-01-01', to: '2026-10-31' } },
			rowsOf: () => members,
			byHand: [],
			compared: { period: '2026-M10' },
			targets
		}).flatMap(({ lines }) => lines);

	test('nine admitted since January of twelve planned are 75 %, though none was admitted in the month', () => {
		const paper = 'Kế hoạch 12-KH/ĐU';
		const line = held([{ figure: 'members.admitted', kind: 'year', amount: 12, paper }]).find(
			({ figure }) => figure === 'members.admitted'
		)!;
		expect(line.value).toEqual({ numerator: 0, denominator: null });
		expect(line.plan).toMatchObject({ reached: { numerator: 9 }, partBp: 7_500, isReached: false });
		expect(heldShown(line.plan!, line.measure, 'vi')).toBe('9/12 (75%)');
	});

	test('a share is held against its target exactly: 4 of 9 do not reach 44,45 %', () => {
		const women = (amount: number) =>
			held([{ figure: 'members.women', kind: 'year', amount, paper: 'Nghị quyết' }]).find(({ plan }) => plan)!;
		expect(women(4_445).plan!.isReached).toBe(false);
		expect(women(4_444).plan!.isReached).toBe(true);
		expect(heldShown(women(4_445).plan!, 'share', 'vi')).toBe('44,44%/44,45%');
	});
});

test('each work has its own line, and the lines add up to all money that was given', () => {
	const gift = (workId: string, value: number, onDay = '2026-10-05') => ({
		id: workId + value,
		unitId: 'village',
		label: workId,
		group: { id: workId, label: `Đường ${workId}` },
		kind: 'receipt',
		form: 'money',
		quantity: value,
		value,
		onDay
	});
	const rows = [
		gift('a', 500_000),
		gift('b', 300_000),
		gift('a', -500_000),
		gift('a', 450_000),
		gift('c', 1, '2026-08-01')
	];
	const lines = sectionsOf(templateOf('village-outcomes')!, {
		spans,
		rowsOf: (source) => ('ledger.money' in source.figures ? rows : []),
		byHand: [],
		compared: { period: '2026-M10' }
	}).flatMap((section) => section.lines);
	const money = lines.filter(({ figure }) => figure === 'ledger.money');
	expect(money.map(({ group, value }) => [group, value!.numerator])).toEqual([
		[undefined, 750_000],
		['a', 450_000],
		['b', 300_000]
	]);
	expect(figureShown(money[0]!.value, money[0]!.measure, 'vi')).toBe('750.000 đồng');
});

describe('the chain of a report', () => {
	test('goes from check to signature to issue, and nobody checks or signs their own', () => {
		expect(whyNotStep('signed', { state: 'taken', takenBy: 'a' }, 'b')?.code).toBe('reports.not-checked');
		expect(whyNotStep('checked', { state: 'taken', takenBy: 'a' }, 'a')?.code).toBe('reports.own-report');
		expect(whyNotStep('issued', { state: 'signed', takenBy: 'a' }, 'a')).toBeUndefined();
	});
});
