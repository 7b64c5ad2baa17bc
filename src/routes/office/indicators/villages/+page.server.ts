import { error, redirect } from '@sveltejs/kit';
import { readVillages } from '#domains/outcomes/indicators/server/village-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { mayOf } from '../../may-of.ts';
import type { PageServerLoad } from './$types.d.ts';

/** Leads the head of one village to it; whoever keeps several chooses. */
export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const may = await mayOf(tx, caller, dayInVietNam(new Date()));
		const villages = (await readVillages(tx, caller)).filter((unit) => may('outcomes.record-indicators', unit));
		if (villages.length === 0) error(404);
		if (villages.length === 1) redirect(303, `/office/indicators/villages/${villages[0]!.code}`);
		return { villages };
	});
