/** A scope of its own, in which no page lies: the worker of the phone's pages keeps its place. */
const SCOPE = '/office/me/notices/push/';

/** What the browser says of itself, as the command takes it. */
export type Subscription = { endpoint: string; p256dh: string; auth: string };

/** Why a browser is not told: the key of a sentence of the page. */
export type NoSubscription = 'cannot' | 'denied' | 'failed';

export const canBeTold = (): boolean =>
	'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** The address under which this browser is told, if it is. */
export async function currentEndpoint(): Promise<string | undefined> {
	if (!canBeTold()) return undefined;
	const registration = await navigator.serviceWorker.getRegistration(SCOPE);
	return (await registration?.pushManager.getSubscription())?.endpoint;
}

/**
 * Asks the person and then the browser's push service.
 * @param key public key of the server, base64url
 * @param own addresses that are this person's already; one of somebody else on the same machine is given up
 */
export async function subscribe(key: string, own: readonly string[]): Promise<Subscription | NoSubscription> {
	if (!canBeTold()) return 'cannot';
	if ((await Notification.requestPermission()) !== 'granted') return 'denied';
	try {
		const registration = await navigator.serviceWorker.register('/push-worker.js', { scope: SCOPE });
		await activated(registration);
		const before = await registration.pushManager.getSubscription();
		if (before && !own.includes(before.endpoint)) await before.unsubscribe();
		const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
		const { endpoint, keys } = subscription.toJSON();
		return { endpoint: endpoint!, p256dh: keys!.p256dh!, auth: keys!.auth! };
	} catch {
		return 'failed';
	}
}

function activated({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
	const worker = installing ?? waiting;
	if (active || !worker) return Promise.resolve();
	return new Promise((resume) => {
		worker.addEventListener('statechange', () => worker.state === 'activated' && resume());
	});
}
