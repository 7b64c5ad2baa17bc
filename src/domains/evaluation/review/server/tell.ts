import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { ReviewSubject } from './subject-row.ts';

/** One notice to every member of the unit but who sends, and for a leader to the other leaders: they review it. */
export async function tellThoseWhoTakePart(
	{ tx, target: { communeId, unitId }, caller, now }: Act,
	{ id, roundId, subject }: ReviewSubject,
	on: LocalDate
): Promise<void> {
	const { rows } = await sql<{ name: string; unitName: string }>`
		select e.name, u.name as unit_name from evaluation e join unit u on u.id = e.unit_id
		where e.commune_id = ${communeId} and e.id = ${id}::uuid`.execute(tx);
	const facts = JSON.stringify({ name: rows[0]!.name, unit: rows[0]!.unitName, on });
	await sql`
		insert into notice (commune_id, id, unit_id, person_id, kind, subject, link, created_at)
		select ${communeId}::int, gen_random_uuid(), ${unitId}::uuid, p.person_id, 'evaluation.told-review-sent', ${facts}::jsonb,
			'/office/evaluations/sent/' || ${id}::text, ${now}::timestamptz
		from (
			select m.person_id from member m where m.commune_id = ${communeId} and m.unit_id = ${unitId}::uuid
				and m.activity not in ('left', 'died', 'exempt', 'suspended')
			union
			select e.person_id from evaluation e where e.commune_id = ${communeId} and e.round_id = ${roundId}::uuid
				and e.subject = 'leader' and ${subject === 'leader'}
		) p where p.person_id <> ${caller.personId}::uuid`.execute(tx);
}
