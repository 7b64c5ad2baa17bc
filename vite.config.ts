import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { words } from './src/lib/words/vite-plugin.ts';
import { fewFiles } from './src/phone/shell/few-files.ts';
import { FIRST_LOOK } from './src/phone/shell/first-look.ts';
import { phoneFiles } from './src/phone/shell/phone-files.ts';

const firstLook = `sha256-${createHash('sha256').update(FIRST_LOOK).digest('base64')}` as const;

/**
 * Nothing but our own files runs, styles or loads. Kit adds a nonce to the scripts and styles that it writes
 * itself (a hash where a page is prerendered); what the phone runs before its first drawing has a hash too. A `style` attribute is
 * refused: use a class or an SVG attribute.
 */
const contentSecurity = {
	mode: 'auto' as const,
	directives: {
		'default-src': ['none' as const],
		'script-src': ['self' as const, firstLook],
		'style-src': ['self' as const],
		// The one style attribute that Kit writes: it hides the line that tells screen readers of a new page.
		'style-src-attr': ['unsafe-hashes' as const, 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=' as const],
		'img-src': ['self' as const, 'data:' as const, 'blob:' as const],
		'font-src': ['self' as const],
		'connect-src': ['self' as const],
		'worker-src': ['self' as const],
		'manifest-src': ['self' as const],
		'base-uri': ['none' as const],
		'form-action': ['self' as const],
		'frame-ancestors': ['none' as const]
	}
};

export default defineConfig({
	plugins: [
		words(),
		phoneFiles(),
		fewFiles(),
		sveltekit({
			adapter: adapter({ out: 'build' }),
			csp: contentSecurity,
			// Forms of other sites are turned away in hooks, where the API can be told apart: there a wrong type is a 415.
			csrf: { trustedOrigins: ['*'] },
			// Characters of a CSS file that travels inside the page: one request less on a slow line.
			inlineStyleThreshold: 40_000,
			// Registered by hand, by the phone's pages only.
			serviceWorker: { register: false },
			compilerOptions: { runes: true }
		})
	],
	environments: {
		// The oldest browsers that cell secretaries have: a WebView of 2021, an iPhone that takes no newer system. For
		// browsers alone: private fields brought down for them would cost the server a lookup each time.
		client: { build: { target: ['chrome90', 'safari15'] } }
	},
	server: { fs: { allow: ['.'] } }
});
