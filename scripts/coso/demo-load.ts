import { loadDemonstration } from '#house/demo/load.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'demo load --size commune';
const SIZES = ['commune'];

/** Fills an empty database with fictitious data of the given size. */
export const command: Command = {
	words: 'demo load',
	usage,
	async run(args, io) {
		const read = readArguments(args, { usage, positionals: 0, options: { size: { type: 'string' } } });
		if (!read.ok) return read;
		const size = read.value.values.size ?? '';
		if (!SIZES.includes(size)) {
			return refused({ code: 'cli.demo-size-unknown', facts: { size, known: SIZES.join(', ') } });
		}
		const opened = await io.open();
		if (!opened.ok) return opened;
		const { loaded } = await loadDemonstration(opened.value.database.ownerUrl, {
			today: dayInVietNam(new Date()),
			onProgress: ({ done, of }) => io.say(`${done}/${of}`)
		});
		const key = loaded ? 'cli_demo_loaded' : 'cli_demo_already';
		return done({ json: { loaded, size }, text: text(io.language, key) });
	}
};
