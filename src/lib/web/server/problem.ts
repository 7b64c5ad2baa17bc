import type { Outcome } from '#lib/commands/execute.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Refusal } from '#lib/result.ts';

type Extra = { errors?: unknown; facts?: unknown };

/** An error as RFC 9457 writes it. `code` is for programs, `title` for people, in the reader's language. */
export function problem(status: number, code: string, extra: Extra & { title?: string } = {}): Response {
	const { title = textOf(code), ...rest } = extra;
	return new Response(JSON.stringify({ type: 'about:blank', status, title, code, ...rest }), {
		status,
		headers: { 'content-type': 'application/problem+json; charset=utf-8' }
	});
}

const refusal = (status: number, { code, facts = {} }: Refusal): { status: number; body: object } => ({
	status,
	body: { type: 'about:blank', status, title: textOf(code, facts), code, facts }
});

/** What the API answers to a command: status and body. */
export function answerOf(outcome: Outcome): { status: number; body: object } {
	switch (outcome.kind) {
		case 'done':
			return { status: 200, body: { ok: true, value: outcome.value } };
		case 'unfit':
			return {
				status: 422,
				body: {
					type: 'about:blank',
					status: 422,
					title: textOf('input.unfit'),
					code: 'input.unfit',
					errors: outcome.errors.map((error) => ({
						path: error.path,
						code: error.code,
						message: textOf(error.code, error.facts)
					}))
				}
			};
		case 'refused':
			return refusal(409, outcome.refusal);
		case 'forbidden':
			return refusal(403, outcome.refusal);
		case 'not-found':
			return refusal(404, outcome.refusal);
	}
}
