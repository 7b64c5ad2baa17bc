import { redirect } from '@sveltejs/kit';
import { endSession } from '#domains/access/server/session.ts';
import { clearSessionCookie, SESSION_COOKIE } from '#lib/web/server/session-cookie.ts';
import type { Actions } from './$types';

export const load = () => redirect(303, '/');

export const actions: Actions = {
	default: async ({ cookies, url }) => {
		const token = cookies.get(SESSION_COOKIE);
		if (token) await endSession(token);
		clearSessionCookie(cookies, url);
		redirect(303, '/');
	}
};
