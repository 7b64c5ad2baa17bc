import { error } from '@sveltejs/kit';
import { readSittingPaper } from '#domains/meetings/sittings/server/index.ts';
import { isShownInPlace } from '#lib/files/file-type.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types';

/** The file of a paper, for those who may open the paper. */
export const GET: RequestHandler = async ({ params, locals }) => {
	if (!isId(params.paper)) error(404);
	const paper = await locals.read((tx) => readSittingPaper(tx, params.paper));
	if (!paper?.sha256 || !paper.type) error(404);
	const how = isShownInPlace(paper.type) ? 'inline' : 'attachment';
	return new Response(new Uint8Array(await readContent(paper.sha256)), {
		headers: {
			'content-type': paper.type,
			'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(paper.name)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, max-age=3600'
		}
	});
};
