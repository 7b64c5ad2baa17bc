import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSecret } from './secret.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'coso-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new installation gets a secret of its own that only its owner reads, and keeps it', () => {
	const file = join(folder, 'data', 'secret');
	const made = readSecret(file, true);
	expect(made.ok && made.value.length).toBe(32);
	expect(statSync(file).mode & 0o077).toBe(0);
	expect(readSecret(file, true)).toEqual(made);
});

test('a secret file that was named must be there and whole', () => {
	const file = join(folder, 'named');
	expect(readSecret(file, false)).toMatchObject({ refusal: { code: 'config.secret-missing' } });
	writeFileSync(file, 'short');
	expect(readSecret(file, false)).toMatchObject({ refusal: { code: 'config.secret-missing' } });
});
