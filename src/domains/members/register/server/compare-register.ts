import { createHash } from 'node:crypto';
import type { Tx } from '#lib/db/database.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { endsMembership } from '../../activity.ts';
import { cardKey } from '../../roll/duplicates.ts';
import type { ReadRollOptions, RollPerson } from '../../roll/roll.ts';
import type { KnownMember } from '../../server/existing-members.ts';
import { type ImportPlan, type ImportUnit, planImport } from '../../server/preview-import.ts';
import { type Difference, whyNotCompare } from '../difference.ts';

export type RegisterComparison = {
	plan: ImportPlan;
	existing: Map<string, KnownMember>;
	differences: Difference[];
};

/** Reads an export of the register and tells every difference from the roll, line by line. Reads sensitive fields; writes nothing. */
export async function compareRegister(
	tx: Tx,
	unit: ImportUnit,
	bytes: Uint8Array,
	options: ReadRollOptions
): Promise<Result<RegisterComparison>> {
	const planned = await planImport(tx, unit, bytes, options);
	if (!planned.ok) return planned;
	const plan = planned.value;
	const refusal = whyNotCompare(plan.reading.columns);
	if (refusal) return refused(refusal);
	const existing = new Map(plan.existing.map((member) => [member.id, member]));
	return done({ plan, existing, differences: differencesOf(plan, existing) });
}

/** The same difference has the same key in every file; other values make it another one. */
const keyOf = (...parts: (string | null)[]): string =>
	createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24);

/** Who a row is about, as far as the file says: for rows that no member stands behind. */
const personKey = ({ personalId, partyCardNo, fullName, birthDate, birthYear }: RollPerson): string =>
	personalId ?? (cardKey(partyCardNo) || `${searchKey(fullName ?? '')} ${birthDate ?? birthYear ?? ''}`);

function differencesOf(plan: ImportPlan, existing: ReadonlyMap<string, KnownMember>): Difference[] {
	const personAt = new Map(plan.people.map((person) => [person.row, person]));
	const ofRows = plan.lines.flatMap((line): Difference[] => {
		const person = personAt.get(line.row)!;
		const cell = plan.cellOf.get(line.row)?.name ?? person.cell ?? '';
		const about = { row: line.row, name: person.fullName ?? '', cell, field: '', ours: '' } as const;
		if (line.kind === 'unchanged') return [];
		if (line.kind === 'ambiguous')
			return [
				{
					...about,
					key: keyOf('unclear', personKey(person)),
					kind: 'unclear',
					memberId: line.memberIds.length === 1 ? line.memberIds[0]! : null,
					theirs: saidOf(person),
					isReady: false
				}
			];
		if (line.kind === 'create')
			return [
				{
					...about,
					key: keyOf('only-there', personKey(person)),
					kind: 'only-there',
					memberId: null,
					theirs: saidOf(person),
					isReady: person.ready
				}
			];
		return fieldsOf(line, person, existing.get(line.memberId)!, plan.cellOf.has(line.row));
	});
	const gone = plan.lines.flatMap((line): Difference[] => {
		const member = 'memberId' in line ? existing.get(line.memberId) : undefined;
		if (!member || !endsMembership(member.activity)) return [];
		const { id, fullName, cell, activity } = member;
		return [
			{
				key: keyOf('gone', id, activity),
				kind: 'gone',
				row: line.row,
				memberId: id,
				name: fullName ?? '',
				cell: cell ?? '',
				field: '',
				ours: activity,
				theirs: '',
				isReady: false
			}
		];
	});
	const onlyHere = plan.missing.map(
		({ id, name, cell }): Difference => ({
			key: keyOf('only-here', id),
			kind: 'only-here',
			row: null,
			memberId: id,
			name,
			cell,
			field: '',
			ours: '',
			theirs: '',
			isReady: false
		})
	);
	return [...gone, ...ofRows, ...onlyHere];
}

const saidOf = ({ birthDate, birthYear, personalId, partyCardNo }: RollPerson): string =>
	[birthDate?.split('-').reverse().join('/') ?? birthYear, personalId, partyCardNo].filter(Boolean).join(' · ');

function fieldsOf(
	line: {
		row: number;
		memberId: string;
		changes: { field: string; from: string | number | null; to: string | number }[];
	},
	person: RollPerson,
	member: KnownMember,
	hasCell: boolean
): Difference[] {
	// Whoever left is one line of its own: which cell they would belong to is nothing to ask.
	const isGone = endsMembership(member.activity);
	return line.changes
		.filter(({ field }) => field !== 'cell' || (hasCell && !isGone))
		.map(({ field, from, to }) => ({
			key: keyOf('differs', member.id, field, String(from ?? ''), String(to)),
			kind: 'differs',
			row: line.row,
			memberId: member.id,
			name: member.fullName ?? '',
			cell: member.cell ?? '',
			field: field as Difference['field'],
			ours: String(from ?? ''),
			theirs: String(to),
			isReady: person.ready || hasCell
		}));
}
