import { error } from '@sveltejs/kit';
import { readIssuer } from '#house/reports/server/issuer.ts';
import { readSnapshots } from '#house/reports/server/snapshots.ts';
import { PROVINCE_TEMPLATES, TEMPLATES } from '#house/reports/template.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const unit = await readIssuer({ tx, caller, today });
		if (!unit) error(404);
		return {
			/** A province begins with the year. */
			period: unit.isProvince ? today.slice(0, 4) : undefined,
			templates: (unit.isProvince ? PROVINCE_TEMPLATES : TEMPLATES).map(({ name, title }) => ({ name, title })),
			snapshots: await readSnapshots(tx, caller)
		};
	});
