import type { RequestEvent } from '@sveltejs/kit';
import { callerOfApiToken, callerOfSession, type SignedIn } from '#domains/access/server/session.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

/** Who sends this request: by session cookie, or by bearer token for the API and for reading pages. */
export async function callerOf(event: RequestEvent): Promise<SignedIn | undefined> {
	const device = event.request.headers.get('user-agent') ?? '';
	const bearer = /^Bearer ([\w-]{20,100})$/.exec(event.request.headers.get('authorization') ?? '')?.[1];
	if (bearer) return takesBearer(event) ? callerOfApiToken(bearer, device) : undefined;
	const cookie = event.cookies.get(SESSION_COOKIE);
	return cookie ? callerOfSession(cookie, device) : undefined;
}

const isApi = (event: RequestEvent): boolean => event.url.pathname.startsWith('/api/');
/** The phone's shell is the same for everybody and holds nothing: it asks for its PIN itself. */
const isStaff = (event: RequestEvent): boolean => /^\/office(\/|$)/.test(event.url.pathname);

/** A phone comes with a token of its own, which its addresses look up themselves: nobody asks for it among those of the API. */
const isOfPhone = (event: RequestEvent): boolean => event.url.pathname.startsWith('/api/v1/phone/');

const takesBearer = (event: RequestEvent): boolean =>
	(isApi(event) && !isOfPhone(event)) || (isStaff(event) && event.request.method === 'GET');

/** An answer that ends the request here, or undefined if it may go on. */
export function mayPass(event: RequestEvent): Response | undefined {
	const { caller } = event.locals;
	if (!isApi(event) && !isOneClick(event) && !isOpen311(event) && isForeignForm(event))
		return new Response(null, { status: 403 });
	if (isStaff(event) && !caller) {
		if (event.request.headers.has('authorization')) return new Response(null, { status: 401 });
		const back = event.url.pathname + event.url.search;
		return redirectTo(`/sign-in?to=${encodeURIComponent(back)}`);
	}
	if (isStaff(event) && caller?.mustChangePassword && event.url.pathname !== '/office/me/password')
		return redirectTo('/office/me/password');
	// A cookie alone must not let a foreign page write through the API: such a request names another origin.
	const origin = event.request.headers.get('origin');
	if (isApi(event) && event.request.method !== 'GET' && origin && origin !== event.url.origin && caller?.sessionId)
		return new Response(null, { status: 403 });
	return undefined;
}

const FORM = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)|^$/i;

/** A mail program ends mails for its reader by a POST without cookies; the address itself is the proof (RFC 8058). */
const isOneClick = ({ url }: RequestEvent): boolean => /^\/stop-mail\/[^/]+$/.test(url.pathname);

/** Programs hand reports in as forms, with a key in them (GeoReport v2); no cookie opens anything there. */
const isOpen311 = ({ url }: RequestEvent): boolean => url.pathname.startsWith('/open311/');

/** What a page of another site can make a browser send with our cookies, and without asking us first. */
const isForeignForm = ({ request, url }: RequestEvent): boolean =>
	!['GET', 'HEAD', 'OPTIONS'].includes(request.method) &&
	FORM.test(request.headers.get('content-type') ?? '') &&
	request.headers.get('origin') !== url.origin;

const redirectTo = (location: string): Response => new Response(null, { status: 303, headers: { location } });
