import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { answerOf, problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.caller) return problem(401, 'access.not-signed-in');
	const command = COMMAND_BY_NAME.get(params.name);
	if (!command) return problem(404, 'access.no-such-command');
	const body = await readBody<{ id?: unknown; input?: unknown }>(request);
	if (!body.ok) return body.problem;
	const outcome = await execute(locals.caller, command, String(body.value.id ?? ''), body.value.input ?? {});
	const answer = answerOf(outcome);
	return answer.status === 200
		? Response.json(answer.body)
		: new Response(JSON.stringify(answer.body), {
				status: answer.status,
				headers: { 'content-type': 'application/problem+json; charset=utf-8' }
			});
};
