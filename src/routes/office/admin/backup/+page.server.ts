import { redirect } from '@sveltejs/kit';
import { listBackups } from '#domains/access/server/backup-files.ts';
import { makeBackup, whyNotBackup } from '#domains/access/server/make-backup.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { act } from '#lib/web/server/act.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { requireRight } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const caller = locals.caller!;
	const refusal = await locals.read(async (tx) => {
		await requireRight(tx, caller, 'access.make-backup');
		return whyNotBackup(tx, 'accounts', dayInVietNam(new Date()));
	});
	return {
		whyNot: refusal && textOf(refusal.code, refusal.facts),
		backups: refusal ? [] : await listBackups(),
		made: url.searchParams.get('made'),
		commandId: newId()
	};
};

export const actions: Actions = {
	default: async (event) => {
		const acted = await act<{ name: string }>(event, makeBackup, {}, await event.request.formData());
		if (acted.ok) redirect(303, `?made=${acted.value.name}`);
		return acted.trouble;
	}
};
