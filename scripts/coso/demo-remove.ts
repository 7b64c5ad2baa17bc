import { removeDemonstration } from '#house/demo/remove.ts';
import { filesFolder } from '#lib/db/embedded/open-database.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'demo remove --yes';

/** Takes the demonstration out of a database that nobody serves, with everything that was done in it. */
export const command: Command = {
	words: 'demo remove',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 0, options: { yes: { type: 'boolean' } } });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { config, database } = opened.value;
		const removed = await removeDemonstration(database.ownerUrl, {
			filesDir: filesFolder(config.dataDir),
			isSure: read.value.values.yes === true
		});
		if (!removed.ok) return removed;
		return done({ json: removed.value, text: text(io.language, 'cli_demo_removed', removed.value) });
	}
};
