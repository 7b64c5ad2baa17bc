import { error } from '@sveltejs/kit';
import { readPublicDialogues } from '#domains/citizens/dialogue/server/public-dialogues.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async ({ parent, params }) => {
	const { commune } = await parent();
	const today = dayInVietNam(new Date());
	const all = commune ? await readPublicDialogues(commune.communeId, today) : [];
	const dialogue = all.find(({ id }) => id === params.id);
	if (!dialogue) error(404);
	return { today, dialogue };
};
