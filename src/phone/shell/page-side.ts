/** Has the worker fetch the heavy parts that the first opening left out. Whether they are there; false without a worker. */
export async function keepLater(): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	const { active } = await navigator.serviceWorker.ready;
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data === true);
		active?.postMessage('keep-later', [port2]);
	});
}
