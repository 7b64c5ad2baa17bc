import type { LocalDate } from '#lib/local-date.ts';

/** Who inspects: a cell in its own scope, the inspection commission, the committee of the commune. */
export const BODIES = ['cell', 'commission', 'committee'] as const;
export type Body = (typeof BODIES)[number];

/** @source party-work handbook, 8.2; denunciations stand in the sealed register, complaints in their discipline file */
export const KINDS = [
	'planned',
	'signs',
	'oversight',
	'finance',
	'regular-supervision',
	'thematic-supervision'
] as const;
export type Kind = (typeof KINDS)[number];

export const isSupervision = (kind: string): boolean => kind.endsWith('supervision');

/** The way of a file; each step can be taken back. @source party-work handbook, 8.3 */
export const STATES = [
	'planned',
	'team-set',
	'notified',
	'self-report',
	'verify',
	'report',
	'concluded',
	'follow-up',
	'archived'
] as const;
export type State = (typeof STATES)[number] | 'cancelled';

export const ROLES = ['head', 'member', 'note-taker'] as const;
export type Role = (typeof ROLES)[number] | 'informed';

export const FINDING_KINDS = ['strength', 'limit', 'violation'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
/** How far a violation went, as the penalty rules name it. */
export const DEGREES = ['slight', 'serious', 'very-serious', 'most-serious'] as const;
export type Degree = (typeof DEGREES)[number];
/** rút kinh nghiệm, phê bình, xem xét kỷ luật. */
export const PROPOSALS = ['learn', 'criticise', 'discipline'] as const;
export type Proposal = (typeof PROPOSALS)[number];

export const EVIDENCE_KINDS = ['meeting', 'task', 'document', 'contribution', 'other'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The step after this one; none after the archive, nor once a file was cancelled. */
export function nextState(state: State): State | undefined {
	const place = STATES.indexOf(state as (typeof STATES)[number]);
	return place < 0 ? undefined : STATES[place + 1];
}

/** Steps that a step command takes: the team is set by a command of its own. */
export const STEPS = STATES.slice(2);
export type Step = Exclude<State, 'planned' | 'team-set' | 'cancelled'>;

/** A file that is being worked on: the plan is signed, nothing is concluded. */
export const isInProgress = (state: string): boolean =>
	['team-set', 'notified', 'self-report', 'verify', 'report'].includes(state);

/** What is found may be written down from the beginning of the work until it is concluded. */
export const takesFindings = (state: string): boolean => ['self-report', 'verify', 'report'].includes(state);

/** The last day of the clock that runs, if one does: to begin, then to conclude. */
export function clockOf(file: {
	state: string;
	startBy: LocalDate | null;
	dueOn: LocalDate | null;
}): { step: 'start' | 'conclude'; dueOn: LocalDate } | undefined {
	if ((file.state === 'team-set' || file.state === 'notified') && file.startBy)
		return { step: 'start', dueOn: file.startBy };
	return takesFindings(file.state) && file.dueOn ? { step: 'conclude', dueOn: file.dueOn } : undefined;
}
