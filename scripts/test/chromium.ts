import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFirst } from './apt.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The browser of the journeys: the one that CHROMIUM names, one of the system, or one installed now. */
export function findChromium(): string | undefined {
	return fromEnvironment() ?? onPath() ?? (installFirst('chromium') ? onPath() : undefined);
}

const fromEnvironment = () => (existsSync(process.env.CHROMIUM ?? '') ? process.env.CHROMIUM : undefined);

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
	return places.find((place) => existsSync(place));
}
