import { addMonths, type LocalDate } from '#lib/local-date.ts';

import { type Told, toldCounts } from '#lib/small-numbers.ts';
import type { Activity } from '../activity.ts';
import { statisticsRulesOn } from './statistics-rules.ts';

/** Somebody on the roll of a day, as far as the reader sees them. */
export type RollPersonOn = {
	memberId: string;
	fullName: string;
	unitId: string;
	cell: string;
	cellKind: string;
	/** First day in the cell. */
	from: LocalDate;
	sex: string | null;
	standing: string;
	activity: Activity;
	activitySince: LocalDate | null;
	admittedOn: LocalDate | null;
	officialOn: LocalDate | null;
	/** The private part is open to the reader. */
	isOpen: boolean;
	birthDate: LocalDate | null;
	birthYear: number | null;
	education: string | null;
	politicalTheory: string | null;
	ethnicity: string | null;
	religion: string | null;
};

/** How a day's standing is told from the days on record: whoever has none that is later was official. */
export const isOfficialOn = ({ standing, officialOn }: RollPersonOn, on: LocalDate): boolean =>
	officialOn ? officialOn <= on : standing === 'official';

/** Activity on a day: before the last change it is not on record, and taken for active. */
export const activityOn = ({ activity, activitySince }: RollPersonOn, on: LocalDate): Activity =>
	activitySince === null || activitySince <= on ? activity : 'active';

const partyYears = ({ admittedOn }: RollPersonOn, on: LocalDate, years: number): boolean =>
	admittedOn !== null && addMonths(admittedOn, 12 * years) <= on;
const inYear = (day: LocalDate | null, on: LocalDate): boolean =>
	day !== null && day <= on && day.slice(0, 4) === on.slice(0, 4);

type Test = (person: RollPersonOn, on: LocalDate) => boolean;
/** Plain figures of a roll: each is the people for whom its question is answered yes. */
export const FIGURES = {
	all: () => true,
	official: isOfficialOn,
	probationary: (person, on) => !isOfficialOn(person, on),
	female: ({ sex }) => sex === 'female',
	exempt: (person, on) => activityOn(person, on) === 'exempt',
	suspended: (person, on) => activityOn(person, on) === 'suspended',
	away: (person, on) => activityOn(person, on) === 'temporarily-away',
	duty: (person, on) => activityOn(person, on) === 'special-duty',
	admitted: ({ admittedOn }, on) => inYear(admittedOn, on),
	recognised: ({ officialOn }, on) => inYear(officialOn, on),
	years30: (person, on) => partyYears(person, on, 30),
	years40: (person, on) => partyYears(person, on, 40),
	years50: (person, on) => partyYears(person, on, 50),
	'no-admission': ({ admittedOn }) => admittedOn === null
} satisfies Record<string, Test>;
export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** Age in full years; from the year of birth alone the larger of the two that it can be. */
export function ageOn({ birthDate, birthYear }: RollPersonOn, on: LocalDate): number | undefined {
	const year = birthDate ? Number(birthDate.slice(0, 4)) : birthYear;
	if (!year) return undefined;
	const full = Number(on.slice(0, 4)) - year;
	return birthDate && birthDate.slice(5) > on.slice(5) ? full - 1 : full;
}

/** Questions with several answers; those of the private part need its right, the sensitive ones are never told small. */
export const BREAKDOWNS = ['cellKind', 'age', 'education', 'politicalTheory', 'ethnicity', 'religion'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];
export const SENSITIVE: readonly Breakdown[] = ['ethnicity', 'religion'];
export const isPrivate = (breakdown: Breakdown): boolean => breakdown !== 'cellKind';

/** The answer of one person; '' where nothing is on record. Age is the last year of its band, 'over' above the last. */
export function answerOf(person: RollPersonOn, breakdown: Breakdown, on: LocalDate): string {
	if (breakdown !== 'age') return (person[breakdown] ?? '').trim();
	const age = ageOn(person, on);
	if (age === undefined) return '';
	const bands = statisticsRulesOn(on).ageBandsUpTo;
	return String(bands.find((last) => age <= last) ?? 'over');
}

export type Counted = { answer: string; told: Told };
export type RollFigures = {
	figures: Record<FigureName, number>;
	/** Only those open to the reader, of people whose private part is open. */
	breakdowns: { of: Breakdown; people: number; counts: Counted[] }[];
	/** Whole years with one decimal, in tenths; undefined where no birth is open. */
	averageAgeTenths?: number;
};

/** The figures of a roll on a day. They are counted from the very rows that they open to. */
export function rollFigures(people: readonly RollPersonOn[], on: LocalDate): RollFigures {
	const figures = Object.fromEntries(
		FIGURE_NAMES.map((name) => [name, people.filter((person) => (FIGURES[name] as Test)(person, on)).length])
	) as Record<FigureName, number>;
	const open = people.filter(({ isOpen }) => isOpen);
	const ages = open.flatMap((person) => ageOn(person, on) ?? []);
	const breakdowns = BREAKDOWNS.map((of) => countsOf(isPrivate(of) ? open : people, of, on)).filter(
		({ people: counted }) => counted > 0
	);
	return {
		figures,
		breakdowns,
		...(ages.length > 0 && {
			averageAgeTenths: Math.round((ages.reduce((sum, age) => sum + age, 0) * 10) / ages.length)
		})
	};
}

function countsOf(people: readonly RollPersonOn[], of: Breakdown, on: LocalDate) {
	const counts: Record<string, number> = {};
	for (const person of people) {
		const answer = answerOf(person, of, on);
		counts[answer] = (counts[answer] ?? 0) + 1;
	}
	const { leastShown } = statisticsRulesOn(on);
	const told = SENSITIVE.includes(of)
		? toldCounts(counts, leastShown)
		: Object.fromEntries(Object.entries(counts).map(([answer, count]): [string, Told] => [answer, { count }]));
	const order = (answer: string) =>
		of === 'age' ? (answer === 'over' ? 999 : Number(answer || 9_999)) : -counts[answer]!;
	return {
		of,
		people: people.length,
		counts: Object.keys(counts)
			.toSorted((a, b) => order(a) - order(b) || a.localeCompare(b, 'vi'))
			.map((answer) => ({ answer, told: told[answer]! }))
	};
}

/** The rows behind a figure, or behind one answer; none behind an answer that is sensitive. */
export function rowsOf(
	people: readonly RollPersonOn[],
	on: LocalDate,
	asked: { figure: FigureName } | { breakdown: Breakdown; answer: string }
): RollPersonOn[] {
	if ('figure' in asked) return people.filter((person) => (FIGURES[asked.figure] as Test)(person, on));
	if (SENSITIVE.includes(asked.breakdown)) return [];
	return people.filter(
		(person) => (!isPrivate(asked.breakdown) || person.isOpen) && answerOf(person, asked.breakdown, on) === asked.answer
	);
}
