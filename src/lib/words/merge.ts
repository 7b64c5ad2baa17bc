import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts by key; placeholders stand in braces. */
export type Words = Record<string, string>;

/** Languages in the order of the project's settings; the first is complete by definition. */
export function readLocales(root: string): string[] {
	const settings = JSON.parse(readFileSync(join(root, 'project.inlang/settings.json'), 'utf8'));
	return settings.locales;
}

/** Every words file of a language, domain by domain: `vi.json` or `<noun>.vi.json` in a folder `words`. */
export function wordFiles(root: string, locale: string): string[] {
	return jsonInWords(root, 'src').filter((file) => new RegExp(`[/.]${locale}\\.json$`).test(file));
}

/** A walk by hand: every start of a program takes it, and a pattern takes twenty times as long. */
function jsonInWords(root: string, folder: string): string[] {
	const entries = readdirSync(join(root, folder), { withFileTypes: true });
	return entries
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) return entry.name === 'paraglide' ? [] : jsonInWords(root, path);
			return folder.endsWith('/words') && entry.name.endsWith('.json') ? [path] : [];
		});
}

/**
 * All texts of a language in one object, in the order of their keys.
 *
 * @throws Error if a key stands in two files or a text is not a text: a fault of the files, found at build
 */
export function collectWords(root: string, locale: string): Words {
	const home = new Map<string, string>();
	// A compiled text is a function named by its key: 'access.x-y' and 'access_x_y' would be one.
	const nameOf = (key: string) => key.replace(/\W/g, '_');
	const words: Words = {};
	for (const file of wordFiles(root, locale)) {
		for (const [key, text] of Object.entries(readWords(root, file))) {
			if (typeof text !== 'string') throw new Error(`${file}: "${key}" is not a text`);
			const name = nameOf(key);
			if (home.has(name)) throw new Error(`"${key}" stands in ${home.get(name)} and in ${file}`);
			home.set(name, file);
			words[key] = text;
		}
	}
	return Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readWords(root: string, file: string): Record<string, unknown> {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8'));
	} catch (fault) {
		throw new Error(`${file}: ${(fault as Error).message}`);
	}
}

/**
 * Writes `<locale>.json` for the compiler and `all.json` for the server into the folder `paraglide/merged`.
 * Files that would not change are left alone, so that a development server does not reload for nothing.
 *
 * @returns a digest of all texts, to tell whether they changed
 */
export function mergeWords(root: string): string {
	const folder = join(root, 'src/lib/words/paraglide/merged');
	mkdirSync(folder, { recursive: true });
	const all = Object.fromEntries(readLocales(root).map((locale) => [locale, collectWords(root, locale)]));
	for (const [locale, words] of Object.entries(all))
		writeIfChanged(join(folder, `${locale}.json`), JSON.stringify(words));
	const text = JSON.stringify(all);
	writeIfChanged(join(folder, 'all.json'), text);
	return createHash('sha256').update(text).digest('hex');
}

function writeIfChanged(path: string, text: string): void {
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
	writeFileSync(path, text);
}
