import { readSittingList } from '#domains/meetings/sittings/server/index.ts';
import { BODIES } from '#domains/meetings/sittings/sitting.ts';
import { mayDoAnywhere } from '#domains/access/server/holdings.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const body = BODIES.find((one) => one === url.searchParams.get('body'));
		const list = await readSittingList(tx, caller, { body }, dayInVietNam(new Date()));
		return { ...list, body, mayConvene: await mayDoAnywhere(tx, caller, 'meetings.convene-sitting') };
	});
