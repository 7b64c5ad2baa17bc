import type { Act } from '#lib/commands/command.ts';
import type { Refusal } from '#lib/result.ts';
import type { MeetingRecord } from '../../record.ts';
import type { MeetingKey } from '../../server/meeting-head.ts';
import { readCell } from '../../server/read-cell.ts';
import { attendanceOf, heldOn } from '../../rules-of.ts';
import { whyNotInMonth, whyNotMeet } from '../../planning.ts';
import { dayOf } from '../../moments.ts';
import { type PlannedSitting, whyNotSittings } from '../group-sittings.ts';
import { type MannerKind, mannerRulesOn, whyNotInManner } from '../manner.ts';
import { readGroupFacts } from './read-groups.ts';

export type Held = {
	kind: MannerKind;
	/** Members who cannot come to one place. */
	hindered: readonly string[];
	sittings: readonly PlannedSitting[];
};

/** Why this meeting, with the roll, agenda and groups of now, cannot be held in this manner; undefined if it can. */
export async function whyNotInMannerNow(
	act: Act,
	key: MeetingKey,
	meeting: MeetingRecord,
	{ kind, hindered, sittings }: Held
): Promise<Refusal | undefined> {
	const rules = mannerRulesOn(heldOn({ startsAt: meeting.startsAt }));
	if (!rules) return kind === 'in-person' ? undefined : { code: 'meetings.manner-no-rule' };
	const titles = [...meeting.agenda.map(({ title }) => title), ...meeting.preparation.papers.map(({ name }) => name)];
	const { groups, timesThisYear } = await readGroupFacts(act.tx, key, meeting.month);
	const sitting = groups.filter(({ memberIds }) => memberIds.length > 0).length;
	const facts = { roll: meeting.roll, hindered, groups: sitting, timesThisYear, titles };
	const refusal = whyNotInManner(kind, facts, rules);
	if (refusal || kind !== 'by-group') return refusal;
	return (
		whyNotSittings(sittings, groups, meeting, attendanceOf({ startsAt: meeting.startsAt })) ??
		(await whyNotOnDays(act, meeting.month, sittings))
	);
}

/** Every sitting is held near the month of the meeting, while the cell is there. */
async function whyNotOnDays(
	act: Act,
	month: string,
	sittings: readonly PlannedSitting[]
): Promise<Refusal | undefined> {
	const unit = await readCell(act);
	for (const { startsAt } of sittings) {
		const on = dayOf(startsAt);
		const refusal = whyNotMeet(unit, on) ?? whyNotInMonth(month, on);
		if (refusal) return refusal;
	}
	return undefined;
}
