import type { Habit } from '../cells.ts';

type Range = [from: number, to: number];

/** What follows from the habit of a cell. Shares in percent. */
export type Manner = {
	/** How often it meets later than on its day, and by how many days. */
	delayed: number;
	delayDays: Range;
	/** Minutes beyond the fewest asked for; negative when it ends too soon. */
	extraMinutes: Range;
	present: number;
	/** Of those absent. */
	unexcused: number;
	speakers: Range;
	/** What was to be ready before the meeting was. */
	prepared: number;
	topics: number;
	tasks: Range;
	doneInTime: number;
	/** Of the others, those done at last. */
	doneLate: number;
	answered: number;
	publishedAfterDays: Range;
	/** Holds a theme in a quarter. */
	thematic: number;
	/** Points that people take off where only they can say. */
	strictness: number;
};

const ORDINARY: Manner = {
	delayed: 15,
	delayDays: [1, 3],
	extraMinutes: [-12, 8],
	present: 89,
	unexcused: 4,
	speakers: [35, 55],
	prepared: 85,
	topics: 2,
	tasks: [2, 3],
	doneInTime: 72,
	doneLate: 75,
	answered: 85,
	publishedAfterDays: [0, 3],
	thematic: 85,
	strictness: 25
};

export const MANNERS: Record<Habit, Manner> = {
	good: {
		...ORDINARY,
		delayed: 0,
		extraMinutes: [6, 16],
		present: 95,
		unexcused: 0,
		speakers: [54, 75],
		prepared: 100,
		topics: 3,
		tasks: [3, 4],
		doneInTime: 92,
		doneLate: 100,
		answered: 100,
		publishedAfterDays: [0, 2],
		thematic: 100,
		strictness: 12
	},
	ordinary: ORDINARY,
	silent: { ...ORDINARY, present: 82, doneInTime: 60 },
	'too-small': { ...ORDINARY, present: 100, thematic: 0, tasks: [1, 1], topics: 1 },
	late: {
		...ORDINARY,
		delayed: 85,
		delayDays: [4, 11],
		extraMinutes: [-25, 0],
		present: 82,
		unexcused: 9,
		speakers: [25, 40],
		prepared: 45,
		tasks: [1, 2],
		doneInTime: 45,
		doneLate: 60,
		answered: 55,
		publishedAfterDays: [3, 9],
		thematic: 40,
		strictness: 35
	},
	formal: {
		...ORDINARY,
		delayed: 0,
		extraMinutes: [-48, -30],
		present: 93,
		unexcused: 0,
		speakers: [0, 0],
		prepared: 60,
		topics: 1,
		tasks: [0, 1],
		doneInTime: 95,
		publishedAfterDays: [0, 2],
		thematic: 30,
		strictness: 0
	}
};
