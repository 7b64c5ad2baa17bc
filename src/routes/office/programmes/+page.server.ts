import { error } from '@sveltejs/kit';
import { readProgrammes } from '#domains/direction/programmes/server/programmes-page.ts';
import { communeOf } from './programme-keepers.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const { seesLife, mayKeep } = await communeOf(tx, caller);
		if (!seesLife) error(404);
		return { programmes: await readProgrammes(tx, caller), mayKeep };
	});
