import { heldMinutes } from '../duration.ts';
import type { MeetingRecord } from '../record.ts';
import { basisPoints } from '#lib/share.ts';
import { hasDecided, type KeptFacts, otherSpeakers } from './facts.ts';
import { wordsOf } from './phrases.ts';
import type { FormalityRules } from './rules.ts';
import type { Signal } from './signal.ts';

/** The cell's meetings before this one that decided something, the latest first. */
export type LookedBack = { meetingId: string; facts: KeptFacts };

/** Different people who took the floor over some meetings, this one among them; counted, never named. */
export type SpeakersOver = { different: number; meetingIds: string[]; mostPresent: number };

export type ConductContext = {
	rules: FormalityRules;
	/** Least duration of this meeting by the rules of its cycle, in minutes. */
	minMinutes: number;
	own: KeptFacts;
	before: readonly LookedBack[];
	speakers: SpeakersOver;
};

/** Signs in how the meeting was held, and what it left. A meeting that could decide nothing gives none. */
export function conductSignals(record: MeetingRecord, context: ConductContext): Signal[] {
	if (record.kind === 'thematic' || !hasDecided(record)) return [];
	return [
		...whoSpoke(record, context),
		...withoutMatters(record, context),
		...tasksGiven(record, context),
		...carriedOver(record, context),
		...tooShort(record, context)
	];
}

function whoSpoke(record: MeetingRecord, { rules, own, speakers }: ConductContext): Signal[] {
	const { fewestPresent, fewestMeetings, sameFewUpToBasisPoints } = rules.parameters.speakers;
	if (own.present < fewestPresent) return [];
	if (otherSpeakers(record) === 0)
		return [{ code: 'nobody-speaks', facts: { present: own.present }, evidence: { meetingIds: [record.id] } }];
	const { different, meetingIds, mostPresent } = speakers;
	if (meetingIds.length < fewestMeetings || basisPoints(different, mostPresent) > sameFewUpToBasisPoints) return [];
	const facts = { different, mostPresent, meetings: meetingIds.length };
	return [{ code: 'same-few', facts, evidence: { meetingIds } }];
}

function withoutMatters(record: MeetingRecord, { rules, own, before }: ConductContext): Signal[] {
	const { inARow, cellKinds } = rules.parameters.matters;
	if (own.matters > 0 || !cellKinds.includes(record.unit.cellKind)) return [];
	const row = before.slice(0, inARow - 1);
	if (row.length < inARow - 1 || row.some(({ facts }) => facts.matters > 0)) return [];
	const meetingIds = [...row.map(({ meetingId }) => meetingId).reverse(), record.id];
	return [{ code: 'no-matters', facts: { meetings: inARow }, evidence: { meetingIds } }];
}

function tasksGiven({ tasks, id }: MeetingRecord, { rules }: ConductContext): Signal[] {
	if (tasks.length === 0) return [{ code: 'no-tasks', facts: {}, evidence: { meetingIds: [id] } }];
	const plain = new Set(rules.parameters.tasks.plainProducts.map(bare));
	const without = tasks.filter(({ product }) => bare(product) === '' || plain.has(bare(product)));
	if (without.length === 0) return [];
	const facts = { count: without.length, tasks: tasks.length };
	return [{ code: 'plain-products', facts, evidence: { taskIds: without.map((task) => task.id) } }];
}

const bare = (text: string): string =>
	wordsOf(text)
		.map(({ word }) => word)
		.filter(Boolean)
		.join(' ');

function carriedOver({ earlierTasks }: MeetingRecord, { rules }: ConductContext): Signal[] {
	const { fromTimes } = rules.parameters.carriedOver;
	const stuck = earlierTasks.filter((task) => task.state === 'open' && task.carriedOver >= fromTimes);
	if (stuck.length === 0) return [];
	const times = Math.max(...stuck.map((task) => task.carriedOver));
	return [
		{ code: 'carried-over', facts: { count: stuck.length, times }, evidence: { taskIds: stuck.map(({ id }) => id) } }
	];
}

function tooShort(record: MeetingRecord, { rules, minMinutes }: ConductContext): Signal[] {
	const minutes = heldMinutes(record);
	if (minutes === undefined || basisPoints(minutes, minMinutes) >= rules.parameters.duration.shortBelowBasisPoints)
		return [];
	return [{ code: 'too-short', facts: { minutes, needed: minMinutes }, evidence: { meetingIds: [record.id] } }];
}
