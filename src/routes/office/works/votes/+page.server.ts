import { readVotes } from '#domains/outcomes/villages/server/votes-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { keepersOnly } from '../keepers-only.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		await keepersOnly(tx, caller, dayInVietNam(new Date()));
		return { votes: await readVotes(tx, caller) };
	});
