import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** Components only: everything else is Biome's. Untyped, so that it takes seconds. */
export default [
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'var/', 'src/lib/words/paraglide/'] },
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			'svelte/button-has-type': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
];
