import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compiledFolder, compileWords } from './compile.ts';

const WORDS_FILE = /[\\/]words[\\/](?:[\w-]+\.)?[a-z]{2}\.json$/;

/** Compiles the words of all domains when Vite starts, and again when one of their files changes. */
export function words(): Plugin {
	return {
		name: 'coso-words',
		enforce: 'pre',
		async config(_config, { command, isPreview }) {
			if (isPreview) return;
			const layout = command === 'build' ? 'by-text' : 'by-language';
			await compileWords(layout);
			if (layout === 'by-text') return { resolve: { alias: [redirectTo(compiledFolder(layout))] } };
		},
		configureServer(server) {
			for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, (path) => recompile(server, path));
		}
	};
}

const redirectTo = (folder: string) => ({
	find: /^[./]+\/paraglide\/by-language\/(messages|runtime)\.js$/,
	replacement: join(folder, '$1.js')
});

function recompile(server: ViteDevServer, path: string): void {
	if (!WORDS_FILE.test(path) || path.includes('merged')) return;
	compileWords().catch((fault: Error) => server.config.logger.error(fault.message));
}
