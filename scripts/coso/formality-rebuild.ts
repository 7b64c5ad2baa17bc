import { rebuildFormality } from '#domains/meetings/formality/server/rebuild.ts';
import { poolOf } from '#lib/db/database.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'formality rebuild';

/** Works the signs of formality of all communes out anew, in one transaction: whole, or as they were. */
export const command: Command = {
	words: 'formality rebuild',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 0, options: {} });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const client = await poolOf(opened.value.database.ownerUrl).connect();
		try {
			// Meetings closed while it runs stay out of what it sees, and keep the signs that their closing gave them.
			await client.query('begin isolation level repeatable read');
			const rebuilt = await rebuildFormality(client, undefined, (part, of) => io.say(`${part}/${of}`));
			await client.query('commit');
			return done({ json: rebuilt, text: text(io.language, 'cli_formality_rebuilt', rebuilt) });
		} catch (fault) {
			await client.query('rollback');
			throw fault;
		} finally {
			client.release();
		}
	}
};
