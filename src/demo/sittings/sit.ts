import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { sittingRules } from '#domains/meetings/sittings/bodies.ts';
import type { Conclusion, Participant, Sitting, SittingBody } from '#domains/meetings/sittings/sitting.ts';
import { CELLS } from '../cells.ts';
import { type Dice, diceOf } from '../dice.ts';
import { idOf } from '../ids.ts';
import { membersOf, type Person, people } from '../people.ts';
import { COMMUNE, MASS_ORGANISATIONS, TERM, unitId } from '../units.ts';
import { after, at } from '../year/moments.ts';
import type { ItemText } from './texts.ts';

/** One sitting to be told: when, of which body, what about. */
export type Occasion = {
	body: SittingBody;
	title: string;
	day: LocalDate;
	time: string;
	items: ItemText[];
	/** Unit of a mass organisation; otherwise the commune. */
	unitCode?: string;
};

/** A task of a conclusion with what the task's own row needs. */
export type GivenTask = Conclusion['tasks'][number] & {
	conclusionId: string;
	unitCode: string;
	owner: Person;
	givenOn: LocalDate;
};

export const officialOf = (username: string): Person =>
	people().find(({ official }) => official?.username === username)!;

const withPost = (post: string): Person[] =>
	people().filter(({ official }) => official?.posts.some((held) => held === post));

const headOf = (code: string): Person => {
	const organisation = MASS_ORGANISATIONS.find((one) => one.code === code);
	return organisation ? membersOf(organisation.head.cell)[organisation.head.nth]! : membersOf(code)[0]!;
};

/** Heads of villages who are not Party members come as guests. */
const VILLAGE_HEADS = ['Lò Văn Hặc', 'Vàng A Nủ', 'Quàng Thị Xuân'];

function calledTo({
	body,
	unitCode
}: Occasion): { person?: Person; name: string; title: string; standing: Participant['standing'] }[] {
	const seat = (person: Person, standing: Participant['standing'], title = person.official?.position ?? '') => ({
		person,
		name: person.name,
		title,
		standing
	});
	if (body === 'mass-organisation')
		return [
			seat(headOf(unitCode!), 'member', 'Chủ tịch'),
			...VILLAGE_HEADS.map((name, index) => ({
				name: ['Lò Thị Hoa', 'Mùa Thị Sua', 'Hoàng Thị Nhàn'][index] ?? name,
				title: 'Chi hội trưởng',
				standing: 'guest' as const
			}))
		];
	const members = withPost(body === 'executive-committee' ? 'committee-member' : 'standing-member');
	const clerks = withPost('office-clerk').map((person) => seat(person, 'attending'));
	const secretaries = CELLS.map(({ code, name }) => seat(membersOf(code)[0]!, 'attending', `Bí thư ${name}`));
	const own = new Set(members.map(({ personId }) => personId));
	return [
		...members.map((person) => seat(person, 'member')),
		...clerks,
		...(body === 'briefing'
			? [
					...secretaries.filter(({ person }) => !own.has(person.personId)),
					...VILLAGE_HEADS.map((name) => ({ name, title: 'Trưởng bản', standing: 'guest' as const }))
				]
			: [])
	];
}

const EXCUSES = ['đi công tác tỉnh', 'điều trị tại bệnh viện', 'tiếp đoàn công tác', 'trực phòng cháy rừng'];

/** A sitting before anything was said: who is called, what is on the agenda. */
export function frame(occasion: Occasion): Sitting {
	const { body, title, day, time, unitCode = COMMUNE.code } = occasion;
	const startsAt = at(day, time);
	const id = idOf(`sitting ${body} ${day}`, startsAt);
	const isCommune = unitCode === COMMUNE.code;
	const name = isCommune ? COMMUNE.name : MASS_ORGANISATIONS.find((one) => one.code === unitCode)!.name;
	return {
		id,
		unit: {
			id: unitId(unitCode),
			code: unitCode,
			name,
			kind: isCommune ? 'commune' : 'mass-organisation',
			paperName: isCommune ? COMMUNE.paperName : name,
			superiorName: isCommune ? 'Đảng bộ tỉnh Minh Họa' : COMMUNE.paperName,
			placeName: COMMUNE.placeName,
			term: TERM
		},
		body,
		title,
		state: 'planned',
		startsAt,
		place: body === 'briefing' ? 'Hội trường UBND xã' : 'Phòng họp Đảng ủy xã',
		ruleSetId: ruleSetId(ruleSetInForce(sittingRules, day)),
		participants: calledTo(occasion).map(({ person, name: called, title: post, standing }) => ({
			id: idOf(`seat ${id} ${called}`, startsAt),
			...(person && { personId: person.personId, memberId: person.memberId }),
			name: called,
			title: post,
			standing,
			isTemporarilyAway: false,
			presence: 'unrecorded',
			reason: ''
		})),
		items: occasion.items.map((item, index) => ({
			id: idOf(`sitting item ${id} ${index}`, startsAt),
			position: index + 1,
			kind: 'matter',
			title: item.title,
			reporter: item.reporter,
			plannedMinutes: 40,
			discussion: ''
		})),
		papers: [],
		votes: [],
		conclusions: [],
		earlier: [],
		signatures: []
	};
}

/** The same after it was held: roll, discussion, conclusions with their tasks as they stand on the day of loading. */
export function held(occasion: Occasion, today: LocalDate): { sitting: Sitting; tasks: GivenTask[] } {
	const sitting = frame(occasion);
	const dice = diceOf(`sitting ${sitting.id}`);
	const { day } = occasion;
	const participants = sitting.participants.map((one): Participant => {
		const leads = one.standing === 'member' && /^(Bí thư Đảng|Phó Bí thư Thường|Chủ tịch)/.test(one.title);
		if (leads || one.standing === 'attending' ? !dice.chance(4) : !dice.chance(10))
			return { ...one, presence: 'present' };
		return dice.chance(85)
			? { ...one, presence: 'excused', reason: dice.pick(EXCUSES) }
			: { ...one, presence: 'absent' };
	});
	const conclusions = occasion.items.flatMap((item, nth) =>
		item.conclusions.map((text) => ({ ...text, itemId: sitting.items[nth]!.id }))
	);
	const tasks = conclusions.flatMap(({ task }, index) => {
		if (!task) return [];
		const conclusionId = idOf(`conclusion ${sitting.id} ${index}`, sitting.startsAt);
		return [givenTask(task, conclusionId, day, dice, today)];
	});
	const seatOf = (personId: string | undefined) => participants.find((one) => one.personId === personId)?.id;
	const secretary =
		occasion.body === 'mass-organisation'
			? participants[0]!.personId
			: officialOf(occasion.body === 'briefing' ? 'pho-bi-thu' : 'bi-thu-xa').personId;
	const clerk = occasion.body === 'mass-organisation' ? secretary : officialOf('van-phong').personId;
	const chairId = seatOf(secretary);
	const minuteSecretaryId = seatOf(clerk);
	return {
		tasks,
		sitting: {
			...sitting,
			state: 'closed',
			invitedAt: at(addDays(day, -5), '09:00'),
			openedAt: after(sitting.startsAt, 3),
			closedAt: after(sitting.startsAt, dice.between(95, 170)),
			...(chairId && { chairId }),
			...(minuteSecretaryId && { minuteSecretaryId }),
			participants: participants.map((one) =>
				one.id === chairId || one.id === minuteSecretaryId ? { ...one, presence: 'present', reason: '' } : one
			),
			items: sitting.items.map((item, nth) => ({ ...item, discussion: occasion.items[nth]!.discussion })),
			conclusions: conclusions.map(({ text, itemId }, index) => {
				const id = idOf(`conclusion ${sitting.id} ${index}`, sitting.startsAt);
				return {
					id,
					itemId,
					position: index + 1,
					text,
					...ended(
						day,
						today,
						tasks.some((task) => task.conclusionId === id)
					),
					tasks: tasks
						.filter((task) => task.conclusionId === id)
						.map(({ conclusionId, unitCode, owner, givenOn, ...task }) => task),
					hiddenTasks: 0
				};
			})
		}
	};
}

/** What nobody was given is ended by hand after a while, with a reason. */
const ended = (day: LocalDate, today: LocalDate, isGiven: boolean): Pick<Conclusion, 'settledOn' | 'settledBecause'> =>
	isGiven || addDays(day, 45) > today
		? { settledBecause: '' }
		: { settledOn: addDays(day, 20), settledBecause: 'Việc thường xuyên, đã đưa vào chương trình công tác năm.' };

/** Most are done in time or a little late; of the last months some are still open, and a few are late. */
function givenTask(
	{ title, product, to }: { title: string; product: string; to: string },
	conclusionId: string,
	day: LocalDate,
	dice: Dice,
	today: LocalDate
): GivenTask {
	const isUnit = to.startsWith('HB.');
	const owner = isUnit ? headOf(to) : officialOf(to);
	const dueOn = addDays(day, dice.pick([14, 20, 25, 30]));
	const doneOn = addDays(dueOn, dice.between(-6, 4));
	const isDone = doneOn < today && !(addDays(day, 110) > today && dice.chance(55));
	return {
		id: idOf(`task ${conclusionId}`, at(day, '11:00')),
		title,
		product,
		ownerName: owner.name,
		unitName: isUnit ? (CELLS.find(({ code }) => code === to)?.name ?? to) : COMMUNE.name,
		dueOn,
		state: isDone ? 'done' : 'open',
		...(isDone && { doneOn }),
		conclusionId,
		unitCode: isUnit ? to : COMMUNE.code,
		owner,
		givenOn: day
	};
}
