import type { Outcome } from '#lib/commands/execute.ts';
import { answerOf } from '#lib/web/server/problem.ts';

type Answer = { status: number; body: object; retryAfter?: number };

/** What the API answers to a command. Somebody who tries too often is told when to try again. */
export function commandAnswer(outcome: Outcome): Answer {
	const answer = answerOf(outcome);
	if (outcome.kind !== 'refused' || !outcome.refusal.code.endsWith('-throttled')) return answer;
	const retryAfter = Number(outcome.refusal.facts?.seconds ?? 1);
	return { status: 429, body: { ...answer.body, status: 429 }, retryAfter };
}

export function commandResponse(outcome: Outcome): Response {
	const { status, body, retryAfter } = commandAnswer(outcome);
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': status === 200 ? 'application/json' : 'application/problem+json; charset=utf-8',
			...(retryAfter !== undefined && { 'retry-after': String(retryAfter) })
		}
	});
}
