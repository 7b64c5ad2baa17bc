import { fail } from '@sveltejs/kit';
import { triedTooOften } from '#domains/citizens/server/look-up.ts';
import { lookUpCase, readCaseTotals } from '#domains/citizens/server/public-cases.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { commune } = await parent();
	const today = dayInVietNam(new Date());
	const year = today.slice(0, 4);
	return {
		year,
		code: params.code ?? '',
		totals: commune ? await readCaseTotals(commune.communeId, `${year}-01-01`, today) : undefined
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const code = textField(form, 'code') || (event.params.code ?? '');
		const minutes = await triedTooOften(event.getClientAddress());
		if (minutes > 0) return fail(429, { code, minutes });
		const seen = await lookUpCase(event.getClientAddress(), code, textField(form, 'secret'));
		return seen ? { code, ...seen } : fail(404, { code, minutes: 0 });
	}
};
