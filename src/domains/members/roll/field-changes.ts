import { searchKey } from '#lib/vietnamese/search-key.ts';
import { cardKey } from './duplicates.ts';
import type { ExistingMember } from './member-index.ts';
import { oneLine } from './one-line.ts';
import { ROLL_FIELDS, type RollField, type RollValues } from './roll.ts';

/** What a row would change of its member; `from` is null where nothing was known. */
export type FieldChange = { field: keyof RollValues; from: string | number | null; to: string | number };

/** The fields in which a row knows something else than the member's record. */
export function changesOf(person: RollValues, member: ExistingMember): FieldChange[] {
	const changes = ROLL_FIELDS.flatMap((field) => {
		const [from, to] = [member[field] || null, person[field]];
		return to && !isSame(field, from ?? '', to) ? [{ field, from, to }] : [];
	});
	return [...changes, ...changesOfYear(person, member)];
}

/** A year alone says less than a full date of that year, and changes nothing then. */
function changesOfYear({ birthYear }: RollValues, member: ExistingMember): FieldChange[] {
	const known = member.birthDate ? Number(member.birthDate.slice(0, 4)) : (member.birthYear ?? null);
	if (!birthYear || birthYear === known) return [];
	return [{ field: 'birthYear', from: member.birthDate ?? known, to: birthYear }];
}

/** Whether two writings mean one value: capitals, blanks and the dots of a number are habits of a clerk. */
function isSame(field: RollField, a: string, b: string): boolean {
	if (field === 'phone') return digits(a) === digits(b);
	if (field === 'partyCardNo') return cardKey(a) === cardKey(b);
	if (field === 'cell') return searchKey(a) === searchKey(b);
	return oneLine(a).toLowerCase() === oneLine(b).toLowerCase();
}

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
