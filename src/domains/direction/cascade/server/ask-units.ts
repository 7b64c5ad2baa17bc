import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { whyNotGiveTask } from '../../giving.ts';
import { whyNotAsk } from '../ask.ts';
import { chosenUnits, unitsAsked } from './chosen-units.ts';
import { readClause } from './clause-facts.ts';
import { leadersOf } from './leaders.ts';

/**
 * Makes a clause into one task for each unit, sends each the document and tells who leads it: one statement, however
 * many units there are. A unit that still owes it, or has done it, is passed over; one that was let off is asked anew.
 */
export const askUnits = defineCommand({
	name: 'direction.ask-units',
	does: 'Makes a clause into one task for each unit, or each cell below, and sends them the document; units asked before are passed over.',
	needs: 'grant',
	input: v.strictObject({ clauseId: field.id, ...unitsAsked }),
	target: (tx, input) => unitOfRow(tx, 'documentClause', input.clauseId),
	async run({ tx, target, caller, now, today, record }, { clauseId, unitCodes, of }) {
		const clause = await readClause(tx, target, clauseId);
		const refusal = whyNotAsk(clause) ?? whyNotGiveTask({ dueOn: clause.dueOn, today });
		if (refusal) return refused(refusal);

		const source = { document: clause.numberText || clause.issuer, title: clause.text, dueOn: clause.dueOn };
		const subject = JSON.stringify({ ...source, by: caller.name });
		const { rows } = await sql<{ unitId: string }>`
			with chosen as (${chosenUnits(target, { unitCodes, of }, today)}),
			asked as (
				select gen_random_uuid() as task_id, c.unit_id, c.commune_id from chosen c
				where not exists (select from document_ask a join task t on t.commune_id = a.commune_id and t.id = a.task_id
				  where a.commune_id = c.commune_id and a.clause_id = ${clauseId}::uuid and a.unit_id = c.unit_id and t.state <> 'dropped')
			), given as (
				insert into task (commune_id, id, unit_id, title, search_key, product, given_on, due_on, source_kind, source_id, created_by)
				select commune_id, task_id, unit_id, ${clause.text}, ${clause.searchKey}, ${clause.product}, ${today}::date,
				  ${clause.dueOn}::date, 'document', ${clause.documentId}::uuid, ${caller.personId}::uuid from asked
			), sent as (
				insert into document_delivery (commune_id, unit_id, document_commune_id, document_id, sent_at, sent_by_name)
				select commune_id, unit_id, ${target.communeId}::int, ${clause.documentId}::uuid, ${now}::timestamptz, ${caller.name} from asked a
				where not exists (select from document_delivery d
				  where d.commune_id = a.commune_id and d.document_id = ${clause.documentId}::uuid and d.unit_id = a.unit_id)
			), told as (
				insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
				select l.commune_id, gen_random_uuid(), l.unit_id, l.person_id, 'direction.unit-asked', ${subject}::jsonb,
				  '/office/tasks/' || a.task_id, ${now}::timestamptz
				from (${leadersOf('asked', today)}) l join asked a on a.unit_id = l.unit_id and l.person_id <> ${caller.personId}::uuid
			)
			insert into document_ask (commune_id, task_id, unit_id, document_commune_id, document_id, clause_id)
			select commune_id, task_id, unit_id, ${target.communeId}::int, ${clause.documentId}::uuid, ${clauseId}::uuid from asked
			returning unit_id`.execute(tx);
		if (rows.length === 0) return refused({ code: 'direction.nobody-to-ask' });
		record('direction.units-asked', { clauseId, units: rows.length });
		return done({ id: clauseId, asked: rows.length });
	}
});
