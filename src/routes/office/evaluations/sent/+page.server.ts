import { readSentReviews } from '#domains/evaluation/review/server/index.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Reviews to read before the meeting. */
export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const sent = await readSentReviews(tx, locals.caller!.communeId);
		return { sent: sent.map(({ id, name, unitName, sentOn }) => ({ id, name, unitName, sentOn })) };
	});
