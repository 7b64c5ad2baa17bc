import { error, fail, redirect } from '@sveltejs/kit';
import { readBoard } from '#domains/outcomes/indicators/server/board-page.ts';
import { drawVillageMap } from '#domains/outcomes/indicators/server/draw-village-map.ts';
import { readVillageMap } from '#domains/outcomes/indicators/server/village-map-part.ts';
import { keepFiles } from '#lib/files/server/keep-files.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { textField } from '#lib/web/form-fields.ts';
import { act } from '#lib/web/server/act.ts';
import { mayOf } from '../../may-of.ts';
import { periodAsked } from '../period-asked.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, url }) =>
	locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const choice = await periodAsked(tx, caller, url, today);
		const { commune, villages, heat } = await readBoard(tx, caller, choice.period);
		const may = await mayOf(tx, caller, today);
		const unit = { unitId: commune.id, communeId: commune.communeId };
		if (!may('read:life', unit)) error(404);
		const map = await readVillageMap(tx, caller);
		return {
			...choice,
			commune: { name: commune.name, code: commune.code },
			villages: villages.map(({ id, code, name }) => ({ id, code, name })),
			columns: heat.columns.map(({ number, name }) => ({ number, name })),
			rows: heat.rows,
			// All at once are of one colour most of the time, so one criterion is shown unless all are asked for.
			criterion: criterionAsked(heat.columns, url.searchParams.get('criterion')),
			map: map ?? null,
			mayDraw: may('outcomes.draw-village-map', unit),
			commandId: newId()
		};
	});

const criterionAsked = (columns: readonly { number: string }[], asked: string | null): number => {
	const found = columns.findIndex(({ number }) => number === asked);
	return asked === 'all' ? -1 : Math.max(found, 0);
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const [unitCode, source] = [textField(form, 'unitCode'), textField(form, 'source')];
		const kept = await keepFiles(form, 'file');
		if (!kept.ok) return fail(409, { errors: [{ path: 'file', text: kept.text }], values: { source } });
		const acted = await act(event, drawVillageMap, { unitCode, source, file: kept.files[0] }, form);
		if (!acted.ok) return acted.trouble;
		redirect(303, '/office/indicators/map');
	}
};
