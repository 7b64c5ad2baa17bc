import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from '../words/calendar.en.json' with { type: 'json' };
import vi from '../words/calendar.vi.json' with { type: 'json' };

const sources = ['due-date.ts', 'working-days.ts', '../rules-data/working-days.json'].map((name) =>
	readFileSync(join(import.meta.dirname, name), 'utf8')
);
const codes = new Set(sources.flatMap((source) => source.match(/(?<=['"])calendar\.[a-z-]+(?=['"])/g) ?? []));

test('every answer, refusal and day off of the calendar has its words in both languages, and no word is left over', () => {
	for (const words of [vi, en]) expect(Object.keys(words).toSorted()).toEqual([...codes].toSorted());
});
