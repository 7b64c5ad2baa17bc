import { addDays, addMonths, firstOfMonth, type LocalDate } from '#lib/local-date.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { type Dice, diceOf } from './dice.ts';
import { type Person, people } from './people.ts';
import { ADMITTED, MERGED, mergedOn, RECOGNISED, SET_APART } from './stories.ts';

export type Activity = 'active' | 'exempt' | 'suspended' | 'temporarily-away' | 'special-duty';

/** A member with the dates that make the roll of a meeting. */
export type Member = Person & {
	/** Given name first, for rolls. */
	sortKey: string;
	birthDate: LocalDate;
	/** Empty on a roll that was badly kept. */
	admittedOn?: LocalDate;
	officialOn?: LocalDate;
	/** First day on the roll of the cell. */
	joinedOn: LocalDate;
	/** First day from which the rolls of meetings call the member official; none while on probation. */
	officialFrom?: LocalDate;
	activity: Activity;
	activitySince?: LocalDate;
};

/** Age, youngest and oldest, of those who lead and of the others. */
const AGES: Record<string, { leads: [number, number]; others: [number, number] }> = {
	village: { leads: [36, 63], others: [24, 82] },
	office: { leads: [38, 57], others: [26, 57] },
	school: { leads: [36, 54], others: [25, 54] },
	health: { leads: [36, 54], others: [27, 54] },
	military: { leads: [34, 48], others: [25, 44] },
	police: { leads: [34, 48], others: [25, 45] },
	enterprise: { leads: [35, 56], others: [28, 56] }
};

const FORMED: LocalDate = '2025-07-01';
const EXEMPT_FROM_AGE = 72;
const AWAY_UNTIL_AGE = 48;

/** The whole roll as it stands today. */
export const membersOn = (today: LocalDate): Member[] => people().map((person) => memberOf(person, today));

function memberOf(person: Person, today: LocalDate): Member {
	const dice = diceOf(`dates ${person.memberId}`);
	const age = ageOf(person, dice);
	const birthDate = addDays(addMonths(today, -12 * age), -dice.between(1, 364));
	const admitted = admission(person, birthDate, today, dice);
	if (MERGED.is(person)) admitted.joinedOn = mergedOn(today);
	const sortKey = nameSortKey(person.name);
	return { ...person, sortKey, birthDate, ...admitted, ...activityOf(person, age, today, dice) };
}

function ageOf({ cell, rank, official, isProbationary }: Person, dice: Dice): number {
	if (isProbationary) return dice.between(20, 33);
	const { leads, others } = AGES[cell.kind]!;
	const [from, to] = rank !== 'member' || official ? leads : others;
	// Twice the dice: most are in the middle, few are very young or very old.
	return Math.round((dice.between(from, to) + dice.between(from, to)) / 2 + (to > 70 ? dice.between(-6, 10) : 0));
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => [a, b].toSorted()[0]!;
const later = (a: LocalDate, b: LocalDate): LocalDate => [a, b].toSorted()[1]!;

type Admission = Pick<Member, 'admittedOn' | 'officialOn' | 'officialFrom' | 'joinedOn'>;

function admission(person: Person, birthDate: LocalDate, today: LocalDate, dice: Dice): Admission {
	const month = firstOfMonth(today);
	const start = person.cell.from ? addMonths(FORMED, -12 * 12) : FORMED;
	if (ADMITTED.is(person)) {
		const on = addDays(addMonths(month, 2 - ADMITTED.monthsAgo), 18);
		return { admittedOn: on, joinedOn: on };
	}
	if (person.isProbationary) {
		const on = addDays(today, -(person.cell.habit === 'too-small' ? 362 : dice.between(45, 320)));
		return { admittedOn: on, joinedOn: on };
	}
	if (RECOGNISED.is(person)) {
		const on = addDays(addMonths(month, -13 - RECOGNISED.monthsAgo), 9);
		const officialFrom = addMonths(month, 1 - RECOGNISED.monthsAgo);
		return { admittedOn: on, officialOn: addMonths(on, 12), officialFrom, joinedOn: on };
	}
	const oldest = addMonths(today, -40);
	const wished = addDays(addMonths(birthDate, 12 * dice.between(20, 34)), dice.between(0, 364));
	const on = earlier(wished, oldest);
	const official = { officialFrom: addMonths(on, 12), joinedOn: later(on, start) };
	if (dice.chance(2)) return official;
	return {
		...official,
		admittedOn: on,
		officialOn: dice.chance(2) ? undefined : addDays(addMonths(on, 12), dice.between(0, 28))
	};
}

function activityOf(
	person: Person,
	age: number,
	today: LocalDate,
	dice: Dice
): Pick<Member, 'activity' | 'activitySince'> {
	const { cell, rank, isProbationary, official, nth } = person;
	const since = (from: number, to: number) => addDays(today, -dice.between(from, to));
	if (rank !== 'member' || official || isProbationary) return { activity: 'active' };
	const own = SET_APART.find((one) => one.cell === cell.code && one.nth === nth);
	if (own) return { activity: own.activity, activitySince: addDays(today, -own.forDays) };
	if (age >= EXEMPT_FROM_AGE && dice.chance(85)) return { activity: 'exempt', activitySince: since(200, 2500) };
	if (cell.kind === 'village' && age < AWAY_UNTIL_AGE && dice.chance(22))
		return { activity: 'temporarily-away', activitySince: since(30, 400) };
	return { activity: 'active' };
}

export const isOnRoll = (member: Member, day: LocalDate): boolean => member.joinedOn <= day;

export const standingOn = ({ officialFrom }: Member, day: LocalDate): 'official' | 'probationary' =>
	officialFrom && officialFrom <= day ? 'official' : 'probationary';

/** What set a member apart on a day: nothing yet before it began. */
export const activityOn = ({ activity, activitySince }: Member, day: LocalDate): Member['activity'] =>
	activitySince && activitySince <= day ? activity : 'active';
