import { describe, expect, test } from 'vitest';
import { incomes, publicRanges, rangeOf, whyNotCheckFigure } from './figure.ts';
import { type ModelFacts, whyNotAdopt, whyNotMove, whyNotSettle } from './model.ts';
import { stepsFrom, stepsText } from './steps-text.ts';

const model: ModelFacts = { state: 'proposed', figures: 2, checked: 2, proposedBy: 'a' };
const move = { reason: '', decision: '12-QĐ/ĐU', by: 'b' };

describe('a model', () => {
	test.each([
		[model, 'checked', undefined],
		[{ ...model, checked: 1 }, 'checked', 'emulation.figures-unchecked'],
		[{ ...model, figures: 0, checked: 0 }, 'checked', 'emulation.model-without-figures'],
		[model, 'recognised', 'emulation.model-not-checked'],
		[model, 'proposed', 'emulation.model-is-so-already'],
		[model, 'ended', 'emulation.reason-needed'],
		[{ ...model, state: 'checked' }, 'recognised', undefined],
		[{ ...model, state: 'checked', proposedBy: 'b' }, 'recognised', 'emulation.own-proposal'],
		[{ ...model, state: 'checked', checked: 1 }, 'recognised', 'emulation.figures-unchecked'],
		[{ ...model, state: 'recognised' }, 'checked', 'emulation.reason-needed'],
		[{ ...model, state: 'ended', before: 'proposed' }, 'recognised', 'emulation.ended-goes-back']
	] as const)('%j does not become %s: %s', (facts, to, code) => {
		expect(whyNotMove(facts, { ...move, to })?.code).toBe(code);
	});

	test('goes back, and ends, with a reason', () => {
		const why = { ...move, reason: 'Số liệu sai' };
		expect(whyNotMove({ ...model, state: 'recognised' }, { ...why, to: 'proposed' })).toBeUndefined();
		expect(whyNotMove(model, { ...why, to: 'ended' })).toBeUndefined();
		const ended = { ...model, state: 'ended', before: 'checked' } as const;
		expect(whyNotMove(ended, { ...why, to: 'checked' })).toBeUndefined();
	});
});

test('a figure is checked by somebody else, against a receipt or against what they saw', () => {
	const claim = { byPerson: 'a', hasFile: true, isStruck: false, isChecked: false };
	expect(whyNotCheckFigure(claim, 'b', '')).toBeUndefined();
	expect(whyNotCheckFigure(claim, 'a', '')?.code).toBe('emulation.own-figure');
	expect(whyNotCheckFigure({ ...claim, hasFile: false }, 'b', '')?.code).toBe('emulation.figure-without-proof');
	expect(whyNotCheckFigure({ ...claim, hasFile: false }, 'b', 'Cân tại vườn')).toBeUndefined();
	expect(whyNotCheckFigure({ ...claim, isStruck: true }, 'b', '')?.code).toBe('emulation.figure-struck');
});

test('income is takings less costs, checked where all of it is', () => {
	const figure = (kind: 'revenue' | 'cost', quantity: number, isChecked = true) => ({
		year: 2026,
		kind,
		quantity,
		measure: 'VND',
		isChecked
	});
	expect(incomes([figure('revenue', 95_000_001), figure('cost', 40_000_000, false)])).toEqual([
		{ year: 2026, revenue: 95_000_001, cost: 40_000_000, income: 55_000_001, isChecked: false }
	]);
	// Takings alone are no income.
	expect(incomes([figure('revenue', 40_000_000)])).toEqual([]);
});

test.each([
	[-1, { to: 0 }],
	[0, { from: 0, to: 20_000_000 }],
	[19_999_999, { from: 0, to: 20_000_000 }],
	[20_000_000, { from: 20_000_000, to: 50_000_000 }],
	[1_000_000_000, { from: 1_000_000_000 }]
])('%s đồng are shown as %j', (dong, range) => {
	expect(rangeOf(dong, publicRanges[0]!)).toEqual(range);
});

describe('taking a model over', () => {
	const asked = {
		state: 'recognised',
		modelUnitId: 'a',
		unitId: 'b',
		adopter: '',
		steps: 3,
		chosen: [1, 3],
		isRunning: false
	} as const;
	test.each([
		[{}, undefined],
		[{ state: 'checked' }, 'emulation.model-not-recognised'],
		[{ unitId: 'a' }, 'emulation.adopts-own-model'],
		[{ unitId: 'a', adopter: 'Tổ 3' }, undefined],
		[{ isRunning: true }, 'emulation.adopts-already'],
		[{ chosen: [] }, 'emulation.adoption-without-tasks'],
		[{ chosen: [4] }, 'emulation.step-unknown'],
		[{ chosen: [1, 1] }, 'emulation.step-unknown']
	] as const)('with %j: %s', (given, code) => {
		expect(whyNotAdopt({ ...asked, ...given })?.code).toBe(code);
	});

	test('ends with what came of it', () => {
		expect(whyNotSettle('running', 'stopped', '')?.code).toBe('emulation.result-needed');
		expect(whyNotSettle('stopped', 'running', '')).toBeUndefined();
		expect(whyNotSettle('works', 'works', 'x')?.code).toBe('emulation.adoption-is-so-already');
	});
});

test('steps are typed one a line, and read back as they were', () => {
	const text = 'Dự tập huấn; danh sách người dự; 15\nTrồng thử 500 m²; ảnh; biên bản; 60';
	expect(stepsFrom(text)).toEqual([
		{ title: 'Dự tập huấn', product: 'danh sách người dự', days: 15 },
		{ title: 'Trồng thử 500 m²', product: 'ảnh; biên bản', days: 60 }
	]);
	expect(stepsText(stepsFrom(text) as never)).toBe(text);
	// What is missing is left for the command to name.
	expect(stepsFrom('Dự tập huấn')).toEqual([{ title: 'Dự tập huấn', product: '', days: '' }]);
});
