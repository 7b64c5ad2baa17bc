import { error } from '@sveltejs/kit';
import { faceOf } from '#lib/files/server/face-of.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types';

/** A kept photo as a small square, for those who may see the unit that it belongs to. */
export const GET: RequestHandler = async ({ params, locals }) => {
	if (!isId(params.id)) error(404);
	const file = await locals.read((tx) =>
		tx
			.selectFrom('file')
			.where('id', '=', params.id)
			.where('type', 'like', 'image/%')
			.select('sha256')
			.executeTakeFirst()
	);
	if (!file) error(404);
	return new Response(await faceOf(file.sha256), {
		headers: {
			'content-type': 'image/webp',
			'content-security-policy': "default-src 'none'; sandbox",
			// A file never changes; whoever loses the right keeps no copy for longer than a working day.
			'cache-control': 'private, max-age=28800'
		}
	});
};
