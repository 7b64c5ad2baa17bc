import type { EarlierTask, MeetingRecord, MeetingTask, RollEntry } from '#domains/meetings/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from '../ids.ts';
import { FORMAL, type TaskText } from '../sentences/index.ts';
import type { MatterLife } from './matters.ts';
import { dayOf } from './moments.ts';
import { type Sitting, say } from './sitting.ts';

/** A task through its whole life, which the loader knows beforehand. */
export type TaskLife = MeetingTask & {
	/** Owner as a person with an account; none for a task of the whole cell. */
	ownerPersonId?: string;
	givenOn: LocalDate;
	givenAt: string;
	givenBy: string;
	meetingId?: string;
	ending: { state: 'done' | 'dropped'; on: LocalDate; result: string } | undefined;
	/** Meetings that have found it unfinished. */
	carriedOver: number;
};

const isOpenOn = ({ ending }: TaskLife, day: LocalDate): boolean => !ending || ending.on > day;

/** What a meeting finds: tasks given before that were open, or ended since the meeting before. */
export function findEarlier(lives: TaskLife[], heldOn: LocalDate, lastHeldOn: LocalDate | undefined): EarlierTask[] {
	return lives
		.filter((life) => life.givenOn < heldOn && (!lastHeldOn || isOpenOn(life, lastHeldOn)))
		.toSorted((a, b) => (a.dueOn + a.id < b.dueOn + b.id ? -1 : 1))
		.map(({ id, title, ownerId, ownerName, product, dueOn, givenOn, carriedOver, ending }) => {
			const known = ending && ending.on <= heldOn ? ending : undefined;
			return {
				id,
				title,
				ownerId,
				ownerName,
				product,
				dueOn,
				givenOn,
				state: known?.state ?? 'open',
				...(known && { doneOn: known.on, ...(known.result && { result: known.result }) }),
				carriedOver
			};
		});
}

/** A closed meeting counts once more what it found unfinished. */
export function carryOver(lives: TaskLife[], heldOn: LocalDate): void {
	for (const life of lives) if (life.givenOn < heldOn && isOpenOn(life, heldOn)) life.carriedOver += 1;
}

/** The tasks that a meeting gives, each to somebody else among those present; what people asked for comes first. */
export function giveTasks(
	sitting: Sitting,
	{ matters, earlierTasks }: Pick<MeetingRecord, 'earlierTasks'> & { matters: MatterLife[] },
	personOf: (memberId: string) => string
): TaskLife[] {
	const { present, dice, chair } = sitting;
	const asked = matters.find(({ state }) => state === 'answered' && sitting.cell.habit === 'good' && dice.chance(60));
	const texts = [...(asked ? [taskOf(asked)] : []), ...ownTasks(sitting, earlierTasks)];
	const owners = dice.sample(
		present.filter(({ standing }) => standing === 'official'),
		texts.length
	);
	const givenOn = dayOf(sitting.occasion.openedAt);
	const lives = owners.map((owner, index): TaskLife => {
		const dueOn = addDays(givenOn, dice.between(12, 25));
		return {
			...lifeOf(sitting, texts[index]!, owner, index),
			ownerPersonId: personOf(owner.memberId),
			givenOn,
			givenAt: sitting.closedAt,
			givenBy: personOf(chair.memberId),
			meetingId: sitting.id,
			dueOn,
			ending: endingOf(sitting, texts[index]!, givenOn, dueOn),
			carriedOver: 0
		};
	});
	if (asked) asked.taskId = lives[0]?.id;
	return lives;
}

/** Nothing is given again that somebody is still at. */
function ownTasks({ cell, dice, manner, topics }: Sitting, earlier: EarlierTask[]): TaskText[] {
	const count = dice.between(...manner.tasks);
	const texts = cell.habit === 'formal' ? [FORMAL.task] : topics.flatMap((topic) => topic.tasks);
	const isUnderWay = ({ title }: TaskText) =>
		earlier.some((task) => task.state === 'open' && task.title.startsWith(title.split('{')[0]!));
	return dice.sample(
		texts.filter((text) => !isUnderWay(text)),
		count
	);
}

const taskOf = ({ gist, place }: MatterLife): TaskText => ({
	title: `Giải quyết kiến nghị của nhân dân tại ${place}: ${gist.charAt(0).toLocaleLowerCase('vi')}${gist.slice(1)}`,
	product: 'Kết quả xử lý, thông báo trả lời nhân dân',
	result: 'Đã xử lý, trả lời tại cuộc họp dân.'
});

const lifeOf = (sitting: Sitting, { title, product }: TaskText, owner: RollEntry, index: number) => ({
	id: idOf(`task ${sitting.id} ${index}`, sitting.closedAt),
	title: say(sitting, title),
	product,
	ownerId: owner.memberId,
	ownerName: owner.name
});

function endingOf(sitting: Sitting, { result }: TaskText, givenOn: LocalDate, dueOn: LocalDate): TaskLife['ending'] {
	const { dice, manner } = sitting;
	const early = addDays(dueOn, -dice.between(0, 7));
	const late = addDays(dueOn, dice.between(6, 38));
	const [isInTime, isLate] = [dice.chance(manner.doneInTime), dice.chance(manner.doneLate)];
	if (isInTime) return { state: 'done', on: early > givenOn ? early : dueOn, result: say(sitting, result) };
	if (isLate) return { state: 'done', on: late, result: say(sitting, result) };
	// Nobody spoke of it again, until the cell struck it off.
	return dice.chance(60)
		? {
				state: 'dropped',
				on: addDays(dueOn, 75),
				result: 'Chi bộ thống nhất thôi thực hiện, chuyển sang kế hoạch năm sau.'
			}
		: undefined;
}
