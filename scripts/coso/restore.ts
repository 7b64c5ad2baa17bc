import { verifyAudit } from '#domains/access/server/verify-audit.ts';
import { restore } from '#lib/backup/restore.ts';
import { filesFolder } from '#lib/db/embedded/open-database.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'restore FILE --into FOLDER_OR_URL';

/** Brings an archive back into a new data folder, or into an empty database with files in this data folder. */
export const command: Command = {
	words: 'restore',
	usage,
	async run(args, io) {
		const read = readArguments(args, {
			usage,
			positionals: 1,
			options: { into: { type: 'string' } },
			needed: ['into']
		});
		if (!read.ok) return read;
		const into = read.value.values.into!;
		const config = io.configure();
		if (!config.ok) return config;
		const target = /^postgres(ql)?:/.test(into)
			? { url: into, filesDir: filesFolder(config.value.dataDir) }
			: { dataDir: io.path(into) };
		const restored = await restore(io.path(read.value.positionals[0]!), target, verifyAudit);
		if (!restored.ok) return restored;
		return done({ json: restored.value, text: text(io.language, 'cli_restored', restored.value) });
	}
};
