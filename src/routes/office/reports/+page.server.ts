import { error } from '@sveltejs/kit';
import { readIssuer } from '#house/reports/server/issuer.ts';
import { readSnapshots } from '#house/reports/server/snapshots.ts';
import { TEMPLATES } from '#house/reports/template.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		if (!(await readIssuer({ tx, caller, today: dayInVietNam(new Date()) }))) error(404);
		return {
			templates: TEMPLATES.map(({ name, title }) => ({ name, title })),
			snapshots: await readSnapshots(tx, caller)
		};
	});
