import { problem } from './problem.ts';

const MAX_BYTES = 10_000_000;

type BodyRead<T> = { ok: true; value: T } | { ok: false; problem: Response };

const no = (response: Response) => ({ ok: false as const, problem: response });

/** The JSON of a request, or the problem to answer with. Reading stops as soon as the body is too large. */
export async function readBody<T>(request: Request): Promise<BodyRead<T>> {
	if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
		return no(problem(415, 'input.not-json'));
	const bytes = await readBytes(request);
	if (!bytes) return no(problem(413, 'input.body-too-large'));
	try {
		const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		if (typeof value !== 'object' || value === null) return no(problem(422, 'input.not-an-object'));
		return { ok: true, value };
	} catch {
		return no(problem(400, 'input.not-json'));
	}
}

/** Undefined if there are too many. */
async function readBytes(request: Request): Promise<Uint8Array | undefined> {
	if (Number(request.headers.get('content-length') ?? 0) >= MAX_BYTES) return undefined;
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body ?? []) {
			size += chunk.length;
			if (size >= MAX_BYTES) return undefined;
			chunks.push(chunk);
		}
	} catch (error) {
		// The server in front counts too, and stops a body without a length at the same size.
		if ((error as { status?: number }).status === 413) return undefined;
		throw error;
	}
	return Buffer.concat(chunks);
}
