import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';

type Dates = {
	standing: string;
	birthDate: LocalDate | null;
	admittedOn: LocalDate | null;
	officialOn: LocalDate | null;
};

/** Why these dates cannot belong to one member: out of order, or not yet come. Absent dates contradict nothing. */
export function whyNotDates(
	{ standing, birthDate, admittedOn, officialOn }: Dates,
	today: LocalDate
): Refusal | undefined {
	const latest = [birthDate, admittedOn, officialOn].find((day) => day !== null && day > today);
	if (latest) return { code: 'members.date-in-future', facts: { day: latest } };
	if (birthDate && admittedOn && admittedOn <= birthDate)
		return { code: 'members.admitted-before-birth', facts: { birthDate, admittedOn } };
	if (admittedOn && officialOn && officialOn < admittedOn)
		return { code: 'members.official-before-admission', facts: { admittedOn, officialOn } };
	if (standing === 'probationary' && officialOn)
		return { code: 'members.probationary-with-official-day', facts: { officialOn } };
	return undefined;
}
