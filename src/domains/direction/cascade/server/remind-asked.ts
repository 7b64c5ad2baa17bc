import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { readClause } from './clause-facts.ts';
import { leadersOf } from './leaders.ts';

/** Reminds who leads the units that have said nothing, or are late. */
export const remindAsked = defineCommand({
	name: 'direction.remind-asked',
	does: 'Reminds the units that have not answered what a clause asks, or whose day is over.',
	needs: 'grant',
	input: v.strictObject({ clauseId: field.id }),
	target: (tx, input) => unitOfRow(tx, 'documentClause', input.clauseId),
	async run({ tx, target, caller, now, today, record }, { clauseId }) {
		const { numberText, issuer, text, dueOn } = await readClause(tx, target, clauseId);
		const subject = JSON.stringify({ document: numberText || issuer, title: text, dueOn, by: caller.name });
		const { rows } = await sql<{ units: number }>`
			with waiting as (
				select a.commune_id, a.unit_id, a.task_id from document_ask a
				join task t on t.commune_id = a.commune_id and t.id = a.task_id and t.state = 'open'
				where a.clause_id = ${clauseId}::uuid and (a.answered_at is null or t.due_on < ${today}::date)
			), told as (
				insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
				select l.commune_id, gen_random_uuid(), l.unit_id, l.person_id, 'direction.unit-reminded', ${subject}::jsonb,
				  '/office/tasks/' || w.task_id, ${now}::timestamptz
				from (${leadersOf('waiting', today)}) l join waiting w on w.unit_id = l.unit_id
			)
			select count(*)::int as units from waiting`.execute(tx);
		const units = rows[0]?.units ?? 0;
		if (units === 0) return refused({ code: 'direction.nobody-to-remind' });
		record('direction.asked-reminded', { clauseId, units });
		return done({ id: clauseId, reminded: units });
	}
});
