import { overwriteGetLocale } from './paraglide/by-language/runtime.js';
import type { Locale } from './locale.ts';

// The page says which language it was written in, so that server and browser cannot disagree.
if (typeof document !== 'undefined') {
	overwriteGetLocale(() => (document.documentElement.lang || 'vi') as Locale);
}

/** Every text by its key: `m.meetings_roll_call()`. In the reader's language, unless `{ locale }` is given. */
export { m } from './paraglide/by-language/messages.js';
