import type { Tx } from '#lib/db/database.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingRecord } from '../../record.ts';
import { heldOn } from '../../rules-of.ts';
import { mannerRulesOn, whyNotInManner } from '../manner.ts';
import type { GroupChoice } from '../ui/group-choice.ts';
import { readGroupFacts } from './read-groups.ts';

/** What those who prepare a meeting see before they choose to hold it by group; undefined before the pilot began. */
export async function readGroupChoice(
	tx: Tx,
	communeId: number,
	meeting: MeetingRecord
): Promise<(Omit<GroupChoice, 'whyNot'> & { refusal?: Refusal }) | undefined> {
	const rules = mannerRulesOn(heldOn({ startsAt: meeting.startsAt }));
	if (!rules) return undefined;
	const of = { communeId, unitId: meeting.unit.id, meetingId: meeting.id };
	const facts = await readGroupFacts(tx, of, meeting.month);
	const groups = facts.groups.filter(({ memberIds }) => memberIds.length > 0);
	const { timesThisYear } = facts;
	const titles = [...meeting.agenda.map(({ title }) => title), ...meeting.preparation.papers.map(({ name }) => name)];
	const refusal = whyNotInManner(
		'by-group',
		{ roll: meeting.roll, hindered: [], groups: groups.length, timesThisYear, titles },
		rules
	);
	const { fromMembers, timesPerYear } = rules.parameters.byGroup;
	return {
		groups,
		members: meeting.roll.length,
		needed: fromMembers,
		timesThisYear,
		most: timesPerYear,
		...(refusal && { refusal })
	};
}
