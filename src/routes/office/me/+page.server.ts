import { redirect } from '@sveltejs/kit';
import { deviceName } from '#domains/access/device.ts';
import { byRank } from '#domains/access/posts.ts';
import { endOtherSessions, endSession } from '#domains/access/server/end-session.ts';
import { endToken } from '#domains/access/server/make-token.ts';
import { readOwnPage } from '#domains/access/server/own-page.ts';
import { readPhones } from '#house/phone/device/server/phones-of.ts';
import { revokeOwnPhone } from '#house/phone/device/server/revoke-phone.ts';
import { setPreferences } from '#domains/access/server/set-preferences.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { getLocale, isLocale, LANGUAGE_COOKIE } from '#lib/words/locale.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types';

const YEAR_SECONDS = 365 * 86_400;

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const { own, phones } = await locals.read(async (tx) => ({
		own: await readOwnPage(tx, caller, dayInVietNam(new Date())),
		phones: await readPhones(tx, caller.personId)
	}));
	return {
		own: { ...own, locale: own.locale ?? getLocale() },
		tokens: own.tokens.map((token) => ({ ...token, commandId: newId() })),
		posts: byRank(own.posts).map((held) => ({ ...held, name: textOf(`post.${held.post}`) })),
		sessions: own.sessions
			.map((session) => ({
				...session,
				device: deviceName(session.device),
				isHere: session.id === caller.sessionId,
				commandId: newId()
			}))
			.sort((a, b) => Number(b.isHere) - Number(a.isHere)),
		phones: phones.map((phone) => ({ ...phone, commandId: newId() })),
		said: url.searchParams.get('said'),
		displayCommandId: newId(),
		othersCommandId: newId()
	};
};

/** Back to the page, which says what was done: a reload then does nothing twice. */
const say = (what: string): never => redirect(303, `/office/me?said=${what}`);

export const actions: Actions = {
	preferences: async (event) => {
		const form = await event.request.formData();
		const locale = textField(form, 'locale');
		const input = { locale, theme: textField(form, 'theme'), textScale: numberField(form, 'textScale') };
		const acted = await act(event, setPreferences, input, form);
		if (!acted.ok) return acted.trouble;
		// The language picked by hand before would otherwise go on winning.
		if (isLocale(locale))
			event.cookies.set(LANGUAGE_COOKIE, locale, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' });
		return say('saved');
	},
	endSession: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, endSession, { sessionId: textField(form, 'sessionId') }, form);
		return acted.ok ? say('session-ended') : acted.trouble;
	},
	endOthers: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, endOtherSessions, {}, form);
		return acted.ok ? say('sessions-ended') : acted.trouble;
	},
	revokePhone: async (event) => {
		const form = await event.request.formData();
		const deviceId = textField(form, 'deviceId');
		const input = { deviceId, reason: textField(form, `reason-${deviceId}`) };
		const acted = await act(event, revokeOwnPhone, input, form);
		return acted.ok ? say('phone-revoked') : acted.trouble;
	},
	endToken: async (event) => {
		const form = await event.request.formData();
		const acted = await act(event, endToken, { tokenId: textField(form, 'tokenId') }, form);
		return acted.ok ? say('token-ended') : acted.trouble;
	}
};
