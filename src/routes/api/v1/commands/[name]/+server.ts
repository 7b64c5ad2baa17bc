import { commandResponse } from '#house/api/command-answer.ts';
import { notSignedIn } from '#house/api/problems.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ params, request, locals }) => {
	if (!locals.caller) return notSignedIn();
	const command = COMMAND_BY_NAME.get(params.name);
	if (!command) return problem(404, 'access.no-such-command');
	const body = await readBody<{ id?: unknown; input?: unknown }>(request);
	if (!body.ok) return body.problem;
	const { id = '', input = {} } = body.value;
	return commandResponse(await execute(locals.caller, command, String(id), input));
};
