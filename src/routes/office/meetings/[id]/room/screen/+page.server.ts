import { readRoom } from '../../read-room.ts';
import { checkInSign } from './check-in-sign.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = await readRoom(locals, params.id);
	// The code lets in whoever sees it: only those who keep the record put it on a wall.
	return { ...page, sign: page.own.may.record ? checkInSign(url.origin, params.id) : undefined };
};
