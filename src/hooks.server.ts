import { building } from '$app/env';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { startTelling } from '#domains/citizens/care/server/start-telling.ts';
import { startSender } from '#house/notices/outside/server/sender.ts';
import { startInbox } from '#house/phone/inbox/server/work-off.ts';
import { closePools } from '#lib/db/database.ts';
import { noteFault } from '#lib/fault.ts';
import { callerOf, mayPass } from '#lib/web/server/caller-of.ts';
import { lookingAt } from '#lib/web/server/looking-at.ts';
import { countRequest } from '#lib/web/server/metrics.ts';
import { timed } from '#lib/web/server/timed.ts';
import { compressed } from '#lib/web/server/compress.ts';
import { keptForOthers } from '#lib/web/server/kept/keep-public.ts';
import { readAsPage } from '#lib/web/server/plain-form.ts';
import { forEverybody, unlessKnown } from '#lib/web/server/public-page.ts';
import { readingOf } from '#lib/web/server/reading.ts';
import { secured } from '#lib/web/server/security-headers.ts';
import { answerInLanguage } from '#lib/words/server/answer-in-language.ts';

// The built server is a bundle with its own pools, which whoever stops it cannot reach.
let stops: (() => Promise<void>)[] = [];
process.once(
	'sveltekit:shutdown' as 'exit',
	() => void Promise.allSettled(stops.map((stop) => stop())).finally(closePools)
);

/** Once, when the server starts: messages to people leave from here, and what phones brought is carried out. */
export const init: ServerInit = () => {
	if (!building) stops = [startSender(), startInbox(), startTelling()];
};

/** Every request: who asks, may they come in, in which language; one reading transaction, then headers and compression. */
export const handle: Handle = async ({ event, resolve }) => {
	// The phone's pages are written once, for everybody.
	if (building) return resolve(event);
	const started = performance.now();
	event.locals.caller = lookingAt(event, await callerOf(event));
	const stop = mayPass(event);
	if (stop) return secured(event, stop);

	readAsPage(event);
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
		const whole = await compressed(event, secured(event, await forEverybody(event, response)));
		return timed(event, unlessKnown(event, await keptForOthers(event, whole)), started);
	} finally {
		await reading.end();
	}
};

/** A fault of ours goes to the log with a number; the person sees the number, not the cause. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	return { number: noteFault(`${event.request.method} ${event.route.id ?? '?'}`, error) };
};
