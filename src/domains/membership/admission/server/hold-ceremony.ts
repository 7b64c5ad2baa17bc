import { sql } from 'kysely';
import * as v from 'valibot';
import { addMembers } from '#domains/members/server/index.ts';
import { type Act, defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { refused } from '#lib/result.ts';
import { whyNotStep } from '../steps.ts';
import { type CandidateFacts, lockCandidate, takeStep, unitOfCandidate } from './take-step.ts';

/**
 * Records the ceremony, by which somebody becomes a probationary member of the cell. Party age counts from the decision,
 * the twelve months from the ceremony. Late is recorded as it was: the page says so.
 *
 * @source Điều lệ Đảng, Điều 5
 */
export const holdCeremony = defineCommand({
	name: 'membership.hold-ceremony',
	does: 'Records the ceremony of admission: the candidate becomes a probationary member of the cell.',
	needs: 'grant',
	input: v.strictObject({ candidateId: field.id, on: field.day }),
	target: (tx, input) => unitOfCandidate(tx, input.candidateId),
	async run(act, { candidateId, on }) {
		const candidate = await lockCandidate(act.tx, act.target, candidateId);
		const cell = await cellToJoin(act);
		if (cell.communeId !== act.target.communeId)
			return refused({ code: 'membership.candidate-in-ended-commune', facts: { unit: cell.name } });
		const refusal = whyNotStep(candidate, { step: 'ceremony', on }, act.today);
		if (refusal) return refused(refusal);
		const admittedOn = candidate.done.find(({ step }) => step === 'decision')!.on;
		const member = await memberOf(act, candidate);
		if (member?.isActive) return refused({ code: 'membership.member-already' });
		const memberId = member?.id ?? rowId(act.commandId, 1);
		const joining = { ...act, target: cell };
		if (member) await takeBack(joining, memberId, candidate.fullName, admittedOn, on);
		else await addNew(joining, memberId, candidate, admittedOn, on);
		return takeStep(act, candidateId, { step: 'ceremony', on }, () => undefined, { memberId });
	}
});

/** The cell of the file, or its heir where it has ended since. */
async function cellToJoin({ tx, target, today }: Act) {
	const { rows } = await sql<{ unitId: string; communeId: number; name: string }>`
		select u.id as unit_id, u.commune_id, u.name from unit u where u.id = app.unit_or_heir(${target.unitId}, ${today}::date)`.execute(
		tx
	);
	return rows[0]!;
}

/** The row on this commune's roll of somebody who belonged to it before. */
async function memberOf({ tx, target }: Act, { fullName, birthDate }: CandidateFacts) {
	const { rows } = await sql<{ id: string; isActive: boolean }>`
		select m.id, m.activity not in ('left', 'died') as is_active from member m where m.commune_id = ${target.communeId}
			and m.person_id = app.known_person(${target.communeId}, ${fullName}, ${birthDate}::date)`.execute(tx);
	return rows[0];
}

async function addNew(act: Act, id: string, candidate: CandidateFacts, admittedOn: LocalDate, on: LocalDate) {
	const { tx, target } = act;
	const { fullName, sex, birthDate, job } = candidate;
	const { rows } = await sql<{ personId: string | null }>`
		select app.known_person(${target.communeId}, ${fullName}, ${birthDate}::date) as person_id`.execute(tx);
	const values = { fullName, sex, birthDate, job, admittedOn };
	const personId = rows[0]?.personId ?? undefined;
	await addMembers(tx, target, [{ id, unitId: target.unitId, standing: 'probationary', values, personId }], on);
}

/** Somebody who is admitted again keeps their row, with a membership that begins anew. */
async function takeBack({ tx, target, now }: Act, id: string, fullName: string, admittedOn: LocalDate, on: LocalDate) {
	await tx
		.updateTable('member')
		.set({
			unitId: target.unitId,
			fullName,
			searchKey: searchKey(fullName),
			sortKey: nameSortKey(fullName),
			standing: 'probationary',
			activity: 'active',
			activitySince: on,
			admittedOn,
			officialOn: null,
			updatedAt: now
		})
		.where('communeId', '=', target.communeId)
		.where('id', '=', id)
		.execute();
	await tx
		.updateTable('memberPrivate')
		.set({ unitId: target.unitId })
		.where('communeId', '=', target.communeId)
		.where('memberId', '=', id)
		.execute();
	await tx
		.insertInto('membership')
		.values({ communeId: target.communeId, memberId: id, unitId: target.unitId, validFrom: on })
		.execute();
}
