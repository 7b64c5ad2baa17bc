import { readDisclosures } from '#domains/outcomes/disclosures/server/disclosures-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { communeWhere } from '../commune-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await communeWhere(tx, caller, today, 'outcomes.open-disclosure');
		return { disclosures: await readDisclosures(tx, caller, today) };
	});
