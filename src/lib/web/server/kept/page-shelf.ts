import type { IncomingMessage, ServerResponse } from 'node:http';
import { noteFault } from '#lib/fault.ts';
import { chooseLocale, LANGUAGE_COOKIE } from '#lib/words/locale.ts';
import { namesEtag } from '../etag.ts';
import { SESSION_COOKIE } from '../session-cookie.ts';
import { type KeptAnswer, tellKeep } from './kept-answer.ts';

/** So long an answer is given without asking whether anything has changed. */
const LOOK_AGAIN_MS = 500;
/** What changes without a command, such as a day that begins, shows after so long at the latest. */
const LONGEST_MS = 60_000;
const MOST_ANSWERS = 500;
/** Larger ones are files, which browsers keep. */
const MOST_BYTES = 262_144;

type Kept = KeptAnswer & { stamp: string; atMs: number };

/**
 * Public answers that were made, by address, language and compression. They are given again until something changes: a command
 * of this process at once, of another one within half a second. Never what somebody who is signed in saw.
 */
export class PageShelf {
	#kept = new Map<string, Kept>();
	#making = new Map<string, Promise<void>>();
	#readStamp: () => Promise<string>;
	#stamp = '';
	#lookedAtMs = Number.NEGATIVE_INFINITY;
	#looking: Promise<void> | undefined;
	/** Requests under way that may change something. */
	#changing = 0;

	/** @param readStamp another text after every change of anything */
	constructor(readStamp: () => Promise<string>) {
		this.#readStamp = readStamp;
	}

	/**
	 * A request that may change something: until it is answered, and once after, everyone asks.
	 *
	 * @param all whether it may change what no stamp tells, such as a message from outside
	 */
	changing(response: ServerResponse, all: boolean): void {
		this.#changing += 1;
		response.once('close', () => {
			this.#changing -= 1;
			this.#doubt(all);
		});
	}

	/** Answers with what is kept, or lets it be made. */
	answer(request: IncomingMessage, response: ServerResponse, make: () => void): void {
		const key = keyOf(request);
		const kept = key !== undefined && this.#isSure() ? this.#fresh(key) : undefined;
		if (key === undefined) make();
		else if (kept) give(kept, request, response);
		else
			this.#answerLater(key, request, response, make).catch((fault) => {
				noteFault('kept pages', fault);
				response.destroy();
			});
	}

	async #answerLater(key: string, request: IncomingMessage, response: ServerResponse, make: () => void): Promise<void> {
		if (!this.#isSure()) await this.#look();
		// While one is being made for the same question, others wait for it; what was never kept waits for nobody.
		if (!this.#fresh(key)) await this.#making.get(key);
		// Whoever left meanwhile is answered nothing: there is no line to write to.
		if (response.destroyed) return;
		const kept = this.#fresh(key);
		if (kept) return give(kept, request, response);
		if (this.#kept.delete(key)) this.#making.set(key, new Promise((made) => response.once('close', made)));
		const stamp = this.#stamp;
		tellKeep(request, (answer) => this.#keep(key, { ...answer, stamp, atMs: performance.now() }));
		response.once('close', () => this.#making.delete(key));
		make();
	}

	/** Whether the stamp was read a moment ago, and nothing is under way that may change it. */
	#isSure(): boolean {
		return this.#changing === 0 && performance.now() - this.#lookedAtMs < LOOK_AGAIN_MS;
	}

	#doubt(all: boolean): void {
		this.#lookedAtMs = Number.NEGATIVE_INFINITY;
		if (all) this.#kept.clear();
	}

	#fresh(key: string): Kept | undefined {
		const kept = this.#kept.get(key);
		return kept && kept.stamp === this.#stamp && performance.now() - kept.atMs < LONGEST_MS ? kept : undefined;
	}

	#keep(key: string, kept: Kept): void {
		if (kept.body.length > MOST_BYTES) return;
		const oldest = this.#kept.size >= MOST_ANSWERS ? this.#kept.keys().next().value : undefined;
		if (oldest !== undefined) this.#kept.delete(oldest);
		this.#kept.set(key, kept);
	}

	/** Reads the stamp; many ask once. */
	#look(): Promise<void> {
		this.#looking ??= this.#readStamp()
			.then((stamp) => {
				this.#stamp = stamp;
				this.#lookedAtMs = performance.now();
			})
			// Without the database nothing kept is known to be true, and the page itself says what is wrong.
			.catch(() => this.#doubt(true))
			.finally(() => {
				this.#looking = undefined;
			});
		return this.#looking;
	}
}

const SIGNED_IN = `${SESSION_COOKIE}=`;
const LANGUAGE = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([^;]+)`);
/** A question that sets the language answers with a cookie; a key of another program stands in its question. */
const OF_ONE_ASKER = /[?&](lang|api_key)=/;
/** Files of the build and pages of staff are never kept, and need not wait for a stamp. */
const NEVER_KEPT = /^\/(_app|office|phone|api|icons|sign-in|sign-out|healthz|readyz|metrics)\b/;

/** Undefined for what is not for everybody. */
function keyOf({ method, url = '', headers }: IncomingMessage): string | undefined {
	const { cookie = '', host = '' } = headers;
	if (method !== 'GET' || cookie.includes(SIGNED_IN) || headers.authorization) return;
	if (OF_ONE_ASKER.test(url) || NEVER_KEPT.test(url)) return;
	const kept = cookie === '' ? undefined : LANGUAGE.exec(cookie)?.[1];
	return `${wishOf(kept, headers['accept-language'], String(headers['accept-encoding'] ?? ''))} ${host}${url}`;
}

const wishes = new Map<string, string>();
const MOST_WISHES = 1_000;

/** Language and compression of an answer: browsers ask in few ways, and working each out takes longer than answering. */
function wishOf(kept: string | undefined, language: string | undefined, encoding: string): string {
	const asked = `${kept}\n${language}\n${encoding}`;
	let wish = wishes.get(asked);
	if (wish === undefined) {
		const how = /\bbr\b/.test(encoding) ? 'br' : /\bgzip\b/.test(encoding) ? 'gzip' : '';
		wish = `${chooseLocale({ kept, accepted: language })} ${how}`;
		if (wishes.size >= MOST_WISHES) wishes.clear();
		wishes.set(asked, wish);
	}
	return wish;
}

function give({ headers, body, counted }: Kept, request: IncomingMessage, response: ServerResponse): void {
	counted();
	if (headers.etag && namesEtag(request.headers['if-none-match'], headers.etag)) {
		const { etag, vary } = headers;
		response
			.writeHead(304, { etag, 'cache-control': headers['cache-control'] ?? 'no-cache', ...(vary && { vary }) })
			.end();
		return;
	}
	response.writeHead(200, headers).end(body);
}
