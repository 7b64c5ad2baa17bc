import type { IncomingMessage } from 'node:http';

/** An answer as it went out, compressed, for whoever asks the same next. */
export type KeptAnswer = {
	headers: Record<string, string>;
	body: Buffer;
	/** Told at each time it is given again. */
	counted: () => void;
};

export type Keep = (answer: KeptAnswer) => void;

/** By this name the program and the built pages, which are bundles of their own, mean the same. */
const KEEP = Symbol.for('coso.keep');

type Told = IncomingMessage & { [KEEP]?: Keep };

/** Leaves with a request what keeps its answer, should it be one for everybody. */
export function tellKeep(request: IncomingMessage, keep: Keep): void {
	(request as Told)[KEEP] = keep;
}

/** Undefined where nobody told, as under the development server. */
export const keepOf = (request: IncomingMessage | undefined): Keep | undefined => (request as Told | undefined)?.[KEEP];
