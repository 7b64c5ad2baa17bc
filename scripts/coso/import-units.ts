import { readFile } from 'node:fs/promises';
import { type ImportedUnits, importUnits } from '#domains/organisation/server/import-units.ts';
import { done, refused } from '#lib/result.ts';

import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';

const usage = 'import units FILE.json';

/** Brings in the official provinces and communes. */
export const command: Command = {
	words: 'import units',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 1, options: {} });
		if (!read.ok) return read;
		const file = io.path(read.value.positionals[0] as string);
		const content = await readFile(file, 'utf8').catch(() => undefined);
		if (content === undefined) return refused({ code: 'cli.file-not-read', facts: { file } });
		const json = parsed(content);
		const opened = await io.open();
		if (!opened.ok) return opened;
		const imported = await importUnits(opened.value.database.ownerUrl, json);
		if (!imported.ok) return imported;
		return done({
			json: imported.value,
			text: summary(imported.value)
		});
	}
};

/** The counts by their names, as in the JSON: they mean the same in every language. */
const summary = (counts: ImportedUnits): string =>
	Object.entries(counts)
		.map(([name, count]) => `${name}: ${count}`)
		.join(', ');

/** What is no JSON is no list of units either, and is refused as such. */
function parsed(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch {
		return undefined;
	}
}
