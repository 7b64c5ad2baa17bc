import { error } from '@sveltejs/kit';
import { readSentReviews } from '#domains/evaluation/review/server/index.ts';
import { isId } from '#lib/ids.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const [review] = await readSentReviews(tx, locals.caller!.communeId, params.id);
		if (!review) error(404);
		return { review };
	});
};
