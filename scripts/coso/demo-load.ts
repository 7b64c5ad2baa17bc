import { loadLarge } from '#house/demo/large/load-large.ts';
import { LARGE_SIZES, type LargeName } from '#house/demo/large/sizes.ts';
import { loadDemonstration, type Progress } from '#house/demo/load.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { readArguments } from '../cli/arguments.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../program/texts.ts';

const usage = 'demo load --size commune|province|nation';
const SIZES = ['commune', ...Object.keys(LARGE_SIZES)];
const BAR = 30;

/** How far a long load came: '[######------] 12/34'. */
const bar = ({ done, of }: Progress): string => {
	const full = Math.round((BAR * done) / of);
	return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${done}/${of}`;
};

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
		const { ownerUrl } = opened.value.database;
		const options = { today: dayInVietNam(new Date()), onProgress: (progress: Progress) => io.say(bar(progress)) };
		if (size === 'commune') {
			const { loaded } = await loadDemonstration(ownerUrl, options);
			return done({ json: { loaded, size }, text: text(io.language, loaded ? 'cli_demo_loaded' : 'cli_demo_already') });
		}
		const provinces = await loadLarge(ownerUrl, size as LargeName, options);
		if (provinces === undefined) return refused({ code: 'cli.demo-holds-other' });
		return done({
			json: { loaded: provinces > 0, size },
			text: text(io.language, provinces > 0 ? 'cli_demo_loaded' : 'cli_demo_already')
		});
	}
};
