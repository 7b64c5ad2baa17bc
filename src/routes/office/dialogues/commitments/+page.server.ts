import { COMMITMENT_STANDINGS, keptInTime } from '#domains/citizens/dialogue/dialogue.ts';
import { readCommitments } from '#domains/citizens/dialogue/server/dialogues-page.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { communeWhere } from '../../commune-of.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		await communeWhere(tx, caller, today, 'citizens.plan-dialogue');
		const all = await readCommitments(tx, caller, today);
		const asked = COMMITMENT_STANDINGS.find((one) => one === url.searchParams.get('standing'));
		return {
			asked: asked ?? null,
			commitments: asked ? all.filter(({ standing }) => standing === asked) : all,
			counts: COMMITMENT_STANDINGS.map((standing) => ({
				standing,
				count: all.filter((one) => one.standing === standing).length
			})),
			total: all.length,
			...keptInTime(all.map(({ standing }) => standing))
		};
	});
