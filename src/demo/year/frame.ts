import { type MeetingCycleRules, type MeetingRecord, meetingCycleRules } from '#domains/meetings/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import type { CellSeed } from '../cells.ts';
import { idOf } from '../ids.ts';
import { hasCommittee } from '../people.ts';
import { COMMUNE, TERM, unitId } from '../units.ts';
import { dayOf } from './moments.ts';
import { mannerOf } from './online.ts';
import type { Occasion } from './schedule.ts';

export const meetingId = ({ cell, month, startsAt }: Occasion): string =>
	idOf(`meeting ${cell.code} ${month}`, startsAt);

/** The cycle that a meeting was planned under. */
export const cycleOf = ({ startsAt }: Occasion): MeetingCycleRules =>
	ruleSetInForce(meetingCycleRules, dayOf(startsAt));

const unitOf = (cell: CellSeed): MeetingRecord['unit'] => ({
	id: unitId(cell.code),
	code: cell.code,
	name: cell.name,
	cellKind: cell.kind,
	superiorName: COMMUNE.paperName,
	placeName: COMMUNE.placeName,
	hasCommittee: hasCommittee(cell),
	term: TERM
});

/** What stands of a meeting before anything was said or done. */
export const frameOf = (occasion: Occasion): MeetingRecord => ({
	id: meetingId(occasion),
	unit: unitOf(occasion.cell),
	kind: occasion.kind,
	month: occasion.month,
	state: 'planned',
	startsAt: occasion.startsAt,
	place: occasion.cell.place,
	...(occasion.theme && { theme: occasion.theme }),
	...mannerOf(occasion),
	preparation: { hasDraftContent: false, hasDraftResolution: false, papers: [] },
	roll: [],
	guests: [],
	agenda: [],
	statements: [],
	matters: [],
	notes: [],
	votes: [],
	reservations: [],
	tasks: [],
	earlierTasks: [],
	signatures: [],
	addenda: []
});
