/** Asks the service worker for the heavy parts of the program, which the first opening left out: they are kept for later. */
export const keepLater = async (): Promise<void> => {
	const worker = await navigator.serviceWorker?.ready;
	worker?.active?.postMessage('keep-later', [new MessageChannel().port2]);
};
