import { makeKey, revokeKeys } from '#domains/citizens/open311/server/keys.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'open311-key --name NAME [--revoke]';

/** Makes the key of a program that hands reports in by Open311, or ends those of that name. */
export const command: Command = {
	words: 'open311-key',
	usage,
	async run(args, io) {
		const options = { name: { type: 'string' }, revoke: { type: 'boolean' } } as const;
		const read = readArguments(args, { usage, positionals: 0, options, needed: ['name'] });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { ownerUrl } = opened.value.database;
		const name = String(read.value.values.name);
		if (read.value.values.revoke) {
			const revoked = await revokeKeys(ownerUrl, name);
			return revoked.ok
				? done({ json: revoked.value, text: text(io.language, 'cli_open311_revoked', { name, ...revoked.value }) })
				: revoked;
		}
		const made = await makeKey(ownerUrl, name);
		return made.ok
			? done({ json: made.value, text: text(io.language, 'cli_open311_made', { name, ...made.value }) })
			: made;
	}
};
