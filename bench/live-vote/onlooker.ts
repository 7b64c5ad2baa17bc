import { connect, type Socket } from 'node:net';

const ROOM = Buffer.from('"changed"');
const NOTHING = Buffer.alloc(0);
/** A text may lie across two pieces. */
const LONGEST_TEXT_BYTES = 200;

/**
 * One browser's end of a live room: a plain socket whose bytes are compared as they are, so that thousands of them in
 * one process do not become what is measured.
 */
export class Onlooker {
	/** Done once the whole room was sent. */
	readonly isIn: Promise<void>;
	lastFrameBytes = 0;
	#socket: Socket;
	#begun: Buffer = NOTHING;
	#waitsFor: Buffer | undefined = ROOM;
	#heard: () => void;

	constructor(address: string, path: string, cookie: string) {
		const { hostname, port } = new URL(address);
		this.#socket = connect(Number(port), hostname);
		this.#socket.setNoDelay(true);
		this.#socket.write(
			`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nAccept: text/event-stream\r\n\r\n`
		);
		const entered = Promise.withResolvers<void>();
		this.isIn = entered.promise;
		this.#heard = entered.resolve;
		this.#socket.on('error', (error) => entered.reject(error));
		this.#socket.on('close', () => entered.reject(new Error(`closed: ${this.#begun}`)));
		this.#socket.on('data', (bytes) => this.#take(bytes));
	}

	/** Calls once this text has arrived. */
	hear(text: Buffer, heard: () => void): void {
		this.#begun = NOTHING;
		this.#waitsFor = text;
		this.#heard = heard;
	}

	end(): void {
		this.#socket.destroy();
	}

	#take(bytes: Buffer): void {
		this.lastFrameBytes = bytes.length;
		if (!this.#waitsFor) return;
		const piece = this.#begun.length > 0 ? Buffer.concat([this.#begun, bytes]) : bytes;
		if (piece.includes(this.#waitsFor)) {
			this.#waitsFor = undefined;
			this.#heard();
		} else this.#begun = Buffer.from(piece.subarray(-LONGEST_TEXT_BYTES));
	}
}

/** When this text has reached each of them, by the clock of this process. */
export function heardByAll(onlookers: Onlooker[], text: string, withinMs: number): Promise<number[]> {
	const { promise, resolve, reject } = Promise.withResolvers<number[]>();
	const bytes = Buffer.from(text);
	const heardAt: number[] = [];
	const late = setTimeout(
		() => reject(new Error(`${text} reached ${heardAt.length} of ${onlookers.length}`)),
		withinMs
	);
	const heard = () => {
		heardAt.push(performance.now());
		if (heardAt.length < onlookers.length) return;
		clearTimeout(late);
		resolve(heardAt);
	};
	for (const onlooker of onlookers) onlooker.hear(bytes, heard);
	return promise;
}
