import { callerOfApiToken } from '#domains/access/server/session.ts';
import { readAs } from '#lib/db/transaction.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { metricsText } from '#lib/web/server/metrics.ts';
import type { RequestEvent, RequestHandler } from './$types';

/**
 * For the machine itself, or with the bearer token of an administrator. A request that a proxy passes on comes from
 * the machine too, but says for whom: then the token is asked for.
 */
export const GET: RequestHandler = async (event) => {
	if (!isFromThisMachine(event) && !(await isAdministrator(event.request)))
		return new Response('401\n', { status: 401, headers: { 'www-authenticate': 'Bearer' } });
	return new Response(metricsText(), {
		headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' }
	});
};

const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

const isFromThisMachine = ({ request, getClientAddress }: RequestEvent): boolean =>
	/^(::1|(::ffff:)?127(\.\d+){3})$/.test(getClientAddress()) && !PASSED_ON.some((name) => request.headers.has(name));

async function isAdministrator(request: Request): Promise<boolean> {
	const token = /^Bearer ([\w-]{20,100})$/.exec(request.headers.get('authorization') ?? '')?.[1];
	const caller = token ? await callerOfApiToken(token, 'metrics') : undefined;
	if (!caller) return false;
	const today = dayInVietNam(new Date());
	const post = await readAs(caller, today, (tx) =>
		tx
			.selectFrom('postHolding')
			.where('personId', '=', caller.personId)
			.where('post', '=', 'administrator')
			.where('validFrom', '<=', today)
			.where('validTo', '>', today)
			.select('id')
			.executeTakeFirst()
	);
	return post !== undefined;
}
