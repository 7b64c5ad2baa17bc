import { problem } from '#lib/web/server/problem.ts';
import type { ComeBack } from './turns.ts';

/** The answer to a phone that is to come back: the moment is the server's to say, since it alone sees the row. */
export function comeBack({ afterSeconds }: ComeBack): Response {
	const answer = problem(503, 'phone.busy');
	answer.headers.set('retry-after', String(afterSeconds));
	return answer;
}
