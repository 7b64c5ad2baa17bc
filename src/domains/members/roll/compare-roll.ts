import { searchKey } from '#lib/vietnamese/search-key.ts';
import { areDifferent, cardKey } from './duplicates.ts';
import { changesOf, type FieldChange } from './field-changes.ts';
import { type ExistingMember, MemberIndex } from './member-index.ts';
import type { RollPerson } from './roll.ts';

/** What committing one row would do. */
export type RollLine = { row: number } & (
	| { kind: 'create' }
	| { kind: 'update'; memberId: string; changes: FieldChange[] }
	| { kind: 'unchanged'; memberId: string }
	/** Several members could be meant, or one whose number says otherwise: a person must decide. */
	| { kind: 'ambiguous'; memberIds: string[] }
);

export type RollDifference = {
	lines: RollLine[];
	created: number;
	updated: number;
	unchanged: number;
	ambiguous: number;
	/** Rows about somebody who is on the roll already. */
	duplicates: { row: number; memberId: string }[];
	/** Members whom no row is about. */
	missing: string[];
};

/**
 * Compares a roll with the members there are. A row finds its member by number, then card, then name with date of
 * birth, then name with year of birth or alone within one cell. Blank cells and columns that a roll does not have
 * say nothing: they change nothing.
 *
 * @param people with cells named as in `existing`, wherever both name one
 */
export function compareRoll(people: RollPerson[], existing: ExistingMember[]): RollDifference {
	const index = new MemberIndex(existing);
	const met = new Set<string>();
	const lines = people.map((person) => {
		const line = lineFor(person, index, met);
		if (line.kind === 'update' || line.kind === 'unchanged') met.add(line.memberId);
		return line;
	});
	return {
		lines,
		created: count(lines, 'create'),
		updated: count(lines, 'update'),
		unchanged: count(lines, 'unchanged'),
		ambiguous: count(lines, 'ambiguous'),
		duplicates: lines.flatMap((line) => membersOf(line).map((memberId) => ({ row: line.row, memberId }))),
		missing: existing.flatMap(({ id }) => (met.has(id) ? [] : [id]))
	};
}

function lineFor(person: RollPerson, index: MemberIndex, met: Set<string>): RollLine {
	const { row } = person;
	const found = index.find(person);
	const [member, ...others] = found;
	if (!member) return { row, kind: 'create' };
	if (others.length > 0 || met.has(member.id) || isDoubtful(person, member)) {
		return { row, kind: 'ambiguous', memberIds: found.map(({ id }) => id) };
	}
	const changes = changesOf(person, member);
	const memberId = member.id;
	return changes.length > 0 ? { row, kind: 'update', memberId, changes } : { row, kind: 'unchanged', memberId };
}

/** Found by a number that may be mistyped: the other number, or both name and birth, speak against it. */
function isDoubtful(person: RollPerson, member: ExistingMember): boolean {
	if (areDifferent(person, { personalId: member.personalId ?? undefined })) return true;
	const isSameCard = cardKey(person.partyCardNo) !== '' && cardKey(person.partyCardNo) === cardKey(member.partyCardNo);
	const hasOtherName = searchKey(person.fullName ?? '') !== searchKey(member.fullName ?? '');
	const hasOtherBirth = Boolean(person.birthDate && member.birthDate && person.birthDate !== member.birthDate);
	return hasOtherName && hasOtherBirth && !(isSameCard && person.personalId === member.personalId);
}

const count = (lines: RollLine[], kind: RollLine['kind']): number => lines.filter((line) => line.kind === kind).length;

function membersOf(line: RollLine): string[] {
	if (line.kind === 'ambiguous') return line.memberIds;
	return line.kind === 'create' ? [] : [line.memberId];
}
