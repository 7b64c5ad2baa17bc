import { nameParts } from '#lib/vietnamese/names.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';

const letters = (text: string): string => searchKey(text).replace(/[^a-z0-9]/g, '');

/**
 * A sign-in name as offices make it: given name, then the first letters of the others: 'Nông Thị Thơm' gives 'thomnt'.
 * @returns at least two characters that a keyboard without Vietnamese has
 */
export function usernameOf(fullName: string): string {
	const { family, middle, given } = nameParts(fullName);
	const others = [family, ...middle.split(' ')].map((word) => letters(word).slice(0, 1)).join('');
	return `${letters(given)}${others}`.slice(0, 30).padEnd(2, '0');
}

/** The names to try in turn where the first is taken: thomnt, thomnt2, thomnt3 … */
export function* usernamesFor(fullName: string): Generator<string> {
	const first = usernameOf(fullName);
	yield first;
	for (let number = 2; ; number++) yield `${first}${number}`;
}
