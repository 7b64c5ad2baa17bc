import { connect, type Socket } from 'node:net';

/** One browser's end of a live room: a plain socket, so that thousands of them cost the measuring process little. */
export class Onlooker {
	/** Done once the whole room was sent. */
	readonly isIn: Promise<void>;
	lastFrameBytes = 0;
	#socket: Socket;
	#begun = '';
	#hear: ((text: string) => void) | undefined;

	constructor(address: string, path: string, cookie: string) {
		const { hostname, port } = new URL(address);
		this.#socket = connect(Number(port), hostname);
		this.#socket.setNoDelay(true);
		this.#socket.write(
			`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nAccept: text/event-stream\r\n\r\n`
		);
		const entered = Promise.withResolvers<void>();
		this.isIn = entered.promise;
		this.#socket.on('error', (error) => entered.reject(error));
		this.#socket.on('close', () => entered.reject(new Error(`closed: ${this.#begun}`)));
		this.#socket.on('data', (bytes) => {
			this.lastFrameBytes = bytes.length;
			const text = this.#begun + bytes.toString();
			// A text may lie across two pieces.
			this.#begun = text.slice(-200);
			if (text.includes('"changed"')) entered.resolve();
			this.#hear?.(text);
		});
	}

	/** When this text arrives, by the clock of this process. */
	hears(text: string, withinMs: number): Promise<number> {
		return new Promise((resolve, reject) => {
			const late = setTimeout(() => reject(new Error(`${text} did not arrive`)), withinMs);
			this.#hear = (received) => {
				if (!received.includes(text)) return;
				clearTimeout(late);
				resolve(performance.now());
			};
		});
	}

	end(): void {
		this.#socket.destroy();
	}
}
