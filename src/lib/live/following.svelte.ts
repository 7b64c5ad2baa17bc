/** A frame as the server sends it: its clock, and the sections that changed. */
type Frame = { now: string; changed: Record<string, unknown> };

/** Heartbeats come every 15 seconds; without any for this long the connection is dead, whatever the browser thinks. */
const SILENCE_MS = 40_000;
/** A short cut is not worth a word. */
const SAY_LOST_AFTER_MS = 1_500;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Something that is shown and goes on changing. Without script, or before the stream is open, it shows what the page
 * was made with.
 */
export class Following<S extends object> {
	/** What is shown now. */
	shown = $state.raw() as S;
	/** The server's clock, in milliseconds; goes on every second. */
	nowMs = $state(0);
	/** 'lost' as soon as what is shown may be out of date. */
	connection = $state<'opening' | 'live' | 'lost'>('opening');
	#shownAt = '';
	#aheadMs = 0;

	constructor(shown: S, now: string) {
		this.take(shown, now);
	}

	/** Takes what a page was loaded with, unless something later came through the stream. */
	take(shown: S, now: string): void {
		if (now <= this.#shownAt) return;
		this.shown = shown;
		this.#setClock(now);
	}

	/** Follows the stream at an address until the element is gone: `{@attach following.from(address)}`. */
	from(address: string): () => () => void {
		return () => {
			let source: EventSource | undefined;
			let silence: ReturnType<typeof setTimeout> | undefined;
			let comingBack: ReturnType<typeof setTimeout> | undefined;
			let sayingLost: ReturnType<typeof setTimeout> | undefined;
			let waitMs = FIRST_WAIT_MS;

			const heard = () => {
				clearTimeout(silence);
				clearTimeout(sayingLost);
				sayingLost = undefined;
				silence = setTimeout(open, SILENCE_MS);
				waitMs = FIRST_WAIT_MS;
				this.connection = 'live';
			};
			const lost = () => {
				sayingLost ??= setTimeout(() => (this.connection = 'lost'), SAY_LOST_AFTER_MS);
				// The browser comes back by itself, unless the server answered with something else than a stream.
				if (source?.readyState !== EventSource.CLOSED) return;
				clearTimeout(comingBack);
				comingBack = setTimeout(open, waitMs * (0.75 + Math.random() / 2));
				waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
			};
			const open = () => {
				source?.close();
				clearTimeout(comingBack);
				source = new EventSource(address);
				source.addEventListener('open', heard);
				source.addEventListener('beat', heard);
				source.addEventListener('error', lost);
				source.addEventListener('message', ({ data }) => {
					heard();
					this.#change(JSON.parse(data) as Frame);
				});
			};
			const offline = () => (this.connection = 'lost');
			// A phone that was in a pocket may hold a connection that died meanwhile.
			const woken = () => document.visibilityState === 'visible' && this.connection !== 'live' && open();

			open();
			const ticking = setInterval(() => this.#tick(), 1_000);
			window.addEventListener('offline', offline);
			window.addEventListener('online', open);
			document.addEventListener('visibilitychange', woken);
			return () => {
				source?.close();
				for (const timer of [silence, comingBack, sayingLost]) clearTimeout(timer);
				clearInterval(ticking);
				window.removeEventListener('offline', offline);
				window.removeEventListener('online', open);
				document.removeEventListener('visibilitychange', woken);
			};
		};
	}

	#change({ now, changed }: Frame): void {
		this.shown = { ...this.shown, ...changed };
		this.#setClock(now);
	}

	#setClock(now: string): void {
		this.#shownAt = now;
		this.#aheadMs = Date.parse(now) - Date.now();
		this.nowMs = Date.parse(now);
	}

	#tick(): void {
		this.nowMs = Date.now() + this.#aheadMs;
	}
}
