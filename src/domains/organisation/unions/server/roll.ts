import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitByCode } from '#lib/commands/targets.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId, rowId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { done, refused } from '#lib/result.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { DUTIES, whyNotEnrol } from '../union.ts';
import { whyNoUnion } from './union-unit.ts';

/** Puts somebody on the roll. A person known by name and day of birth stays one person, whatever they belong to. */
export const enrolPerson = defineCommand({
	name: 'organisation.enrol-person',
	does: 'Puts a person on the roll of a mass organisation, a branch or a mobilisation team, with their duty.',
	needs: 'grant',
	input: v.strictObject({
		unitCode: field.unitCode,
		fullName: field.filled(100),
		bornOn: v.optional(field.day),
		place: v.optional(field.text(100), ''),
		duty: v.optional(v.picklist(DUTIES), 'member'),
		joinedOn: field.day
	}),
	target: (tx, { unitCode }) => unitByCode(tx, unitCode),
	async run({ tx, target, caller, today, now, commandId, record }, { fullName, bornOn, place, duty, joinedOn }) {
		const { communeId, unitId } = target;
		const missing = await whyNoUnion(tx, target);
		if (missing) return refused(missing);
		const known = bornOn ? await knownPerson(tx, communeId, fullName, bornOn) : undefined;
		const personId = known ?? newId();
		const others = await readOthers(tx, target);
		const refusal = whyNotEnrol({ personId, duty, on: joinedOn }, others, today);
		if (refusal) return refused(refusal);
		const id = rowId(commandId);
		await tx
			.insertInto('organisationPerson')
			.values({
				...{ communeId, unitId, id, personId, fullName, place, duty, joinedOn },
				sortKey: nameSortKey(fullName),
				bornOn: bornOn ?? null,
				byName: caller.name,
				at: now
			})
			.execute();
		record('organisation.person-enrolled', { personRowId: id, duty, joinedOn });
		return done({ id });
	}
});

export const changePerson = defineCommand({
	name: 'organisation.change-person',
	does: 'Gives a person on such a roll another duty, or the day on which they left it; without one they are on it again.',
	needs: 'grant',
	input: v.strictObject({ personRowId: field.id, duty: v.picklist(DUTIES), leftOn: v.optional(field.day) }),
	target: (tx, { personRowId }) =>
		tx
			.selectFrom('organisationPerson')
			.where('id', '=', personRowId)
			.select(['unitId', 'communeId'])
			.executeTakeFirst(),
	async run({ tx, target, today, record }, { personRowId, duty, leftOn }) {
		const person = await tx
			.selectFrom('organisationPerson')
			.where('communeId', '=', target.communeId)
			.where('id', '=', personRowId)
			.select(['personId', 'joinedOn'])
			.executeTakeFirstOrThrow();
		if (leftOn && leftOn < person.joinedOn)
			return refused({ code: 'organisation.left-before-joined', facts: { on: person.joinedOn } });
		const others = leftOn ? [] : (await readOthers(tx, target)).filter(({ id }) => id !== personRowId);
		const refusal = whyNotEnrol({ personId: person.personId, duty, on: leftOn ?? person.joinedOn }, others, today);
		if (refusal) return refused(refusal);
		await tx
			.updateTable('organisationPerson')
			.set({ duty, leftOn: leftOn ?? null })
			.where('communeId', '=', target.communeId)
			.where('id', '=', personRowId)
			.execute();
		record('organisation.person-changed', { personRowId, duty, leftOn });
		return done({ id: personRowId });
	}
});

const readOthers = (tx: Tx, { communeId, unitId }: { communeId: number; unitId: string }) =>
	tx
		.selectFrom('organisationPerson')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.where('leftOn', 'is', null)
		.select(['id', 'personId', 'fullName', 'duty'])
		.execute();

async function knownPerson(tx: Tx, communeId: number, name: string, bornOn: LocalDate): Promise<string | undefined> {
	const { rows } = await sql<{ id: string | null }>`
		select app.known_person(${communeId}::int, ${name}::text, ${bornOn}::date) as id`.execute(tx);
	return rows[0]?.id ?? undefined;
}
