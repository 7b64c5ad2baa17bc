import { error, json } from '@sveltejs/kit';
import { readOwnPlace } from '#domains/meetings/live/server/room.ts';
import { isId } from '#lib/ids.ts';
import { checkInSign } from '../check-in-sign.ts';
import type { RequestHandler } from './$types.d.ts';

/** The sign that replaces the one on the screen. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!isId(params.id)) error(404);
	const own = await locals.read((tx) => readOwnPlace(tx, locals.caller!, params.id));
	if (!own?.may.record) error(404);
	return json(checkInSign(url.origin, params.id), { headers: { 'cache-control': 'no-store' } });
};
