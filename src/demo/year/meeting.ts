import type { EarlierTask, MeetingRecord, RollEntry } from '#domains/meetings/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Member } from '../members.ts';
import { countedByGroup, satByGroup } from './by-group.ts';
import { cycleOf, frameOf } from './frame.ts';
import { guestsOf } from './guests.ts';
import { answerMatters, type MatterLife, matterOf, raiseMatters } from './matters.ts';
import { after } from './moments.ts';
import { conclude, notesOf, reservationsOf } from './notes.ts';
import { prepare } from './preparation.ts';
import { resolutionOf } from './resolution.ts';
import { inOwnWords } from './own-words.ts';
import type { Absences } from './roll.ts';
import type { Occasion } from './schedule.ts';
import { scoreOf } from './score.ts';
import { sitDown } from './sit-down.ts';
import type { Sitting } from './sitting.ts';
import { statementsOf } from './statements.ts';
import { storiesOf } from './stories.ts';
import { giveTasks, type TaskLife } from './tasks.ts';
import { votesOf } from './votes.ts';

/** What a meeting finds when it opens. */
export type Found = {
	members: Member[];
	absences: Absences;
	earlierTasks: EarlierTask[];
	waiting: MatterLife[];
	/** Number that its resolution will have. */
	number: number;
	today: LocalDate;
	/** What becomes of the tasks as they are given. */
	settle: (tasks: TaskLife[]) => TaskLife[];
};

/** A meeting that was held, and what it leaves. */
export type Held = { record: MeetingRecord; draftContent: string; tasks: TaskLife[]; matters: MatterLife[] };

/** Holds the meeting of an occasion from the roll call to the reading back. */
export function hold(occasion: Occasion & { openedAt: string }, found: Found): Held {
	const sitting = sitDown(occasion, found.members, found.absences);
	const { roll, closedAt, manner, dice } = sitting;
	const isDeciding = occasion.fate === 'held';
	const leaders = roll.filter(({ post }) => post);
	const { preparation, draftContent } = prepare(occasion, leaders, manner, dice);
	const matters = [...found.waiting, ...(isDeciding ? raiseMatters(sitting) : [])];
	answerMatters(sitting, matters);
	const tasks = isDeciding
		? found.settle(giveTasks(sitting, { matters, earlierTasks: found.earlierTasks }, personIn(found.members)))
		: [];

	const stories = isDeciding ? storiesOf(sitting) : [];
	const held: MeetingRecord = satByGroup({
		...frameOf(occasion),
		state: 'closed',
		openedAt: occasion.openedAt,
		closedAt,
		chair: personRef(sitting.chair),
		minuteSecretary: personRef(sitting.minuteSecretary),
		preparation: { ...preparation, hasDraftResolution: isDeciding && preparation.hasDraftResolution },
		roll,
		guests: guestsOf(sitting),
		agenda: conclude(sitting),
		statements: isDeciding ? statementsOf(sitting) : [],
		...(stories.length > 0 && { stories }),
		matters: matters.map(matterOf),
		notes: notesOf(sitting),
		earlierTasks: found.earlierTasks,
		tasks: tasks.map(({ id, title, ownerId, ownerName, product, dueOn }) => ({
			id,
			title,
			ownerId,
			ownerName,
			product,
			dueOn
		})),
		readBackAt: after(closedAt, -2)
	});
	const record = isDeciding ? decide(sitting, held, found) : held;
	return { record: inOwnWords(record, sitting.cell), draftContent, tasks, matters };
}

function decide(sitting: Sitting, held: MeetingRecord, { number, today }: Found): MeetingRecord {
	const decided: MeetingRecord = {
		...held,
		votes: votesOf(sitting, today).map((vote) => countedByGroup(vote, held)),
		reservations: reservationsOf(sitting),
		resolution: resolutionOf(sitting, number, held.earlierTasks.length === 0)
	};
	const score = scoreOf(sitting, decided, cycleOf(sitting.occasion), after(sitting.closedAt, -3));
	return { ...decided, score };
}

const personRef = ({ memberId, name, post }: RollEntry) => ({ memberId, name, ...(post && { post }) });

const personIn =
	(members: Member[]) =>
	(memberId: string): string =>
		members.find((member) => member.memberId === memberId)!.personId;
