import { commandAnswer } from '#house/api/command-answer.ts';
import { notSignedIn } from '#house/api/problems.ts';
import { COMMAND_BY_NAME } from '#house/commands.ts';
import { execute } from '#lib/commands/execute.ts';
import { problem } from '#lib/web/server/problem.ts';
import { readBody } from '#lib/web/server/read-body.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { RequestHandler } from './$types';

type Entry = { command?: unknown; id?: unknown; input?: unknown } | null;

/** Several commands, one after the other, each in a transaction of its own: one refused does not stop the others. */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!locals.caller) return notSignedIn();
	const body = await readBody<Entry[]>(request);
	if (!body.ok) return body.problem;
	if (!Array.isArray(body.value)) return problem(422, 'input.not-a-list');

	const answers: object[] = [];
	for (const entry of body.value) {
		const command = COMMAND_BY_NAME.get(String(entry?.command));
		answers.push(
			command
				? commandAnswer(await execute(locals.caller, command, String(entry?.id ?? ''), entry?.input ?? {})).body
				: noSuchCommand()
		);
	}
	return Response.json(answers);
};

function noSuchCommand(): object {
	const code = 'access.no-such-command';
	return { type: 'about:blank', status: 404, title: textOf(code), code };
}
