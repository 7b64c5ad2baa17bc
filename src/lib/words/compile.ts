import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mergeWords } from './merge.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * How the compiled texts lie on disk. Few files by language start fast (development, tests, command line);
 * a file a text lets the build give each page only the texts that it shows.
 */
export type Layout = 'by-language' | 'by-text';

/** Folder of the compiled texts. Two, so that a build does not pull the files from under a running server. */
export const compiledFolder = (layout: Layout): string => join(ROOT, 'src/lib/words/paraglide', layout);

/**
 * Merges the words of all domains and compiles them to functions, `m.some_key(facts)`.
 * Run as a program before tests and by the build; does nothing when no text changed.
 *
 * @throws Error if a file is faulty, a key stands twice, or the compiler produced nothing
 */
export async function compileWords(layout: Layout = 'by-language'): Promise<void> {
	const digest = mergeWords(ROOT);
	const outdir = compiledFolder(layout);
	const stamp = join(outdir, '.words');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;

	// The compiler takes a second to load, and is seldom needed.
	const { compile } = await import('@inlang/paraglide-js');
	await compile({
		project: join(ROOT, 'project.inlang'),
		outdir,
		outputStructure: layout === 'by-text' ? 'message-modules' : 'locale-modules',
		strategy: ['globalVariable', 'baseLocale'],
		isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'",
		emitReadme: false
	});
	// Without its plugin the compiler succeeds and leaves every text out.
	if (!existsSync(join(outdir, 'messages.js'))) throw new Error('No texts were compiled.');
	writeFileSync(stamp, digest);
}

if (import.meta.main) await compileWords();
