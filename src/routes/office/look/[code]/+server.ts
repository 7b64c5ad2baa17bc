import { error, redirect } from '@sveltejs/kit';
import { isAboveCommunes } from '#domains/access/posts.ts';
import { readHoldings } from '#domains/access/server/holdings.ts';
import { lookAt } from '#domains/access/server/session.ts';
import type { RequestHandler } from './$types.d.ts';

const NOWHERE = 'none';

/** From a province or the nation into one commune's pages, and back out of them. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const caller = locals.caller!;
	if (!caller.sessionId) error(404);
	if (params.code === NOWHERE) {
		await lookAt(caller.sessionId, null);
		redirect(303, '/office/units');
	}
	const commune = await locals.read(async (tx) => {
		const above = (await readHoldings(tx, caller)).filter(({ post }) => isAboveCommunes(post));
		return tx
			.selectFrom('unit')
			.where('code', '=', params.code)
			.where('kind', '=', 'commune')
			.where('communeId', 'in', [0, ...above.flatMap(({ communes }) => communes)])
			.select('communeId')
			.executeTakeFirst();
	});
	if (!commune) error(404);
	await lookAt(caller.sessionId, commune.communeId);
	const to = url.searchParams.get('to') ?? '/office';
	redirect(303, /^\/office(\/|\?|$)/.test(to) ? to : '/office');
};
