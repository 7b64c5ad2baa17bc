import { error } from '@sveltejs/kit';
import { readModelsOnMap } from '#domains/emulation/models/server/place-model.ts';
import { readPlaces } from '#domains/emulation/server/places.ts';
import { readVillageMap } from '#domains/outcomes/indicators/server/village-map-part.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { seesCommune } from '../../study/plans/sees-commune.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const places = await readPlaces(tx, caller.communeId, today);
		if (!(await seesCommune(tx, caller))) error(404);
		const map = await readVillageMap(tx, caller);
		return {
			map: map && { width: map.width, height: map.height, source: map.source, shapes: map.shapes },
			villages: places.flatMap(({ kind, unitId, code, name }) => (kind === 'village' ? [{ unitId, code, name }] : [])),
			...(await readModelsOnMap(tx, caller.communeId))
		};
	});
