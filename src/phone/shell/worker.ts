import type { PhoneFiles } from './phone-files.ts';

/** What of a service worker is used here: the types of pages and of workers do not go together. */
type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = WorkerEvent & { request: Request; respondWith(answer: Promise<Response>): void };
type Worker = EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> }; location: Location };

const worker = self as unknown as Worker;
const STATIC = ['/emblem.svg', '/manifest.webmanifest', '/icons/app-192.png'];

/**
 * Keeps the phone's pages and files, and answers from what is kept: a page that was opened once opens without signal.
 * A newer version is kept whole before it takes over; an older page goes on with the files that it began with.
 */
export function keepPhone({ core, later, pages }: PhoneFiles & { pages: string[] }): void {
	const kept = [...pages, ...core, ...STATIC];
	const name = `phone ${digestOf(JSON.stringify([kept, later]))}`;

	worker.addEventListener('install', (event) => (event as WorkerEvent).waitUntil(keep(name, kept)));
	worker.addEventListener('activate', (event) => (event as WorkerEvent).waitUntil(takeOver(name)));
	worker.addEventListener('fetch', (event) => {
		const { request } = event as Asking;
		const { origin, pathname } = new URL(request.url);
		if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return;
		const asks = event as Asking;
		if (request.mode === 'navigate') asks.respondWith(page(name, pathname));
		else if (pathname.startsWith('/_app/immutable/') || STATIC.includes(pathname))
			asks.respondWith(file(name, request));
	});
	worker.addEventListener('message', (event) => {
		const { data, ports } = event as MessageEvent;
		if (data !== 'keep-later') return;
		const work = keep(name, later).then(
			() => true,
			() => false
		);
		(event as unknown as WorkerEvent).waitUntil(work.then((isKept) => ports[0]?.postMessage(isKept)));
	});
}

/** All of them or a failure: half a version does not open. What has its content in its name is fetched once only. */
async function keep(name: string, addresses: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	await Promise.all(
		addresses.map(async (address) => {
			const known = address.startsWith('/_app/immutable/') ? await caches.match(address) : undefined;
			const answer = known ?? (await fetch(address, { cache: known ? 'default' : 'no-cache' }));
			if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
			await cache.put(address, answer);
		})
	);
}

async function takeOver(name: string): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter((one) => one.startsWith('phone ') && one !== name).map((one) => caches.delete(one)));
	await worker.clients.claim();
}

/** A page of the phone as it was kept. An address that is not among them leads to the first one. */
async function page(name: string, pathname: string): Promise<Response> {
	const cache = await caches.open(name);
	const kept = await cache.match(pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname);
	return kept ?? Response.redirect('/phone', 302);
}

async function file(name: string, request: Request): Promise<Response> {
	const kept = await caches.match(request);
	if (kept) return kept;
	const answer = await fetch(request);
	if (answer.ok) await (await caches.open(name)).put(request, answer.clone());
	return answer;
}

/** A short name for a list; nothing secret rests on it. */
function digestOf(text: string): string {
	let sum = 5381;
	for (let index = 0; index < text.length; index++) sum = ((sum << 5) + sum + text.charCodeAt(index)) >>> 0;
	return sum.toString(36);
}
