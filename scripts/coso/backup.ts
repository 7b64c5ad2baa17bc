import { backup } from '#lib/backup/backup.ts';
import { filesFolder } from '#lib/db/embedded/open-database.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'backup FILE';

/** Saves database and files into one archive; a server may go on serving. */
export const command: Command = {
	words: 'backup',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 1, options: {} });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { config, database } = opened.value;
		const file = io.path(read.value.positionals[0]!);
		const saved = await backup(database.ownerUrl, file, filesFolder(config.dataDir));
		if (!saved.ok) return saved;
		const facts = { ...saved.value, secret: config.secretFile };
		return done({ json: saved.value, text: text(io.language, 'cli_backed_up', facts) });
	}
};
