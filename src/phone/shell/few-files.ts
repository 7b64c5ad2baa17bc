import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What is read here of Rolldown's answers about a module. */
type Chunking = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

const FIRST_SCREEN = ['+layout', '+error', 'phone/+layout', 'phone/+page'];
const LIBRARY = /\/node_modules\//;
const OF_PHONE = /\/src\/(phone|routes\/phone)\//;
/** A module for each text: it follows whoever says it, and the list of all of them follows nobody. */
const TEXTS = /\/paraglide\//;

/**
 * Puts what the phone's first screen needs into three files in place of forty: libraries, what the office has too, the phone's
 * own. On a slow line each request costs 400 ms, and six go at a time.
 */
export function fewFiles(): Plugin {
	let root = '';
	let ofFirstScreen: Set<string> | undefined;
	/** A group takes with it what its modules import, unless a group before it did. */
	const group = (name: string, isOf: (id: string) => boolean, priority: number) => ({
		debugName: name,
		priority,
		name(id: string, chunking: Chunking) {
			ofFirstScreen ??= closure(
				FIRST_SCREEN.map((screen) => join(root, 'src/routes', `${screen}.svelte`)),
				chunking
			);
			return ofFirstScreen.has(id) && isOf(id) ? name : null;
		}
	});
	const groups = [
		group('libraries', (id) => LIBRARY.test(id), 3),
		group('basics', (id) => !OF_PHONE.test(id), 2),
		group('phone', (id) => OF_PHONE.test(id), 1)
	];
	return {
		name: 'coso-few-files',
		config: () => ({
			environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } }
		}),
		configResolved(config) {
			root = config.root;
			ofFirstScreen = undefined;
		}
	};
}

/** Modules that these need at once, without the texts. */
function closure(ids: readonly string[], chunking: Chunking): Set<string> {
	const found = new Set<string>();
	const open = [...ids];
	for (let id = open.pop(); id !== undefined; id = open.pop()) {
		if (found.has(id) || TEXTS.test(id)) continue;
		found.add(id);
		open.push(...(chunking.getModuleInfo(id)?.importedIds ?? []));
	}
	return found;
}
