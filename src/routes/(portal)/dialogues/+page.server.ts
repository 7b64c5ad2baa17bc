import { readPublicDialogues } from '#domains/citizens/dialogue/server/public-dialogues.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent }) => {
	const { commune } = await parent();
	const today = dayInVietNam(new Date());
	const all = commune ? await readPublicDialogues(commune.communeId, today) : [];
	return {
		today,
		ahead: all.filter(({ state, onDay }) => state === 'noticed' && onDay >= today).toReversed(),
		past: all.filter(({ state, onDay }) => !(state === 'noticed' && onDay >= today)),
		kept: all.reduce((sum, one) => sum + one.kept, 0),
		of: all.reduce((sum, one) => sum + one.of, 0)
	};
};
