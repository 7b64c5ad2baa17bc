import { hasDemonstration } from '#house/demo/load.ts';
import { USUAL_SINCE, USUAL_TERM } from '#domains/organisation/new-commune.ts';
import { createCommune } from '#domains/organisation/server/create-commune.ts';
import { done, refused } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage =
	'commune create --code NNNNN --name "Xã …" --province NN --admin-username NAME --admin-name "…" [--since YYYY-MM-DD] [--term YYYY-YYYY]';

const option = { type: 'string' } as const;
const options = {
	code: option,
	name: option,
	province: option,
	since: option,
	term: option,
	'admin-username': option,
	'admin-name': option
};

/** Makes a commune with its first administrator in a database without the demonstration. */
export const command: Command = {
	words: 'commune create',
	usage,
	async run(args, io) {
		const needed = ['code', 'name', 'province', 'admin-username', 'admin-name'] as const;
		const read = readArguments(args, { usage, positionals: 0, options, needed: [...needed] });
		if (!read.ok) return read;
		const given = read.value.values;
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { ownerUrl } = opened.value.database;
		if (await hasDemonstration(ownerUrl)) return refused({ code: 'cli.demonstration-there' });
		const made = await createCommune(
			ownerUrl,
			{
				code: String(given.code),
				name: String(given.name),
				province: String(given.province),
				since: given.since ?? USUAL_SINCE,
				term: given.term ?? USUAL_TERM
			},
			{ username: String(given['admin-username']), name: String(given['admin-name']) }
		);
		if (!made.ok) return made;
		return done({ json: made.value, text: text(io.language, 'cli_commune_made', made.value) });
	}
};
