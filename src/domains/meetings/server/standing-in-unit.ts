import { sql } from 'kysely';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Recorder } from '../recording.ts';

/** What a person is and may do in a unit's meetings, from the same grants that the database asks. */
export type Standing = Recorder & { isAssigned: boolean; may: (command: string) => boolean };

export async function readStanding(tx: Tx, caller: Caller, unitId: string, today: LocalDate): Promise<Standing> {
	const { rows } = await sql<{ memberId: string | null; leads: boolean; assigned: boolean; actions: string[] }>`
		with held as (
			select p.unit_id, p.post from post_holding p
			where p.person_id = ${caller.personId} and p.valid_from <= ${today} and ${today} < p.valid_to
			union
			select b.unit_id, 'member' from member b
			where b.commune_id = ${caller.communeId} and b.person_id = ${caller.personId} and b.activity not in ('left', 'died')
		), here as (
			-- Of an ended cell, the one that its work goes on with.
			select ${unitId}::uuid as id union all select heir_id from unit_heritage where unit_id = ${unitId}
		)
		select
			(select b.id from member b join unit u on u.commune_id = b.commune_id
				where u.id = ${unitId} and b.person_id = ${caller.personId}) as member_id,
			exists (select from held where unit_id in (select id from here) and post in ('cell-secretary', 'cell-deputy')) as leads,
			exists (select from held where unit_id in (select id from here) and post = 'assigned-member') as assigned,
			array(select distinct g.action from held join app.grant_rule g on g.post = held.post
				join unit_closure c on c.ancestor_id = held.unit_id and c.descendant_id in (select id from here)
					and (c.depth = 0 or g.reach = 'unit-and-below') and c.valid_from <= ${today} and ${today} < c.valid_to
				where g.action like 'meetings.%') as actions`.execute(tx);
	const { memberId, leads, assigned, actions } = rows[0]!;
	return {
		...(memberId !== null && { memberId }),
		isSecretaryOrDeputy: leads,
		isAssigned: assigned,
		may: (command) => actions.includes(`meetings.${command}`)
	};
}
