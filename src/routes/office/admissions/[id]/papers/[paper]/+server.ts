import { error } from '@sveltejs/kit';
import { readPaperFile } from '#domains/membership/admission/server/dossier.ts';
import { isShownInPlace } from '#lib/files/file-type.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types';

/** The scan of a paper of a dossier, for those who see the dossier. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { caller } = locals;
	if (!caller || !isId(params.id)) error(404);
	const file = await locals.read((tx) => readPaperFile(tx, caller.communeId, params.id, params.paper));
	if (!file) error(404);
	const how = isShownInPlace(file.type) ? 'inline' : 'attachment';
	return new Response(new Uint8Array(await readContent(file.sha256)), {
		headers: {
			'content-type': file.type,
			'content-disposition': `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, no-store'
		}
	});
};
