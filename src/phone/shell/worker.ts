import type { PhoneFiles } from './phone-files.ts';

/** What of a service worker is used here: the types of pages and of workers do not go together. */
type WorkerEvent = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = WorkerEvent & { request: Request; respondWith(answer: Promise<Response>): void };
type Worker = EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> }; location: Location };

const worker = self as unknown as Worker;
const STATIC = ['/emblem.svg', '/manifest.webmanifest', '/icons/app-192.png'];
/** Stands in a cache that holds the later files too; no page has this address. */
const IS_WHOLE = '/phone/.whole';

/** Pages of the first screens, and those of the screens that are kept later. */
export type PhonePages = { first: string[]; later: string[] };

/**
 * Keeps the phone's pages and files, and answers from what is kept: a page that was opened once opens without signal.
 * A newer version is kept whole before it takes over, with its later files where the older one had them; an older page goes
 * on with the files that it began with.
 */
export function keepPhone({ core, later: laterFiles, pages }: PhoneFiles & { pages: PhonePages }): void {
	const kept = [...pages.first, ...core, ...STATIC];
	const later = [...pages.later, ...laterFiles];
	const name = `phone ${digestOf(JSON.stringify([kept, later]))}`;

	worker.addEventListener('install', (event) =>
		(event as WorkerEvent).waitUntil(
			keep(name, kept)
				.then(() => caches.match(IS_WHOLE))
				.then((wasWhole) => (wasWhole ? keepWhole(name, later) : undefined))
		)
	);
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
		const work = keepWhole(name, later).then(
			() => true,
			() => false
		);
		(event as unknown as WorkerEvent).waitUntil(work.then((isKept) => ports[0]?.postMessage(isKept)));
	});
}

async function keepWhole(name: string, later: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	if (await cache.match(IS_WHOLE)) return;
	await keep(name, later);
	await cache.put(IS_WHOLE, new Response());
}

/** All of them or a failure: half a version does not open. What has its content in its name is fetched once only. */
async function keep(name: string, addresses: readonly string[]): Promise<void> {
	const cache = await caches.open(name);
	await Promise.all(
		addresses.map(async (address) => {
			const isImmutable = address.startsWith('/_app/immutable/');
			const known = isImmutable ? await caches.match(address) : undefined;
			const answer = known ?? (await fetch(address, { cache: isImmutable ? 'default' : 'no-cache' }));
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

/** A page of the phone as it was kept. One that is not kept comes over the line, or leads to the first one. */
async function page(name: string, pathname: string): Promise<Response> {
	const cache = await caches.open(name);
	const address = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname;
	const kept = await cache.match(address);
	return kept ?? (await fetch(address).catch(() => undefined)) ?? Response.redirect('/phone', 302);
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
