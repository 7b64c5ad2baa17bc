import { error } from '@sveltejs/kit';
import { readMessage } from '#domains/citizens/messages/server/messages-page.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { isId } from '#lib/ids.ts';
import type { RequestHandler } from './$types';

/** The photo of a message, for those who may read cases. */
export const GET: RequestHandler = async ({ params, locals }) => {
	if (!isId(params.id)) error(404);
	const message = await locals.read((tx) => readMessage(tx, locals.caller!, params.id));
	if (!message?.photoSha256) error(404);
	return new Response(new Uint8Array(await readContent(message.photoSha256)), {
		headers: {
			'content-type': message.photoType,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, max-age=3600'
		}
	});
};
