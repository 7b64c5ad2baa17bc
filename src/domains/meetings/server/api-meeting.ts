import * as v from 'valibot';
import { onVietNamClock } from '#lib/reads/moments.ts';
import { defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';
import { readMeetingRecord } from './read-record.ts';

/** Rows inside the record keep the shape that phone and screens share; here only their being lists is promised. */
const rows = v.array(v.looseObject({}));

const MeetingInFull = v.strictObject({
	id: shape.id,
	unit: shape.code,
	unitName: shape.text,
	kind: shape.code,
	month: shape.text,
	state: shape.code,
	startsAt: shape.moment,
	place: shape.text,
	theme: v.optional(shape.text),
	openedAt: v.optional(shape.moment),
	closedAt: v.optional(shape.moment),
	chair: v.optional(v.looseObject({ memberId: shape.id, name: shape.text })),
	minuteSecretary: v.optional(v.looseObject({ memberId: shape.id, name: shape.text })),
	manner: v.optional(v.looseObject({ kind: shape.code })),
	preparation: v.looseObject({}),
	roll: v.array(v.looseObject({ memberId: shape.id, name: shape.text, standing: shape.code, presence: shape.code })),
	guests: rows,
	agenda: v.array(v.looseObject({ id: shape.id, position: shape.whole, kind: shape.code, title: shape.text })),
	statements: rows,
	stories: v.optional(rows),
	matters: rows,
	notes: rows,
	votes: v.array(
		v.looseObject({
			id: shape.id,
			matter: shape.text,
			kind: shape.code,
			agree: shape.whole,
			disagree: shape.whole,
			other: shape.whole,
			base: shape.whole,
			needed: shape.whole,
			passed: v.boolean()
		})
	),
	reservations: rows,
	resolution: v.optional(v.looseObject({ id: shape.id, state: shape.code })),
	tasks: v.array(v.looseObject({ id: shape.id, title: shape.text, dueOn: shape.day })),
	earlierTasks: rows,
	score: v.optional(v.looseObject({ total: shape.whole, possible: shape.whole, normalisedBasisPoints: shape.share })),
	readBackAt: v.optional(shape.moment),
	minutesNumber: v.optional(shape.whole),
	signatures: rows,
	addenda: rows,
	publishedAt: v.optional(shape.moment),
	lockedHash: v.optional(shape.text)
});

/** A meeting as its minutes know it: as signed once it was signed. */
export const meetingById = defineOne({
	address: 'meetings/{id}',
	does: 'One meeting as its minutes know it: roll, agenda, votes, resolution, tasks, score and signatures.',
	parameters: [],
	item: MeetingInFull,
	async read({ tx }, id) {
		const record = await readMeetingRecord(tx, id);
		if (!record) return undefined;
		const { unit, roll, ...rest } = onVietNamClock(record);
		const entries = roll.map(({ sortKey, ...entry }) => entry);
		return { ...rest, unit: unit.code, unitName: unit.name, roll: entries };
	}
});
