import type { ToldStory } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import { STORIES } from '../sentences/index.ts';
import { itemOf, momentIn, type Sitting } from './sitting.ts';

/** The story that somebody told while people were informed: not every month, and never where meetings are a form. */
export function storiesOf(sitting: Sitting): ToldStory[] {
	const { dice, present, chair, cell, occasion } = sitting;
	const item = itemOf(sitting, 'information');
	if (!item || cell.habit === 'formal' || !dice.chance(45)) return [];
	const by = dice.pick(present.filter((entry) => entry !== chair)) ?? chair;
	const { title, source, lesson } = dice.pick(STORIES);
	const at = momentIn(sitting, 'information', 8);
	return [
		{
			id: idOf(`story ${sitting.id}`, at),
			agendaItemId: item.id,
			memberId: by.memberId,
			teller: by.name,
			title,
			...(source && { source }),
			...(lesson && { lesson }),
			...(occasion.theme && { theme: occasion.theme }),
			at
		}
	];
}
