import type { LocalDate } from '#lib/local-date.ts';
import { readPeriod, type Period } from '#lib/period.ts';
import type { Refusal } from '#lib/result.ts';

export const ORGANISATION_KINDS = ['front', 'youth', 'women', 'farmers', 'veterans'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Kinds of units that mass organisations and mobilisation teams are made of. */
export const UNION_UNITS = ['mass-organisation', 'branch', 'team'] as const;
export type UnionUnit = (typeof UNION_UNITS)[number];

export const DUTIES = ['head', 'deputy', 'committee', 'member'] as const;
export type Duty = (typeof DUTIES)[number];

/** gathering: of a branch; study: of a topic; visit: to households; service: work done together; talk: telling and listening. */
export const ACTIVITY_KINDS = ['gathering', 'study', 'visit', 'service', 'talk'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Posts that lead a mass organisation, a branch or a team; none of them opens the life of a cell. */
const LEADING: readonly string[] = ['front-head', 'organisation-head', 'organisation-deputy', 'branch-head'];
export const leadsUnion = (post: string): boolean => LEADING.includes(post);

type Above = { kind: string; organisationKind: string | null; name: string; validFrom: LocalDate; validTo: LocalDate };
type Added = { kind: UnionUnit; organisationKind?: OrganisationKind; code: string; from: LocalDate };

/** Why a unit is not added there: organisations stand under the commune or the Front, branches under an organisation. */
export function whyNotAddUnion(
	{ kind, organisationKind, code, from }: Added,
	above: Above,
	like: { code: string; name: string } | undefined
): Refusal | undefined {
	const isFront = above.organisationKind === 'front';
	const fits = {
		'mass-organisation': above.kind === 'commune' || (isFront && organisationKind !== 'front'),
		branch: above.kind === 'mass-organisation' && !isFront,
		team: above.kind === 'commune'
	}[kind];
	if (!fits) return { code: 'organisation.union-not-there', facts: { unit: above.name } };
	if ((kind === 'mass-organisation') !== (organisationKind !== undefined))
		return { code: 'organisation.union-kind-missing' };
	if (above.validTo !== 'infinity') return { code: 'organisation.commune-ended', facts: { unit: above.name } };
	if (from < above.validFrom)
		return { code: 'organisation.before-commune', facts: { unit: above.name, from: above.validFrom } };
	if (like?.code === code) return { code: 'organisation.code-taken', facts: { ...like } };
	return like && { code: 'organisation.union-name-taken', facts: { ...like } };
}

type OnRoll = { personId: string; fullName: string; duty: string };

/** Why nobody is put on a roll so: a day to come, twice on it, or a second head. */
export function whyNotEnrol(
	asked: { personId: string; duty: Duty; on: LocalDate },
	others: readonly OnRoll[],
	today: LocalDate
): Refusal | undefined {
	if (asked.on > today) return { code: 'organisation.roll-day-ahead' };
	const same = others.find(({ personId }) => personId === asked.personId);
	if (same) return { code: 'organisation.on-roll-already', facts: { name: same.fullName } };
	const head = asked.duty === 'head' ? others.find(({ duty }) => duty === 'head') : undefined;
	return head && { code: 'organisation.head-there', facts: { name: head.fullName } };
}

/** A quarter or a year, which is what these organisations report for. */
export function reportPeriod(code: string): Period | undefined {
	const period = readPeriod(code);
	return period && (period.kind === 'quarter' || period.kind === 'year') ? period : undefined;
}

/** Why a report is not sent: its time has not begun. A report before the end of its time may be followed by another. */
export const whyNotReport = (period: Period, today: LocalDate): Refusal | undefined =>
	today < period.from ? { code: 'organisation.report-ahead' } : undefined;
