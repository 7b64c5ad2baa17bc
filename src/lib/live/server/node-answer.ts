import type { IncomingMessage, ServerResponse } from 'node:http';

/** By this name the program and the built pages, which are bundles of their own, mean the same. */
const ANSWER = Symbol.for('coso.answer');

type Told = IncomingMessage & { [ANSWER]?: ServerResponse };

/** Leaves with a request the answer that belongs to it, for pages that go on writing for hours. */
export function tellAnswer(request: IncomingMessage, answer: ServerResponse): void {
	(request as Told)[ANSWER] = answer;
}

/** Undefined where nobody told, as under the development server, or where an answer does not travel in chunks. */
export function answerTo(request: IncomingMessage | undefined): ServerResponse | undefined {
	return request?.httpVersion === '1.1' ? (request as Told)[ANSWER] : undefined;
}
