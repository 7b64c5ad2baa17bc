import { searchKey } from '#lib/vietnamese/search-key.ts';
import { areDifferent, cardKey } from './duplicates.ts';
import type { RollValues } from './roll.ts';

/** A member on the roll. Blank, null and left out are the same. */
export type ExistingMember = { id: string } & { [Field in keyof RollValues]?: RollValues[Field] | null };

type Known = { [Field in keyof RollValues]?: RollValues[Field] | null };

/** Finds the members whom a row could be about, without looking at all of them. */
export class MemberIndex {
	readonly #byNumber = new Map<string, ExistingMember[]>();
	readonly #byCard = new Map<string, ExistingMember[]>();
	readonly #byName = new Map<string, ExistingMember[]>();
	/** By name with year of birth, '' where that is not known. */
	readonly #byNameAndYear = new Map<string, ExistingMember[]>();

	constructor(members: ExistingMember[]) {
		for (const member of members) {
			if (member.personalId) add(this.#byNumber, member.personalId, member);
			if (cardKey(member.partyCardNo)) add(this.#byCard, cardKey(member.partyCardNo), member);
			if (!member.fullName) continue;
			add(this.#byName, searchKey(member.fullName), member);
			add(this.#byNameAndYear, nameAndYear(member), member);
		}
	}

	/** One member, none, or several where nothing tells which is meant. */
	find(person: RollValues): ExistingMember[] {
		const byNumber = this.#byNumber.get(person.personalId ?? '');
		if (byNumber) return narrow(byNumber, person);
		const byCard = this.#byCard.get(cardKey(person.partyCardNo));
		if (byCard) return narrow(byCard, person);
		return this.#findByName(person);
	}

	#findByName(person: RollValues): ExistingMember[] {
		const isOpen = (member: ExistingMember) => !areDifferent(person, { personalId: member.personalId ?? undefined });
		const isNear = (member: ExistingMember) => isOpen(member) && isSameCell(person, member);
		const year = birthYear(person);
		if (year === undefined) return (this.#byName.get(searchKey(person.fullName ?? '')) ?? []).filter(isNear);
		const sameYear = this.#byNameAndYear.get(nameAndYear(person)) ?? [];
		const sameDay = sameYear.filter((member) => person.birthDate && member.birthDate === person.birthDate);
		if (sameDay.some(isOpen)) return narrow(sameDay.filter(isOpen), person);
		const inexact = sameYear.filter((member) => !(person.birthDate && member.birthDate) && isNear(member));
		if (inexact.length > 0) return inexact;
		return (this.#byNameAndYear.get(nameAndYear({ fullName: person.fullName })) ?? []).filter(isNear);
	}
}

function add(map: Map<string, ExistingMember[]>, key: string, member: ExistingMember): void {
	const members = map.get(key);
	if (members) members.push(member);
	else map.set(key, [member]);
}

/** Of several, the one in the cell that the row names. */
function narrow(members: ExistingMember[], person: RollValues): ExistingMember[] {
	if (members.length === 1 || !person.cell) return members;
	const inCell = members.filter((member) => searchKey(member.cell ?? '') === searchKey(person.cell!));
	return inCell.length > 0 ? inCell : members;
}

const birthYear = (known: Known): number | undefined =>
	known.birthYear ?? (known.birthDate ? Number(known.birthDate.slice(0, 4)) : undefined);

const nameAndYear = (known: Known): string => `${searchKey(known.fullName ?? '')} ${birthYear(known) ?? ''}`;

/** Not in different cells, as far as both say. */
const isSameCell = (a: Known, b: Known): boolean => !a.cell || !b.cell || searchKey(a.cell) === searchKey(b.cell);
