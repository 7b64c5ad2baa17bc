import type { RequestEvent } from '@sveltejs/kit';

/** Tells those who are signed in how long the server worked on their page, in milliseconds: browsers show it, `bench` reads it. */
export function timed({ locals }: RequestEvent, response: Response, startedMs: number): Response {
	if (locals.caller) response.headers.set('server-timing', `answer;dur=${(performance.now() - startedMs).toFixed(1)}`);
	return response;
}
