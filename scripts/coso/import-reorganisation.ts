import { readFile } from 'node:fs/promises';
import { importNation } from '#domains/organisation/reorganisation/server/import-nation.ts';
import { done, refused } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';

const usage = 'import reorganisation FILE.json';

/** Brings in which units of the country were formed from which, as cases with successors. */
export const command: Command = {
	words: 'import reorganisation',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 1, options: {} });
		if (!read.ok) return read;
		const file = io.path(read.value.positionals[0] as string);
		const content = await readFile(file, 'utf8').catch(() => undefined);
		if (content === undefined) return refused({ code: 'cli.file-not-read', facts: { file } });
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { ownerUrl } = opened.value.database;
		const imported = await importNation(ownerUrl, content, (nth, of) => io.say(`${nth}/${of}`));
		if (!imported.ok) return imported;
		return done({
			json: imported.value,
			text: Object.entries(imported.value)
				.map(([name, value]) => `${name}: ${value}`)
				.join(', ')
		});
	}
};
