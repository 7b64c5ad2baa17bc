import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isOurs = (folder: string): boolean => {
	const file = join(folder, 'package.json');
	return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'coso';
};

/**
 * The folder of this repository: the nearest one, from `start` upwards, whose package.json is named coso.
 * Built code lies elsewhere than its source, so the way up from the working folder is what both share.
 *
 * @throws Error outside the repository
 */
export function findRoot(start: string = process.cwd()): string {
	for (let folder = start; ; folder = dirname(folder)) {
		if (isOurs(folder)) return folder;
		if (dirname(folder) === folder) throw new Error(`No package.json named coso in ${start} or above`);
	}
}
