import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import { readContent } from '#lib/files/server/keep-file.ts';
import { newId } from '#lib/ids.ts';
import { done, type Refusal, refused } from '#lib/result.ts';
import { endsMembership } from '../activity.ts';
import type { RollLine } from '../roll/compare-roll.ts';
import { ROLL_FIELDS, type RollPerson, type RollValues } from '../roll/roll.ts';
import { type KnownMember, readExistingMembers } from './existing-members.ts';
import { type ImportPlan, planImport } from './preview-import.ts';
import { addMembers, changeMembers, type MemberToWrite } from './write-members.ts';

/** Brings a roll in whole: every row that is new, and the changes that were accepted, or nothing. */
export const importRoll = defineCommand({
	name: 'members.import-roll',
	does: 'Brings a roll in whole: every row that is new, and the changes that were accepted, or nothing.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		/** Content that was handed in before. */
		sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'input.not-understood')),
		sheet: v.optional(field.filled(100)),
		headerRow: v.optional(field.wholeNumber(1, 1_048_576)),
		columns: v.optional(v.record(v.string(), v.nullable(v.picklist(ROLL_FIELDS)))),
		/** Excel rows whose changes to members are not wanted. */
		refuse: v.optional(v.array(field.wholeNumber(1, 1_048_576)), []),
		/** Excel rows not to be brought in: the second of two that are about one person. */
		leaveOut: v.optional(v.array(field.wholeNumber(1, 1_048_576)), [])
	}),
	target: (tx, input) => unitByCode(tx, input.unitCode),
	async run({ tx, target, today, record }, input) {
		const unit = await tx
			.selectFrom('unit')
			.where('id', '=', target.unitId)
			.select(['id', 'communeId', 'kind'])
			.executeTakeFirstOrThrow();
		const { sheet, headerRow, columns } = input;
		const options = { sheet, headerRow, columns, today };
		const plan = await planImport(tx, unit, await readContent(input.sha256), options, new Set(input.leaveOut));
		if (!plan.ok) return plan;
		const whyNot = whyNotImport(plan.value);
		if (whyNot) return refused(whyNot);

		const unwanted = new Set(input.refuse);
		const { lines } = plan.value;
		const updates = lines.filter((line) => line.kind === 'update' && !unwanted.has(line.row));
		const people = new Map(plan.value.people.map((person) => [person.row, person]));
		const toAdd = lines.filter((line) => line.kind === 'create').map((line) => newMember(line, plan.value, people));
		const toChange = await changedMembers(updates, plan.value, () => readExistingMembers(tx, unit.communeId));
		await addMembers(tx, target, toAdd, today);
		await changeMembers(tx, target, toChange, today);

		const counts = {
			created: toAdd.length,
			updated: toChange.length,
			unchanged: lines.length - toAdd.length - toChange.length
		};
		record('members.roll-imported', { sha256: input.sha256, ...counts });
		return done(counts);
	}
});

/** Why a roll cannot be brought in as it is: an error in it, or two rows about one person. */
export function whyNotImport({ problems, duplicates }: ImportPlan): Refusal | undefined {
	const errors = problems.filter((problem) => problem.level === 'error');
	const [first] = errors;
	if (first) return { code: 'members.roll-has-errors', facts: { errors: errors.length, row: first.row } };
	const twice = duplicates.find(({ withRow }) => withRow !== undefined);
	if (twice) return { code: 'members.roll-has-duplicates', facts: { row: twice.row, withRow: twice.withRow ?? 0 } };
	return undefined;
}

/** A roll that has the column but no day in it says that the person is on probation. */
function standingOf(values: RollValues, plan: ImportPlan): 'official' | 'probationary' {
	const hasColumn = Object.values(plan.reading.columns).includes('officialOn');
	return hasColumn && values.admittedOn && !values.officialOn ? 'probationary' : 'official';
}

function newMember({ row }: RollLine, plan: ImportPlan, people: Map<number, RollPerson>): MemberToWrite {
	const values = people.get(row) as RollPerson;
	return { id: newId(), unitId: plan.cellOf.get(row)?.id as string, values, standing: standingOf(values, plan) };
}

async function changedMembers(
	lines: RollLine[],
	plan: ImportPlan,
	readExisting: () => Promise<KnownMember[]>
): Promise<MemberToWrite[]> {
	if (lines.length === 0) return [];
	const existing = new Map((await readExisting()).map((member) => [member.id, member]));
	return lines.map((line) => {
		if (line.kind !== 'update') throw new RangeError(`row ${line.row} changes nobody`);
		const { id, unitId, standing, activity, ...known } = existing.get(line.memberId) as KnownMember;
		const changes: RollValues = Object.fromEntries(line.changes.map(({ field: name, to }) => [name, to]));
		return {
			id,
			// Whoever left stays where they were: a roll opens no membership again.
			unitId: (endsMembership(activity) ? undefined : plan.cellOf.get(line.row)?.id) ?? unitId,
			values: { ...(known as RollValues), ...changes },
			// A blank cell changes nothing: only a day that was accepted ends the probation.
			standing: changes.officialOn ? 'official' : standing
		};
	});
}
