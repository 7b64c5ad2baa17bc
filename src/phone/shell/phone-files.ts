import type { Plugin } from 'vite';
import { isLaterScreen } from './later-screens.ts';

/** The part of Vite's bundle that is read here. */
type Chunk = {
	type: 'chunk' | 'asset';
	isEntry?: boolean;
	/** The module that an entry stands for. */
	facadeModuleId?: string | null;
	imports?: string[];
	dynamicImports?: string[];
	viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> };
};
export type Bundle = Record<string, Chunk>;

/** Addresses that the phone's service worker keeps. */
export type PhoneFiles = {
	/** Needed to open it, to see what it holds and what waits. */
	core: string[];
	/** Meetings and everything else that is fetched when a person takes their cells along. */
	later: string[];
};

const MODULE = 'virtual:phone-files';
const RESOLVED = `\0${MODULE}`;

/**
 * Tells the service worker which of the built files belong to the phone: the worker is built after the pages, in the same
 * run. In development there is nothing to keep.
 */
export function phoneFiles(): Plugin {
	let files: PhoneFiles = { core: [], later: [] };
	return {
		name: 'coso-phone-files',
		resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
		load: (id) => (id === RESOLVED ? `export const files = ${JSON.stringify(files)}` : undefined),
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
			files = filesOf(bundle as unknown as Bundle, importsOf);
		}
	};
}

/** Screens of the phone, and what Kit puts around every page. */
const SCREENS = /\/src\/routes\/(phone\/.*|\+(layout|error))\.(svelte|ts)$/;

/** Letters for large screens; phones have lighter ones. */
const LETTERS_OF_OFFICE = /\/be-vietnam-pro-\d/;

/** @param importsOf the modules that a module imports: Kit writes one entry for each screen, which imports it */
export function filesOf(bundle: Bundle, importsOf: (id: string) => readonly string[]): PhoneFiles {
	const entries = Object.entries(bundle).filter(([, { isEntry }]) => isEntry);
	const screenOf = ({ facadeModuleId }: Chunk) => importsOf(facadeModuleId ?? '').find((id) => SCREENS.test(id));
	const frame = entries.filter(([name]) => name.includes('/entry/')).map(([name]) => name);
	const screens = entries.filter(([, chunk]) => screenOf(chunk));
	const namesOf = (isLater: boolean) =>
		screens.filter(([, chunk]) => isLaterScreen(screenOf(chunk)!) === isLater).map(([name]) => name);

	// The app names every page of the house as something to import later: those are not the phone's. Kit's start is.
	const lazyOf = (names: Iterable<string>) =>
		[...names].flatMap((name) => (name.includes('/entry/app') ? [] : (bundle[name]?.dynamicImports ?? [])));
	const core = closure(bundle, [...frame, ...lazyOf(frame), ...namesOf(false)]);
	const atHand = closure(bundle, namesOf(true));
	const later = closure(bundle, [...atHand, ...lazyOf(core), ...lazyOf(atHand)]);
	const isOurs = (name: string) => !LETTERS_OF_OFFICE.test(name);
	return {
		core: [...core].filter(isOurs).map(addressOf).sort(),
		later: [...later]
			.filter((name) => isOurs(name) && !core.has(name))
			.map(addressOf)
			.sort()
	};
}

const addressOf = (name: string): string => `/${name}`;

/** Everything that these need at once: what they import, with its styles, fonts and pictures. */
function closure(bundle: Bundle, names: readonly string[]): Set<string> {
	const found = new Set<string>();
	const open = [...names];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (found.has(name)) continue;
		found.add(name);
		const { imports = [], viteMetadata } = bundle[name] ?? {};
		open.push(...imports, ...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? []));
	}
	return found;
}
