import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** Colours of the block that opens with the given text. */
function colours(opening: string): Record<string, string> {
	const from = css.indexOf(opening);
	const block = css.slice(from, css.indexOf('}', from));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!])
	);
}

const light = colours(':root {');
const darkByDevice = colours(':root:not([data-theme="light"])');
const darkByChoice = colours(':root[data-theme="dark"]');

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

const onPaperAndCards = ['ink', 'ink-soft', 'ink-faint', 'link', 'authority', 'late', 'soon-ink', 'done'].flatMap(
	(text) => [
		[text, 'paper'],
		[text, 'surface'],
		[text, 'surface-quiet']
	]
);
const onTheirGround = [
	['ink', 'hover'],
	['ink-soft', 'hover'],
	['on-action', 'action'],
	['on-action', 'action-strong'],
	['on-action', 'late-fill'],
	['on-wash', 'action-wash'],
	['on-late-wash', 'late-wash'],
	['soon-ink', 'soon-wash'],
	['on-done-wash', 'done-wash']
];
const shapes = ['line-strong', 'focus', 'late', 'done'].flatMap((shape) => [
	[shape, 'paper'],
	[shape, 'surface']
]);

describe.each([
	{ theme: 'light', palette: light },
	{ theme: 'dark', palette: darkByChoice }
])('$theme colours', ({ palette }) => {
	test.each([...onPaperAndCards, ...onTheirGround])('%s can be read on %s', (text, ground) => {
		expect(contrast(palette[text!]!, palette[ground!]!)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(shapes)('the shape %s stands out from %s', (shape, ground) => {
		expect(contrast(palette[shape!]!, palette[ground!]!)).toBeGreaterThanOrEqual(3);
	});
});

describe('dark colours', () => {
	test('are the same whether the device or the person chose them', () => {
		expect(darkByDevice).toEqual(darkByChoice);
	});

	test('have every role of the light ones', () => {
		expect(Object.keys(darkByChoice)).toEqual(Object.keys(light));
	});
});
