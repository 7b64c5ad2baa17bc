import { error } from '@sveltejs/kit';
import { readPublicPhoto } from '#domains/emulation/models/server/public-models.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

/** A photograph of a model that anybody may see; gone as soon as the owner, or the people in it, take that back. */
export const GET: RequestHandler = async ({ params }) => {
	if (!isId(params.file)) error(404);
	const commune = await readPortalCommune(dayInVietNam(new Date()));
	const photo = commune && (await readPublicPhoto(commune.communeId, params.file));
	if (!photo?.type.startsWith('image/')) error(404);
	return new Response(new Uint8Array(await readContent(photo.sha256)), {
		headers: {
			'content-type': photo.type,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'public, max-age=300'
		}
	});
};
