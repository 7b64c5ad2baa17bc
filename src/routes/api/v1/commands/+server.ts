import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { answerOf, problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import type { RequestHandler } from './$types';

type Entry = { command?: unknown; id?: unknown; input?: unknown };

/** Several commands, one after the other, each in a transaction of its own: one refused does not stop the others. */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!locals.caller) return problem(401, 'access.not-signed-in');
	const body = await readBody<Entry[]>(request);
	if (!body.ok) return body.problem;
	if (!Array.isArray(body.value)) return problem(422, 'input.not-a-list');

	const answers: object[] = [];
	for (const entry of body.value) {
		const command = COMMAND_BY_NAME.get(String(entry?.command));
		const answer = command
			? answerOf(await execute(locals.caller, command, String(entry.id ?? ''), entry.input ?? {}))
			: { body: { type: 'about:blank', status: 404, code: 'access.no-such-command' } };
		answers.push(answer.body);
	}
	return Response.json(answers);
};
