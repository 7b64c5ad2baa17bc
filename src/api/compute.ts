import * as v from 'valibot';
import { inputErrors } from '#lib/commands/input-error.ts';
import { answerOf, problem } from '#lib/web/server/problem.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { RULES } from './rules.ts';

/** What a rule answers to an input: the value with its reasons as sentences, or the problem. */
export function computeAnswer(name: string, raw: unknown): Response {
	const rule = RULES.get(name);
	if (!rule) return problem(404, 'api.no-such-rule');
	const parsed = v.safeParse(rule.input, raw);
	if (!parsed.success) return asProblem(answerOf({ kind: 'unfit', errors: inputErrors(parsed.issues) }));
	const result = rule.compute(parsed.output);
	if (!result.ok) return asProblem(answerOf({ kind: 'refused', refusal: result.refusal }));
	const why = result.value.why.map(({ code, facts }) => textOf(code, facts));
	return Response.json({ value: { ...result.value, why } });
}

const asProblem = ({ status, body }: { status: number; body: object }): Response =>
	new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/problem+json; charset=utf-8' }
	});
