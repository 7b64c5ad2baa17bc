import { sql } from 'kysely';
import * as v from 'valibot';
import { defineCommand } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import { unitOfRow } from '#lib/commands/targets.ts';
import { done, refused } from '#lib/result.ts';
import { leadersOf } from './leaders.ts';

/** Lets units off what a clause asks: their open tasks are dropped with the reason, and they are told. */
export const takeBackAsk = defineCommand({
	name: 'direction.take-back-ask',
	does: 'Takes back what a clause asks, of all units or of those named: open tasks are dropped with the reason; what is done stays.',
	needs: 'grant',
	input: v.strictObject({
		clauseId: field.id,
		unitCodes: v.optional(v.pipe(v.array(field.unitCode), v.minLength(1, 'input.missing'), v.maxLength(5000))),
		reason: field.filled(500)
	}),
	target: (tx, input) => unitOfRow(tx, 'documentClause', input.clauseId),
	async run({ tx, caller, now, today, record }, { clauseId, unitCodes, reason }) {
		const named = unitCodes ? sql`u.code = any(${unitCodes}::text[])` : sql`true`;
		const { rows } = await sql<{ taskId: string }>`
			with freed as (
				update task t set state = 'dropped', done_on = ${today}::date, result = ${reason}
				from document_ask a join unit u on u.id = a.unit_id
				where a.clause_id = ${clauseId}::uuid and a.commune_id = t.commune_id and a.task_id = t.id and t.state = 'open' and ${named}
				returning t.commune_id, t.unit_id, t.id as task_id, t.title
			), noted as (
				insert into task_event (commune_id, unit_id, id, task_id, kind, reason, changes, by_person, by_name, at)
				select commune_id, unit_id, gen_random_uuid(), task_id, 'dropped', ${reason}, '[]', ${caller.personId}::uuid, ${caller.name}, ${now}::timestamptz
				from freed
			), told as (
				insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
				select l.commune_id, gen_random_uuid(), l.unit_id, l.person_id, 'direction.unit-let-off',
				  jsonb_build_object('title', f.title, 'reason', ${reason}::text, 'by', ${caller.name}::text),
				  '/office/tasks/' || f.task_id, ${now}::timestamptz
				from (${leadersOf('freed', today)}) l join freed f on f.unit_id = l.unit_id and l.person_id <> ${caller.personId}::uuid
			)
			select task_id from freed`.execute(tx);
		if (rows.length === 0) return refused({ code: 'direction.nothing-to-take-back' });
		record('direction.ask-taken-back', { clauseId, units: rows.length, reason });
		return done({ id: clauseId, takenBack: rows.length });
	}
});
