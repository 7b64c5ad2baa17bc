import { computeAnswer } from '#house/api/compute.ts';
import { notSignedIn } from '#house/api/problems.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types';

/** Asks a rule of the product; nothing is written. */
export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.caller) return notSignedIn();
	const body = await readBody<{ input?: unknown }>(request);
	return body.ok ? computeAnswer(params.rule, body.value.input) : body.problem;
};
