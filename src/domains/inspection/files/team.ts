import type { LocalDate } from '#lib/local-date.ts';
import type { Refusal } from '#lib/result.ts';
import type { Body, Role } from './inspection.ts';

export type TeamMember = {
	name: string;
	role: Role;
	personId: string;
	/** The cell that the person belongs to. */
	unitId: string;
	/** Whether the person leads the cell that is inspected, or that of the member who is. */
	leadsSubject: boolean;
};

export type TeamQuestion = {
	body: Body;
	state: string;
	people: readonly TeamMember[];
	subjectPersonId: string | null;
	subjectUnitId: string;
	signedOn: LocalDate;
	today: LocalDate;
	/** Whoever sets the team asked each of them about ties of family and interest. */
	conflictAsked: boolean;
};

/** Why this team cannot be set, naming whoever stands too near. @source party-work handbook, 8.3 */
export function whyNotTeam(asked: TeamQuestion): Refusal | undefined {
	const { people, body } = asked;
	if (!['planned', 'team-set', 'notified'].includes(asked.state)) return { code: 'inspection.team-stands' };
	if (asked.signedOn > asked.today) return { code: 'inspection.day-ahead' };
	const count = (role: Role) => people.filter((one) => one.role === role).length;
	if (count('head') !== 1) return { code: 'inspection.team-one-head' };
	if (count('note-taker') !== 1) return { code: 'inspection.team-one-note-taker' };
	if (new Set(people.map(({ personId }) => personId)).size < people.length) return { code: 'inspection.team-twice' };
	for (const { name, personId, unitId, leadsSubject } of people) {
		if (personId === asked.subjectPersonId) return { code: 'inspection.team-is-subject', facts: { name } };
		if (body === 'cell') continue;
		if (leadsSubject) return { code: 'inspection.team-leads-subject', facts: { name } };
		if (unitId === asked.subjectUnitId) return { code: 'inspection.team-of-subject', facts: { name } };
	}
	return asked.conflictAsked ? undefined : { code: 'inspection.conflict-not-asked' };
}
