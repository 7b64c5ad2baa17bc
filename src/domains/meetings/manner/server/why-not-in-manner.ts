import { sql } from 'kysely';
import type { Act } from '#lib/commands/command.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingRecord } from '../../record.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { heldOn } from '../../rules-of.ts';
import { type MannerKind, mannerRulesOn, whyNotInManner } from '../manner.ts';

/** Why this meeting, with the roll, agenda and groups of now, cannot be held in this manner; undefined if it can. */
export async function whyNotInMannerNow(
	act: Act,
	key: MeetingKey,
	meeting: MeetingRecord,
	kind: MannerKind,
	hindered: readonly string[]
): Promise<Refusal | undefined> {
	const rules = mannerRulesOn(heldOn({ startsAt: meeting.startsAt }));
	if (!rules) return kind === 'in-person' ? undefined : { code: 'meetings.manner-no-rule' };
	const titles = [...meeting.agenda.map(({ title }) => title), ...meeting.preparation.papers.map(({ name }) => name)];
	const facts = { roll: meeting.roll, hindered, ...(await groupFacts(act, key, meeting.month)), titles };
	return whyNotInManner(kind, facts, rules);
}

/** Groups of the cell, and its other meetings by group in the year of this one. */
async function groupFacts({ tx }: Act, { communeId, unitId, meetingId }: MeetingKey, month: string) {
	const { rows } = await sql<{ groups: number; timesThisYear: number }>`
		select (select count(*)::int from party_group where commune_id = ${communeId} and unit_id = ${unitId}) as groups,
			(select count(*)::int from meeting where commune_id = ${communeId} and unit_id = ${unitId} and id <> ${meetingId}
				and manner = 'by-group' and state <> 'cancelled' and month like ${`${month.slice(0, 4)}-%`}) as times_this_year`.execute(
		tx
	);
	return rows[0]!;
}
