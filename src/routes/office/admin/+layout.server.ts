import { error } from '@sveltejs/kit';
import { readHoldings } from '#domains/access/server/holdings.ts';
import type { LayoutServerLoad } from './$types';
import { placesOf } from './places.ts';

export const load: LayoutServerLoad = async ({ locals }) => {
	const places = placesOf(await locals.read((tx) => readHoldings(tx, locals.caller!)));
	if (places.length === 0) error(404);
	return { places };
};
