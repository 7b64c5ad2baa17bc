import type { ServerResponse } from 'node:http';
import type { Frame } from './frames.ts';

/** A connection that does not take what it is sent is closed: its browser comes back and gets all that is shown. */
const MOST_WAITING_BYTES = 512 * 1024;

export type Connection = {
	body: ReadableStream<Uint8Array>;
	send: (frame: Frame) => void;
	close: () => void;
};

/**
 * One answer that goes on. What comes first goes through its body. Once all of that is under way, a frame is written to
 * the socket as the chunk it is, the same bytes for thousands: through the body each costs ten times as much.
 * @param answer undefined where only the body leads to the browser
 * @param ended is told once, whoever ends it
 */
export function openConnection(answer: ServerResponse | undefined, ended: () => void): Connection {
	let controller!: ReadableStreamDefaultController<Uint8Array>;
	let isOpen = true;
	let isBodyEmpty = false;
	const end = () => {
		isOpen = false;
		ended();
	};
	const body = new ReadableStream<Uint8Array>(
		{
			start(given) {
				controller = given;
			},
			// Asked only when somebody waits for more than there is.
			pull() {
				isBodyEmpty = true;
			},
			cancel: end
		},
		new ByteLengthQueuingStrategy({ highWaterMark: 0 })
	);
	const close = () => {
		if (!isOpen) return;
		end();
		controller.close();
	};
	const send = ({ text, chunk }: Frame) => {
		if (!isOpen) return;
		// The adapter holds the first piece back until it has sent the head of the answer.
		const socket = isBodyEmpty && answer?.headersSent ? answer.socket : undefined;
		if (socket) {
			socket.write(chunk);
			if (socket.writableLength > MOST_WAITING_BYTES) socket.destroy();
			return;
		}
		isBodyEmpty = false;
		controller.enqueue(text);
		if (-(controller.desiredSize ?? 0) > MOST_WAITING_BYTES) close();
	};
	return { body, send, close };
}
