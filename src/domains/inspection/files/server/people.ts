import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand, type Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { addWorkingDays } from '#domains/organisation/calendar/index.ts';
import { ROLES, type Role } from '../inspection.ts';
import { inspectionRules } from '../rules.ts';
import { whyNotTeam } from '../team.ts';
import { readFile, unitOfFile } from './file-row.ts';
import { noteStep } from './step-row.ts';
import { tellOfFile } from '../../server/tell.ts';

/** Whoever opens a file that no area opens to them is let into it. */
export async function letInto(
	tx: Tx,
	target: Target,
	inspectionId: string,
	caller: Caller,
	since: LocalDate
): Promise<void> {
	await sql`insert into inspection_person (commune_id, inspection_id, person_id, unit_id, member_id, name, role, since)
		select m.commune_id, ${inspectionId}::uuid, m.person_id, ${target.unitId}::uuid, m.id, m.full_name, 'informed', ${since}::date
		from member m where m.commune_id = ${target.communeId} and m.person_id = ${caller.personId}`.execute(tx);
}

const readPeople = (tx: Tx, { communeId }: Target, ids: readonly string[], subjectUnitId: string, on: LocalDate) =>
	tx
		.selectFrom('member as m')
		.where('m.communeId', '=', communeId)
		.where('m.id', 'in', [...ids])
		.where('m.activity', 'not in', ['left', 'died', 'suspended'])
		.select(['m.id', 'm.personId', 'm.unitId', 'm.fullName as name'])
		.select(
			sql<boolean>`exists (select from post_holding p where p.person_id = m.person_id and p.unit_id = ${subjectUnitId}::uuid
				and p.post in ('cell-secretary', 'cell-deputy') and p.valid_from <= ${on} and ${on} < p.valid_to)`.as(
				'leadsSubject'
			)
		)
		.execute();

export const setTeam = defineCommand({
	name: 'inspection.set-team',
	does: 'Sets the team of an inspection by a signed plan; the work begins within the working days that the rules give.',
	needs: 'self',
	input: v.strictObject({
		inspectionId: field.id,
		people: v.pipe(
			v.array(v.strictObject({ memberId: field.id, role: v.picklist(ROLES) })),
			v.minLength(1, 'input.missing'),
			v.maxLength(15)
		),
		planNumber: field.filled(100),
		signedOn: field.day,
		conflictAsked: v.boolean()
	}),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run(act, { inspectionId, people, planNumber, signedOn, conflictAsked }) {
		const { tx, target, caller, today } = act;
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isLead) return refused({ code: 'access.not-granted' });
		const found = await readPeople(
			tx,
			target,
			people.map(({ memberId }) => memberId),
			file.subjectUnitId,
			today
		);
		const team = people.flatMap(({ memberId, role }) =>
			found.filter(({ id }) => id === memberId).map((one) => ({ ...one, role: role as Role }))
		);
		if (team.length < people.length) return refused({ code: 'inspection.not-on-the-roll' });
		const refusal = whyNotTeam({ ...file, people: team, signedOn, today, conflictAsked });
		if (refusal) return refused(refusal);
		const { startWithinWorkingDays } = ruleSetInForce(inspectionRules, signedOn).parameters;
		const startBy = addWorkingDays(signedOn, startWithinWorkingDays);
		await noteStep(act, file, {
			named: 'team-set',
			on: signedOn,
			note: planNumber,
			changes: { state: file.state === 'planned' ? 'team-set' : file.state, planNumber, signedOn, startBy }
		});
		await tx
			.deleteFrom('inspectionPerson')
			.where('communeId', '=', target.communeId)
			.where('inspectionId', '=', inspectionId)
			.where((eb) =>
				eb.or([
					eb('role', '<>', 'informed'),
					eb(
						'personId',
						'in',
						team.map(({ personId }) => personId)
					)
				])
			)
			.execute();
		await tx
			.insertInto('inspectionPerson')
			.values(
				team.map(({ id: memberId, personId, name, role }) => ({
					...target,
					inspectionId,
					personId,
					memberId,
					name,
					role,
					since: today
				}))
			)
			.execute();
		await tellOfFile(
			act,
			team.map(({ personId }) => personId),
			'inspection.told-in-team',
			`/office/inspections/${inspectionId}`
		);
		act.record('inspection.team-set', { inspectionId });
		return done({ startBy });
	}
});

export const letIn = defineCommand({
	name: 'inspection.let-in',
	does: 'Lets somebody into the file of an inspection, with the reason; it stands in the file who knows it.',
	needs: 'self',
	input: v.strictObject({ inspectionId: field.id, memberId: field.id, why: field.filled(500) }),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run(act, { inspectionId, memberId, why }) {
		const { tx, target, caller, today } = act;
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isLead) return refused({ code: 'access.not-granted' });
		const [person] = await readPeople(tx, target, [memberId], file.subjectUnitId, today);
		if (!person) return refused({ code: 'inspection.not-on-the-roll' });
		if (person.personId === file.subjectPersonId)
			return refused({ code: 'inspection.team-is-subject', facts: { name: person.name } });
		await tx
			.insertInto('inspectionPerson')
			.values({
				...target,
				inspectionId,
				personId: person.personId,
				memberId,
				name: person.name,
				role: 'informed',
				why,
				since: today
			})
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		await tellOfFile(act, [person.personId], 'inspection.told-let-in', `/office/inspections/${inspectionId}`);
		act.record('inspection.let-in', { inspectionId });
		return done({ id: inspectionId });
	}
});

export const letOut = defineCommand({
	name: 'inspection.let-out',
	does: 'Closes the file of an inspection again to somebody who was let in.',
	needs: 'self',
	input: v.strictObject({ inspectionId: field.id, memberId: field.id }),
	target: (tx, { inspectionId }) => unitOfFile(tx, inspectionId),
	async run({ tx, target, caller, record }, { inspectionId, memberId }) {
		const file = await readFile(tx, target, inspectionId, caller);
		if (!file.isLead) return refused({ code: 'access.not-granted' });
		await tx
			.deleteFrom('inspectionPerson')
			.where('communeId', '=', target.communeId)
			.where('inspectionId', '=', inspectionId)
			.where('memberId', '=', memberId)
			.where('role', '=', 'informed')
			.execute();
		record('inspection.let-out', { inspectionId });
		return done({ id: inspectionId });
	}
});
