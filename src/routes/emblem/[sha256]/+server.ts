import { error } from '@sveltejs/kit';
import { isEmblem } from '#domains/organisation/server/index.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import type { RequestHandler } from './$types';

/** The emblem of a commune, at an address that changes with it. */
export const GET: RequestHandler = async ({ params }) => {
	const { sha256 } = params;
	if (!/^[0-9a-f]{64}$/.test(sha256) || !(await isEmblem(sha256))) error(404);
	return new Response(new Uint8Array(await readContent(sha256)), {
		headers: {
			'content-type': 'image/webp',
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'public, max-age=86400, immutable'
		}
	});
};
