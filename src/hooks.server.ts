import { building } from '$app/env';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { startSender } from '#house/notices/outside/server/sender.ts';
import { closePools } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { callerOf, mayPass } from '#lib/web/server/caller-of.ts';
import { countRequest } from '#lib/web/server/metrics.ts';
import { timed } from '#lib/web/server/timed.ts';
import { compressed } from '#lib/web/server/compress.ts';
import { revalidated } from '#lib/web/server/public-etag.ts';
import { readingOf } from '#lib/web/server/reading.ts';
import { secured } from '#lib/web/server/security-headers.ts';
import { answerInLanguage } from '#lib/words/server/answer-in-language.ts';

// The built server is a bundle with its own pools, which whoever stops it cannot reach.
let stopSender = async (): Promise<void> => undefined;
process.once('sveltekit:shutdown' as 'exit', () => void stopSender().finally(closePools));

/** Once, when the server starts: messages to people leave from here. */
export const init: ServerInit = () => {
	if (!building) stopSender = startSender();
};

/** Every request: who asks, may they come in, in which language; one reading transaction, then headers and compression. */
export const handle: Handle = async ({ event, resolve }) => {
	// The phone's pages are written once, for everybody.
	if (building) return resolve(event);
	const started = performance.now();
	event.locals.caller = await callerOf(event);
	const stop = mayPass(event);
	if (stop) return secured(event, stop);

	const reading = readingOf(event);
	event.locals.read = reading.read;
	const theme = event.locals.caller?.theme;
	try {
		const response = await answerInLanguage(event, resolve, {
			language: event.locals.caller?.locale,
			theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
			textScale: event.locals.caller?.textScale
		});
		countRequest(event, response, started);
		return timed(event, await compressed(event, secured(event, await revalidated(event, response))), started);
	} finally {
		await reading.end();
	}
};

/** A fault of ours goes to the log with a number; the person sees the number, not the cause. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	const number = newId().slice(-8);
	const cause = error instanceof Error ? error.stack : String(error);
	process.stderr.write(
		`${new Date().toISOString()} fault ${number} ${event.request.method} ${event.route.id ?? '?'}\n${cause}\n`
	);
	return { number };
};
