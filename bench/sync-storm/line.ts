import { Agent, request } from 'node:http';

/** Every phone has a line of its own. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

export type Answer = { status: number; body: string; etag?: string; retryAfter?: string };
type Asking = { body?: string | undefined; etag?: string | undefined };

/** One request of a phone. */
export function ask(
	address: string,
	path: string,
	{ token }: { token: string },
	{ body, etag }: Asking = {}
): Promise<Answer> {
	const asked = Promise.withResolvers<Answer>();
	const headers = {
		authorization: `Bearer ${token}`,
		...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
		...(etag && { 'if-none-match': etag })
	};
	const asking = request(`${address}${path}`, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
		const parts: Buffer[] = [];
		answer.on('data', (part: Buffer) => parts.push(part));
		answer.on('end', () => {
			const { etag: given, 'retry-after': retryAfter } = answer.headers;
			asked.resolve({
				status: answer.statusCode ?? 0,
				body: Buffer.concat(parts).toString(),
				...(given && { etag: given }),
				...(retryAfter && { retryAfter })
			});
		});
	});
	// A line that the server closed while it lay idle: asked again on a new one, as browsers do.
	asking.on('error', (error) =>
		asking.reusedSocket
			? ask(address, path, { token }, { body, etag }).then(asked.resolve, asked.reject)
			: asked.reject(error)
	);
	asking.end(body);
	return asked.promise;
}
