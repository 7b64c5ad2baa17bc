import { problem } from './problem.ts';

const MAX_BYTES = 10_000_000;

type BodyRead<T> = { ok: true; value: T; bytes: Uint8Array } | { ok: false; problem: Response };

const no = (response: Response) => ({ ok: false as const, problem: response });

/** The JSON of a request, or the problem to answer with. Reading stops as soon as the body is too large. */
export async function readBody<T>(request: Request): Promise<BodyRead<T>> {
	if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
		return no(problem(415, 'input.not-json'));
	const bytes = await readBytes(request);
	if (bytes === 'too-large') return no(problem(413, 'input.body-too-large'));
	if (bytes === 'cut') return no(problem(400, 'input.not-json'));
	try {
		const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		if (typeof value !== 'object' || value === null) return no(problem(422, 'input.not-an-object'));
		return { ok: true, value, bytes };
	} catch {
		return no(problem(400, 'input.not-json'));
	}
}

/** cut: the line broke before the end, so that nobody waits for an answer. */
async function readBytes(request: Request): Promise<Uint8Array | 'too-large' | 'cut'> {
	if (Number(request.headers.get('content-length') ?? 0) >= MAX_BYTES) return 'too-large';
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body ?? []) {
			size += chunk.length;
			if (size >= MAX_BYTES) return 'too-large';
			chunks.push(chunk);
		}
	} catch (error) {
		// The server in front counts too, and stops a body without a length at the same size.
		const { status, code } = error as { status?: number; code?: string };
		if (status === 413) return 'too-large';
		if (code === 'ECONNRESET' || request.signal.aborted) return 'cut';
		throw error;
	}
	return Buffer.concat(chunks);
}
