import { searchKey } from '#lib/vietnamese/search-key.ts';
import type { RollDuplicate, RollPerson, RollValues } from './roll.ts';

/** What one person and no other has: number, card, or name with date of birth. Only a full date tells homonyms apart. */
export function identityKeys(values: RollValues): string[] {
	const keys: string[] = [];
	if (values.personalId) keys.push(`id ${values.personalId}`);
	const card = cardKey(values.partyCardNo);
	if (card) keys.push(`card ${card}`);
	if (values.fullName && values.birthDate) keys.push(nameKey(values.fullName, values.birthDate));
	return keys;
}

/** Card numbers are written with and without dots: the digits count. */
export const cardKey = (card: string | null | undefined): string =>
	(card ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase();

export const nameKey = (fullName: string, birthDate: string): string => `name ${searchKey(fullName)} ${birthDate}`;

/** Rows about a person whom a row above is about already. Two different full numbers are two persons. */
export function findDuplicates(people: RollPerson[]): RollDuplicate[] {
	const seen = new Map<string, RollPerson>();
	const duplicates: RollDuplicate[] = [];
	for (const person of people) {
		const keys = identityKeys(person);
		const first = keys.map((key) => seen.get(key)).find((other) => other && !areDifferent(person, other));
		if (first) duplicates.push({ row: person.row, withRow: first.row });
		for (const key of keys) if (!seen.has(key)) seen.set(key, person);
	}
	return duplicates;
}

/** Whether the numbers of two records prove two persons: an old card of nine digits proves nothing against a new one. */
export function areDifferent(a: RollValues, b: RollValues): boolean {
	if (!a.personalId || !b.personalId) return false;
	return a.personalId.length === b.personalId.length && a.personalId !== b.personalId;
}
