import type { RequestEvent } from '@sveltejs/kit';

/** On every answer; files and pages that were written at build pass no hook, so the server itself sets these. */
export const HEADERS = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()'
};

/** Pages for staff are never kept by a shared cache; a page cannot be framed (the CSP of Kit says so too). */
export function secured(event: RequestEvent, response: Response): Response {
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	if (event.locals.caller && !headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
	if (event.url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
