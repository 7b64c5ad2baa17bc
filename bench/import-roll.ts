import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareRoll } from '#domains/members/roll/compare-roll.ts';
import { readRoll } from '#domains/members/roll/read-roll.ts';
import { uglyRoll } from '#domains/members/roll/ugly-roll.ts';

const ROWS = 25_000;
const TODAY = '2026-11-22';

/** Reading an ugly roll with its preview, against as many members: time, and memory of a process that does only that. */
export default async function importRoll(): Promise<Record<string, number | string>> {
	const folder = mkdtempSync(join(tmpdir(), 'coso-roll-'));
	const file = join(folder, 'roll.xlsx');
	writeFileSync(file, await uglyRoll(ROWS));
	try {
		return JSON.parse(execFileSync(process.execPath, [import.meta.filename, file], { encoding: 'utf8' }));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function measure(file: string): Promise<Record<string, number | string>> {
	const bytes = readFileSync(file);
	const start = performance.now();
	const reading = await readRoll(bytes, { today: TODAY });
	const readMs = performance.now() - start;
	if (!reading.ok) throw new Error(`The ugly roll was refused: ${reading.refusal.code}`);
	const { people, problems, rows, ready } = reading.value;
	const existing = people.map((person) => ({ ...person, id: String(person.row) }));
	const compareStart = performance.now();
	const { unchanged } = compareRoll(people, existing);
	return {
		rows,
		ready,
		problems: problems.length,
		unchanged,
		fileBytes: bytes.length,
		readMs: Math.round(readMs),
		compareMs: Math.round(performance.now() - compareStart),
		peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024)
	};
}

if (import.meta.main) {
	const file = process.argv[2];
	process.stdout.write(`${JSON.stringify(file ? await measure(file) : await importRoll())}\n`);
}
