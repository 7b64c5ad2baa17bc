import { error } from '@sveltejs/kit';
import { isShownInPlace } from '#lib/files/file-type.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types';

/** A kept file, for those who may see the unit that it belongs to. */
export const GET: RequestHandler = async ({ params, locals }) => {
	if (!isId(params.id)) error(404);
	const file = await locals.read((tx) =>
		tx.selectFrom('file').where('id', '=', params.id).select(['sha256', 'name', 'type']).executeTakeFirst()
	);
	if (!file) error(404);
	const how = isShownInPlace(file.type) ? 'inline' : 'attachment';
	return new Response(new Uint8Array(await readContent(file.sha256)), {
		headers: {
			'content-type': file.type,
			'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, max-age=3600'
		}
	});
};
