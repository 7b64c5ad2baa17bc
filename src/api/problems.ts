import { problem } from '#lib/web/server/problem.ts';

export function notSignedIn(): Response {
	const response = problem(401, 'access.not-signed-in');
	response.headers.set('www-authenticate', 'Bearer');
	return response;
}

/** Not there, or not for this reader: the two look the same. */
export const notFound = (): Response => problem(404, 'access.not-found');
