import type { Dice } from './dice.ts';
import { type Ethnicity, NAME_LISTS } from './name-lists.ts';

export type Sex = 'male' | 'female';

/** A name put together at random from syllables of the people's own; nobody is meant by it. */
export function nameOf(ethnicity: Ethnicity, sex: Sex, dice: Dice): string {
	const { family, middle, given } = NAME_LISTS[ethnicity];
	const parts = [dice.pick(family), ...longMiddle(ethnicity, dice), dice.pick(middle[sex]), dice.pick(given[sex])];
	return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' ');
}

/** A few carry the mother's family name too, and do not fit into narrow columns. */
function longMiddle(ethnicity: Ethnicity, dice: Dice): string[] {
	if (ethnicity !== 'Kinh' && ethnicity !== 'Thái') return [];
	return dice.chance(3) ? [dice.pick(['Phạm Hoàng', 'Hoàng', 'Trần', 'Cầm'])] : [];
}
