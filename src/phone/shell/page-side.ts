import { dev } from '$app/env';

let registering: Promise<unknown> | undefined;

/** Lets the worker keep the phone's pages and files. In development nothing is kept. */
export function beginKeeping(): Promise<unknown> {
	if (dev || !('serviceWorker' in navigator)) return Promise.resolve();
	registering ??= navigator.serviceWorker.register('/service-worker.js', { scope: '/phone' }).catch(() => {
		registering = undefined;
	});
	return registering;
}

/** Whether the worker answers this page: then everything comes from this device, and nothing has to wait for the line. */
export const isKept = (): boolean => Boolean(globalThis.navigator?.serviceWorker?.controller);

/** Has the worker fetch the screens that the first opening left out. Whether they are there; false without a worker. */
export async function keepLater(): Promise<boolean> {
	await beginKeeping();
	if (!registering) return false;
	const { active } = await navigator.serviceWorker.ready;
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data === true);
		active?.postMessage('keep-later', [port2]);
	});
}
