import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { readAsPage } from './plain-form.ts';

const FORM = 'application/x-www-form-urlencoded';

test.each([
	[
		'a citizen’s form of a plain program is answered with a page',
		'/(portal)/feedback',
		'POST',
		FORM,
		'*/*',
		'text/html'
	],
	['one with a file too', '/(portal)/feedback', 'POST', 'multipart/form-data; boundary=x', null, 'text/html'],
	['whoever asks for JSON gets JSON', '/(portal)/feedback', 'POST', FORM, 'application/json', 'application/json'],
	['the office keeps what its scripts ask for', '/office/tasks', 'POST', FORM, '*/*', '*/*'],
	['what is no form stays as it is', '/(portal)/feedback', 'POST', 'application/json', '*/*', '*/*'],
	['and so does a page that is only read', '/(portal)', 'GET', null, '*/*', '*/*']
])('%s', (_, id, method, type, accept, expected) => {
	const headers = new Headers({ ...(type && { 'content-type': type }), ...(accept && { accept }) });
	const request = new Request('http://127.0.0.1/', { method, headers, ...(method === 'POST' && { body: 'a=b' }) });
	readAsPage({ request, route: { id } } as RequestEvent);
	expect(request.headers.get('accept')).toBe(expected);
});
