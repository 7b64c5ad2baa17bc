import type { Cookies } from '@sveltejs/kit';

export const SESSION_COOKIE = 'coso-session';

/** HttpOnly and Lax: no script reads it, no foreign form sends it. Secure wherever the address is https. */
const options = (url: URL) => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax' as const,
	secure: url.protocol === 'https:'
});

export const setSessionCookie = (cookies: Cookies, url: URL, token: string): void =>
	cookies.set(SESSION_COOKIE, token, { ...options(url), maxAge: 14 * 86_400 });

export const clearSessionCookie = (cookies: Cookies, url: URL): void => cookies.delete(SESSION_COOKIE, options(url));
