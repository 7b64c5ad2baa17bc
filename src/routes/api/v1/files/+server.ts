import { keepContent } from '#lib/files/server/keep-file.ts';
import { problem } from '#lib/web/server/problem.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { RequestHandler } from './$types.d.ts';

/** A body of so many bytes is not read at all. */
const TOO_LARGE = 10_000_000;

/**
 * Takes a file into the store and answers what a command wants to know of it (`files` of `direction.close-task`).
 * Without such a command the content belongs to nobody and nobody can fetch it.
 */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!locals.caller) return problem(401, 'access.not-signed-in');
	if (!/^multipart\/form-data\b/.test(request.headers.get('content-type') ?? ''))
		return problem(415, 'files.not-a-form');
	if (Number(request.headers.get('content-length') ?? 0) >= TOO_LARGE) return problem(413, 'input.body-too-large');
	const given = await request.formData().then(
		(form) => form.get('file'),
		() => undefined
	);
	if (!(given instanceof File)) return problem(422, 'files.missing');
	const kept = await keepContent(given.name || 'tep', new Uint8Array(await given.arrayBuffer()));
	if (kept.ok) return Response.json({ ok: true, value: kept.value });
	const { code, facts } = kept.refusal;
	return problem(409, code, { facts, title: textOf(code, facts) });
};
