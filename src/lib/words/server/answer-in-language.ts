import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestEvent } from '@sveltejs/kit';
import { chooseLocale, isLocale, LANGUAGE_COOKIE, type Locale } from '../locale.ts';
import { overwriteServerAsyncLocalStorage } from '../paraglide/by-language/runtime.js';

const YEAR_SECONDS = 365 * 86_400;

const current = new AsyncLocalStorage<{ locale?: Locale }>();
overwriteServerAsyncLocalStorage(current);

/** Does a piece of work whose texts, `m.…()` and `getLocale()`, are in one language. Requests do not mix. */
export const inLanguage = <T>(locale: Locale, work: () => T): T => current.run({ locale }, work);

/** Colours: as the device wishes, or as the person chose. */
export type Theme = 'auto' | 'light' | 'dark';

/** What a signed-in person has set for themselves. */
export type OwnSettings = {
	language?: string | null;
	theme?: Theme | null;
	/** Size of text in percent: 100, 115 or 130. */
	textScale?: number;
};

/**
 * For `handle` in hooks.server.ts, after the session is known: chooses the language, keeps a `?lang=` in the cookie,
 * answers in that language, and says so (and the theme) on the root of app.html.
 */
export async function answerInLanguage(
	event: RequestEvent,
	resolve: (
		event: RequestEvent,
		options: { transformPageChunk: (chunk: { html: string }) => string }
	) => Response | Promise<Response>,
	own: OwnSettings = {}
): Promise<Response> {
	const asked = event.isDataRequest ? null : event.url.searchParams.get('lang');
	const locale = chooseLocale({
		asked,
		kept: event.cookies.get(LANGUAGE_COOKIE),
		own: own.language,
		accepted: event.request.headers.get('accept-language')
	});
	if (isLocale(asked)) event.cookies.set(LANGUAGE_COOKIE, asked, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' });

	const root = `lang="${locale}" data-theme="${own.theme ?? 'auto'}" data-text="${own.textScale ?? 100}"`;
	const transformPageChunk = ({ html }: { html: string }) =>
		html.replace('lang="vi" data-theme="auto" data-text="100"', root);
	return inLanguage(locale, () => resolve(event, { transformPageChunk }));
}
