import type { AnyCommand } from '#lib/commands/command.ts';
import { addMeasure, changeMeasure, settleMeasure } from './measures.ts';
import { openProgramme } from './open-programme.ts';
import { tieToMeasure, untieFromMeasure } from './ties.ts';

export const commands: readonly AnyCommand[] = [
	openProgramme,
	addMeasure,
	changeMeasure,
	settleMeasure,
	tieToMeasure,
	untieFromMeasure
];
