import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { faultsOf } from './check.ts';
import { collectWords } from './merge.ts';

let root = '';

function writeHouse(files: Record<string, unknown>): void {
	root = mkdtempSync(join(tmpdir(), 'coso-words-'));
	for (const [path, words] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), JSON.stringify(words));
	}
}

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('words of all domains', () => {
	test('each domain brings its own file, plain or named after a noun', () => {
		writeHouse({
			'src/lib/words/vi.json': { app_name: 'Cơ Sở' },
			'src/domains/meetings/words/vi.json': { meetings_title: 'Sinh hoạt' },
			'src/domains/meetings/words/votes.vi.json': { meetings_vote: 'Biểu quyết' },
			'src/domains/meetings/words/votes.en.json': { meetings_vote: 'Vote' }
		});
		expect(collectWords(root, 'vi')).toEqual({
			app_name: 'Cơ Sở',
			meetings_title: 'Sinh hoạt',
			meetings_vote: 'Biểu quyết'
		});
	});

	test('a key that stands in two files is refused, and both files are named', () => {
		writeHouse({
			'src/domains/meetings/words/vi.json': { title: 'Sinh hoạt' },
			'src/domains/study/words/vi.json': { title: 'Học tập' }
		});
		expect(() => collectWords(root, 'vi')).toThrow(/"title".*meetings.*study/);
	});

	test('a translation is complete when it has the same keys and the same placeholders', () => {
		const base = { greeting: 'Chào {name}', bye: 'Tạm biệt' };
		expect(faultsOf(base, { greeting: 'Hello {name}', bye: 'Bye' }, 'en')).toEqual([]);
		expect(faultsOf(base, { greeting: 'Hello {who}', hi: 'Hi' }, 'en')).toHaveLength(3);
	});
});
