/**
 * Waits for a signal to stop, or for the end of the process that started this one.
 * Signals that follow are ignored: a terminal's Ctrl+C reaches both this process and the one that passes it on.
 */
export function untilStopped(): Promise<void> {
	return new Promise((stop) => {
		for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(event, () => stop());
	});
}

/** What the server's own parts listen for to close their connections. */
export const SHUTDOWN = 'sveltekit:shutdown';

/** Told before the last answers are waited for: what would never end by itself, a live page, is closed at this. */
export const STOPPING = 'coso:stopping';
