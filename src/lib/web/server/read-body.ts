import { problem } from './problem.ts';

const MAX_BYTES = 10_000_000;

/** The JSON of a request, or the problem to answer with. Reading stops as soon as the body is too large. */
export async function readBody<T>(
	request: Request
): Promise<{ ok: true; value: T } | { ok: false; problem: Response }> {
	const no = (response: Response) => ({ ok: false as const, problem: response });
	if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
		return no(problem(415, 'input.not-json'));
	if (Number(request.headers.get('content-length') ?? 0) >= MAX_BYTES) return no(problem(413, 'input.body-too-large'));
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.length;
		if (size >= MAX_BYTES) return no(problem(413, 'input.body-too-large'));
		chunks.push(chunk);
	}
	try {
		const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
		if (typeof value !== 'object' || value === null) return no(problem(422, 'input.not-an-object'));
		return { ok: true, value };
	} catch {
		return no(problem(400, 'input.not-json'));
	}
}
