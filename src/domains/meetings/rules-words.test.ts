import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meetingScoreRules } from './score/index.ts';
import rulesEn from './words/rules.en.json' with { type: 'json' };
import rulesVi from './words/rules.vi.json' with { type: 'json' };
import serverEn from './words/server.en.json' with { type: 'json' };
import serverVi from './words/server.vi.json' with { type: 'json' };

const [vi, en] = [
	{ ...rulesVi, ...serverVi },
	{ ...rulesEn, ...serverEn }
];

const RULES = ['checklist', 'closing', 'cycle', 'deciding', 'opening', 'recording', 'signing', 'voting'];
const files = [
	...RULES.map((name) => join(import.meta.dirname, `${name}.ts`)),
	...readdirSync(join(import.meta.dirname, 'score'))
		.filter((name) => !name.endsWith('.test.ts'))
		.map((name) => join(import.meta.dirname, 'score', name))
];
const sources = files.map((file) => readFileSync(file, 'utf8'));
const codes = new Set(sources.flatMap((source) => source.match(/(?<=')meetings\.[a-z-]+(?=')/g) ?? []));

describe('what the rules say', () => {
	test('has a sentence in both languages for every code', () => {
		expect(codes.size).toBeGreaterThan(100);
		for (const words of [vi, en]) expect([...codes].filter((code) => !(code in words))).toEqual([]);
	});

	test('names every criterion and part of the score sheet', () => {
		const names = meetingScoreRules.flatMap((rules) =>
			rules.parameters.criteria.flatMap((criterion) => [criterion.name, ...criterion.parts.map((part) => part.name)])
		);
		for (const words of [vi, en]) expect(names.filter((name) => !(name in words))).toEqual([]);
	});
});

describe('the frame of the score sheet', () => {
	test('has eight criteria of 5, 5, 10, 30, 10, 5, 30 and 5 points, a hundred in all', () => {
		for (const { parameters } of meetingScoreRules)
			expect(parameters.criteria.map((criterion) => criterion.parts.reduce((sum, part) => sum + part.max, 0))).toEqual([
				5, 5, 10, 30, 10, 5, 30, 5
			]);
	});
});
