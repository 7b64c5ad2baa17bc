import type { RequestEvent } from '@sveltejs/kit';

const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/;

/**
 * A form of the citizens' pages is answered with a page, to whoever names no type they would rather read: Kit answers
 * such a one with JSON, as it does its own scripts, and these pages have none.
 */
export function readAsPage({ request, route }: RequestEvent): void {
	const takesAny = ['*/*', null].includes(request.headers.get('accept'));
	const isForm = request.method === 'POST' && FORM.test(request.headers.get('content-type') ?? '');
	if (isForm && takesAny && route.id?.startsWith('/(portal)/')) request.headers.set('accept', 'text/html');
}
