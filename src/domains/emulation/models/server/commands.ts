import type { AnyCommand } from '#lib/commands/command.ts';
import { checkFigure, recordFigure, strikeFigure } from './figures.ts';
import { moveModel, recogniseModel } from './move-model.ts';
import { placeModel } from './place-model.ts';
import { changeModel, proposeModel } from './propose-model.ts';
import { replicate, settleAdoption } from './replicate.ts';
import { addPhoto, recordConsent, showPhoto } from './show-model.ts';

export const commands: readonly AnyCommand[] = [
	proposeModel,
	changeModel,
	placeModel,
	recordFigure,
	checkFigure,
	strikeFigure,
	moveModel,
	recogniseModel,
	recordConsent,
	addPhoto,
	showPhoto,
	replicate,
	settleAdoption
];
