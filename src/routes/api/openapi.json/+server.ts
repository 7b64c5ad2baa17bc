import { openapi } from '#house/api/openapi.ts';
import { withEtag } from '#house/api/with-etag.ts';
import type { RequestHandler } from './$types';

let described: string | undefined;

/** The same for everybody, and from start to end of the process. */
export const GET: RequestHandler = ({ request }) => {
	described ??= JSON.stringify(openapi());
	return withEtag(request, described, 'application/json; charset=utf-8');
};
