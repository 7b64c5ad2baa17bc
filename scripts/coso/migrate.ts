import { migrate, migrationStates } from '#lib/db/migrate.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'migrate [--status]';

/** Brings the database to this version, or says how far it is. */
export const command: Command = {
	words: 'migrate',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 0, options: { status: { type: 'boolean' } } });
		if (!read.ok) return read;
		const opened = await io.open({ migrate: false });
		if (!opened.ok) return opened;
		const { ownerUrl } = opened.value.database;
		if (read.value.values.status) {
			const migrations = await migrationStates(ownerUrl);
			const pending = text(io.language, 'cli_migration_pending');
			const lines = migrations.map(({ name, appliedAt }) => `${name}  ${appliedAt ?? pending}`);
			return done({ json: { migrations }, text: lines.join('\n') });
		}
		const { applied } = await migrate(ownerUrl);
		return done({ json: { applied }, text: text(io.language, 'cli_migrated', { count: applied.length }) });
	}
};
