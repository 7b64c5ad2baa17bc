import type { CellSeed } from '../cells.ts';
import type { Dice } from '../dice.ts';

/** Something that a cell works on for a time: what is said of it, asked about it and done for it. */
export type Topic = {
	/** As it stands in 'tập trung … trong tháng'. */
	subject: string;
	/** Months of the year (1–12) in which it comes up; all where absent. */
	months?: number[];
	speeches: string[];
	tasks: TaskText[];
	matters?: MatterText[];
	/** Line of the resolution for the month to come. */
	direction: string;
	/** What the chair concludes. */
	conclusion: string;
};

/** A task, its product, and what came of it. */
export type TaskText = { title: string; product: string; result: string };

/** What people asked and what they were answered; `forwarded` where the cell cannot settle it. */
export type MatterText = { gist: string; answer: string; isForwarded?: boolean };

/** Fills {n} (a few), {m} (some dozens), {area} (a corner of the cell's place) and {place} (its name). */
export function fill(text: string, cell: CellSeed, dice: Dice): string {
	return inItsOwnWords(text, cell).replace(/\{(n|m|area|place)\}/g, (_, slot: string) => {
		if (slot === 'n') return String(dice.between(2, 9)).padStart(2, '0');
		if (slot === 'm') return String(dice.between(11, 46));
		return slot === 'area' ? dice.pick(cell.areas) : cell.name.replace('Chi bộ ', '');
	});
}

/** A lowland village is a thôn, a highland one a bản. */
const inItsOwnWords = (text: string, cell: CellSeed): string =>
	cell.name.includes('thôn')
		? text
				.replace(/(trưởng|nội|của|đường|y tế|trong|họp) bản(?!\p{L})/giu, '$1 thôn')
				.replace('; bản góp', '; thôn góp')
		: text;
