import type { AgendaItem, AgendaKind, RollEntry } from '#domains/meetings/index.ts';
import type { CellSeed } from '../cells.ts';
import type { Dice } from '../dice.ts';
import { fill, type Topic } from '../sentences/index.ts';
import type { Manner } from './manners.ts';
import { after } from './moments.ts';
import type { Occasion } from './schedule.ts';

/** A meeting while it is held: who is there, what is on, how this cell goes about it. */
export type Sitting = {
	id: string;
	cell: CellSeed;
	occasion: Occasion & { openedAt: string };
	closedAt: string;
	manner: Manner;
	dice: Dice;
	roll: RollEntry[];
	/** Of those present, the chair first. */
	present: RollEntry[];
	chair: RollEntry;
	minuteSecretary: RollEntry;
	agenda: AgendaItem[];
	topics: Topic[];
};

/** The item of a kind, if the meeting came to it. */
export const itemOf = (
	{ agenda }: Pick<Sitting, 'agenda'>,
	kind: AgendaKind
): (AgendaItem & { startedAt: string }) | undefined => {
	const item = agenda.find((one) => one.kind === kind && one.startedAt);
	return item && { ...item, startedAt: item.startedAt! };
};

/** A moment some minutes into an item; the opening where the item was left out. */
export const momentIn = (sitting: Sitting, kind: AgendaKind, minutes: number): string =>
	after(itemOf(sitting, kind)?.startedAt ?? sitting.occasion.openedAt, minutes);

export const say = ({ cell, dice }: Sitting, text: string): string => fill(text, cell, dice);
