import { readFollowUp } from '#domains/meetings/sittings/server/index.ts';
import { BODIES } from '#domains/meetings/sittings/sitting.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

const SHOWN = ['late', 'unassigned', 'running', 'done', 'settled', 'all'] as const;

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const body = BODIES.find((one) => one === url.searchParams.get('body'));
		const only = SHOWN.find((one) => one === url.searchParams.get('only'));
		return { ...(await readFollowUp(tx, { body, only }, dayInVietNam(new Date()))), body, only };
	});
