import { fail, type RequestEvent, redirect } from '@sveltejs/kit';
import { signIn, signInWithCode } from '#domains/access/server/sign-in.ts';
import { readPortalCommune } from '#domains/organisation/server/portal-page.ts';
import { place } from '#lib/db/place.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { setSessionCookie } from '#lib/web/server/session-cookie.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { demonstrationSignIns } from '#house/demo/sign-ins.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.caller) redirect(303, ownAddress(url));
	const commune = await readPortalCommune(dayInVietNam(new Date()));
	const people = place().isDemonstration ? demonstrationSignIns() : [];
	return {
		communeName: commune?.name,
		emblem: commune?.emblem,
		demonstration: people.map((person) => ({ ...person, post: textOf(`post.${person.post}`) }))
	};
};

/** Where to go after signing in: only an address of this server's staff pages. */
function ownAddress(url: URL): string {
	const to = url.searchParams.get('to') ?? '';
	return /^\/(office|phone)(\/|\?|$)/.test(to) && !to.includes('\\') ? to : '/office';
}

const TICKET_COOKIE = 'coso-ticket';

const originOf = ({ request, getClientAddress }: RequestEvent) => ({
	device: request.headers.get('user-agent') ?? '',
	address: getClientAddress()
});

export const actions: Actions = {
	password: async (event) => {
		const form = await event.request.formData();
		const username = textField(form, 'username');
		const answer = await signIn({ username, password: String(form.get('password') ?? ''), ...originOf(event) });
		if (!answer.ok) {
			const { code, facts } = answer.refusal;
			return fail(code === 'access.sign-in-throttled' ? 429 : 400, {
				step: 'password' as const,
				username,
				refusalText: textOf(code, facts)
			});
		}
		if (answer.value.step === 'totp') {
			event.cookies.set(TICKET_COOKIE, answer.value.ticket, {
				path: '/sign-in',
				httpOnly: true,
				sameSite: 'strict',
				secure: event.url.protocol === 'https:',
				maxAge: 300
			});
			return { step: 'totp' as const, username };
		}
		setSessionCookie(event.cookies, event.url, answer.value.token);
		redirect(303, ownAddress(event.url));
	},
	code: async (event) => {
		const form = await event.request.formData();
		const username = textField(form, 'username');
		const ticket = event.cookies.get(TICKET_COOKIE) ?? '';
		const answer = await signInWithCode({ ticket, code: textField(form, 'code'), ...originOf(event) });
		if (!answer.ok) {
			const { code, facts } = answer.refusal;
			const step = code === 'access.ticket-over' ? ('password' as const) : ('totp' as const);
			return fail(code === 'access.sign-in-throttled' ? 429 : 400, {
				step,
				username,
				refusalText: textOf(code, facts)
			});
		}
		event.cookies.delete(TICKET_COOKIE, { path: '/sign-in' });
		setSessionCookie(event.cookies, event.url, answer.value.token);
		redirect(303, ownAddress(event.url));
	}
};
