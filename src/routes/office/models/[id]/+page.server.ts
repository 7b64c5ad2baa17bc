import { error, type RequestEvent } from '@sveltejs/kit';
import { readEffect } from '#domains/emulation/models/server/effect-page.ts';
import { checkFigure, recordFigure, strikeFigure } from '#domains/emulation/models/server/figures.ts';
import { readAdoptions, readModel } from '#domains/emulation/models/server/models-page.ts';
import { moveModel, recogniseModel } from '#domains/emulation/models/server/move-model.ts';
import { placeModel } from '#domains/emulation/models/server/place-model.ts';
import { settleAdoption } from '#domains/emulation/models/server/replicate.ts';
import { addPhoto, recordConsent, showPhoto } from '#domains/emulation/models/server/show-model.ts';
import { readPlaces } from '#domains/emulation/server/places.ts';
import { isId, newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { numberField, textField } from '#lib/web/form-fields.ts';
import { carryOut, withFile } from '#lib/web/server/carry-out.ts';
import { mayOf } from '../../may-of.ts';
import { amountField } from '../../works/amount-field.ts';
import type { Actions, PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isId(params.id)) error(404);
	return locals.read(async (tx) => {
		const caller = locals.caller!;
		const today = dayInVietNam(new Date());
		const model = await readModel(tx, caller, params.id);
		if (!model) error(404);
		const may = await mayOf(tx, caller, today);
		const mayHere = (command: string) => may(`emulation.${command}`, model);
		const adoptions = await readAdoptions(tx, caller.communeId, model.id);
		const places = await readPlaces(tx, caller.communeId, today);
		const villages = places.filter(({ kind }) => kind === 'village');
		return {
			model,
			adoptions,
			effect: model.indicator ? await readEffect(tx, caller.communeId, model.indicator, adoptions) : undefined,
			settling: adoptions.filter((one) => may('emulation.settle-adoption', one)).map(({ id }) => id),
			personId: caller.personId,
			may: {
				see: may('read:life', model),
				record: mayHere('record-figure'),
				change: model.state === 'proposed' && mayHere('change-model'),
				check: mayHere('check-figure'),
				recognise: mayHere('recognise-model'),
				adopt: model.state === 'recognised' && places.some((place) => may('emulation.replicate', place)),
				place: mayHere('place-model'),
				seeMap: places.some(({ kind, ...unit }) => kind === 'commune' && may('read:life', unit))
			},
			villages,
			village: villages.find(({ unitId }) => unitId === (model.villageId ?? model.unitId)),
			commandId: newId()
		};
	});
};

const ofThis = (event: RequestEvent) => ({ modelId: event.params.id });

export const actions: Actions = {
	figure: withFile(recordFigure, 'receipt', (form, event) => ({
		...ofThis(event),
		year: numberField(form, 'year'),
		kind: textField(form, 'figureKind'),
		quantity: amountField(form, 'quantity'),
		measure: textField(form, 'measure'),
		note: textField(form, 'figureNote')
	})),
	check: carryOut(checkFigure, (form) => ({
		figureId: textField(form, 'figureId'),
		note: textField(form, 'checkNote')
	})),
	strike: carryOut(strikeFigure, (form) => ({
		figureId: textField(form, 'struckId'),
		reason: textField(form, 'strikeReason')
	})),
	move: carryOut(moveModel, (form, event) => ({
		...ofThis(event),
		to: textField(form, 'to'),
		reason: textField(form, 'reason') || textField(form, 'endReason')
	})),
	recognise: carryOut(recogniseModel, (form, event) => ({
		...ofThis(event),
		to: textField(form, 'to'),
		decision: textField(form, 'decision'),
		reason: textField(form, 'reason') || textField(form, 'endReason')
	})),
	place: carryOut(placeModel, (form, event) => ({
		...ofThis(event),
		...(textField(form, 'villageCode') && { villageCode: textField(form, 'villageCode') })
	})),
	consent: withFile(recordConsent, 'proof', (form, event) => ({
		...ofThis(event),
		given: textField(form, 'given') === 'yes',
		how: textField(form, 'how')
	})),
	photo: withFile(addPhoto, 'photo', (form, event) => ({ ...ofThis(event), caption: textField(form, 'caption') })),
	show: carryOut(showPhoto, (form, event) => ({
		...ofThis(event),
		fileId: textField(form, 'fileId'),
		isPublic: textField(form, 'isPublic') === 'yes'
	})),
	settle: carryOut(settleAdoption, (form) => ({
		adoptionId: textField(form, 'adoptionId'),
		state: textField(form, 'settleState'),
		result: textField(form, 'settleResult')
	}))
};
