import type { RequestEvent } from '@sveltejs/kit';
import type { SignedIn } from '#domains/access/server/session.ts';

/** Pages that belong to the reader's own place, whichever commune they look at. */
const OWN = /^\/office\/(units|look|reports|reorganisations|me|notices)(\/|$)/;

/**
 * Somebody of a province or of the nation who looks at a commune reads its pages as its people do, under the rights of their own
 * posts. Whatever they send is still sent from their own place.
 */
export function lookingAt({ request, url }: RequestEvent, caller: SignedIn | undefined): SignedIn | undefined {
	if (!caller?.looksAt) return caller;
	const isPage = request.method === 'GET' && /^\/office(\/|$)/.test(url.pathname) && !OWN.test(url.pathname);
	return isPage ? { ...caller, communeId: caller.looksAt } : caller;
}
