import { makeTokenFor } from '#domains/access/server/token-for.ts';
import { done } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';

const usage = 'token --as USERNAME [--days N]';
const USUAL_DAYS = 30;

/** Makes a bearer token for the API that acts as somebody. */
export const command: Command = {
	words: 'token',
	usage,
	async run(args, io) {
		const options = { as: { type: 'string' }, days: { type: 'string' } } as const;
		const read = readArguments(args, { usage, positionals: 0, options, needed: ['as'] });
		if (!read.ok) return read;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { as, days } = read.value.values;
		const made = await makeTokenFor(opened.value.database.ownerUrl, String(as), days ? Number(days) : USUAL_DAYS);
		return made.ok ? done({ json: made.value, text: made.value.token }) : made;
	}
};
