import { fail, redirect } from '@sveltejs/kit';
import { PASSWORD_MIN_LENGTH, whyNotPassword } from '#domains/access/password-rule.ts';
import { changePassword } from '#domains/access/server/change-password.ts';
import { newId } from '#lib/ids.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	mustChange: locals.caller!.mustChangePassword,
	needed: PASSWORD_MIN_LENGTH,
	username: locals.caller!.username,
	commandId: newId()
});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const [current, next, repeat] = ['current', 'next', 'repeat'].map((name) => String(form.get(name) ?? ''));
		if (next !== repeat) return fail(422, trouble('repeat', textOf('access_password_repeat_differs')));
		const weak = whyNotPassword(next as string, event.locals.caller!.username);
		if (weak) return fail(422, trouble('next', textOf(weak.code, weak.facts)));
		const acted = await act(event, changePassword, { current, next }, form);
		if (acted.ok) redirect(303, event.locals.caller!.mustChangePassword ? '/office' : '/office/me?said=password');
		return acted.trouble;
	}
};

const trouble = (path: string, text: string) => ({ errors: [{ path, text }], values: {} });
