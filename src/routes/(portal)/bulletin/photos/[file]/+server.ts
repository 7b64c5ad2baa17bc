import { error } from '@sveltejs/kit';
import { readArticlePhoto } from '#domains/bulletin/articles/server/public-articles.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { isId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { RequestHandler } from './$types';

/** The picture of a published article; gone as soon as that is withdrawn. */
export const GET: RequestHandler = async ({ params, request }) => {
	if (!isId(params.file)) error(404);
	const commune = await readPortalCommune(dayInVietNam(new Date()));
	const photo = commune && (await readArticlePhoto(commune.communeId, params.file));
	if (!photo?.type.startsWith('image/')) error(404);
	const headers = { etag: `"${photo.sha256.slice(0, 27)}"`, 'cache-control': 'public, max-age=300' };
	if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
	return new Response(new Uint8Array(await readContent(photo.sha256)), {
		headers: { ...headers, 'content-type': photo.type, 'content-security-policy': "default-src 'none'; sandbox" }
	});
};
