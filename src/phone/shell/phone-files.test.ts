import { expect, test } from 'vitest';
import { type Bundle, filesOf } from './phone-files.ts';

const chunk = (imports: string[] = [], dynamicImports: string[] = []) => ({
	type: 'chunk' as const,
	imports,
	dynamicImports
});
const screen = (route: string, imports: string[], dynamicImports: string[] = []) => ({
	...chunk(imports, dynamicImports),
	isEntry: true,
	facadeModuleId: `/src/routes/${route}/+page.svelte`
});
const withAssets = (...assets: string[]) => ({
	viteMetadata: { importedCss: new Set<string>(), importedAssets: new Set(assets) }
});

const bundle: Bundle = {
	'_app/entry/start.js': { ...chunk(['libraries.js'], ['kit.js']), isEntry: true },
	'_app/entry/app.js': { ...chunk([], ['week.js', 'home.js', 'meeting.js']), isEntry: true },
	'kit.js': chunk(),
	'libraries.js': {
		...chunk(),
		...withAssets('assets/be-vietnam-pro-400.x.woff2', 'assets/be-vietnam-pro-light-400.x.woff2')
	},
	'week.js': screen('office', ['matrix.js']),
	'matrix.js': chunk(),
	'home.js': screen('phone', ['libraries.js']),
	'meeting.js': screen('phone/meeting', ['libraries.js', 'rules.js'], ['word.js']),
	'rules.js': chunk(),
	'word.js': chunk()
};
const files = filesOf(bundle, (id) => (id ? [id] : []));

test('the first opening brings what opens the phone, and nothing of the office', () => {
	expect(files.core).toEqual([
		'/_app/entry/app.js',
		'/_app/entry/start.js',
		'/assets/be-vietnam-pro-light-400.x.woff2',
		'/home.js',
		'/kit.js',
		'/libraries.js'
	]);
});

test('meetings come when cells are taken along, with what they fetch only when asked', () => {
	expect(files.later).toEqual(['/meeting.js', '/rules.js', '/word.js']);
});
