import type { MarkedPart } from './overlap.ts';

/** Signs that a meeting was only held for form. Each judges the meeting, none a person, and none changes a score. */
export const SIGNAL_CODES = [
	'own-past',
	'other-cell',
	'template',
	'nobody-speaks',
	'same-few',
	'no-matters',
	'no-tasks',
	'plain-products',
	'carried-over',
	'too-short'
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** What shows a sign: the other text and where it stands in this one, or the rows that were counted. */
export type SignalEvidence = {
	/** The minutes that the same words stand in; absent for a template. */
	other?: { meetingId: string; unitId: string; month: string };
	parts?: MarkedPart[];
	/** Meetings that were looked at, this one last. */
	meetingIds?: string[];
	/** Tasks that are meant. */
	taskIds?: string[];
};

export type Signal = { code: SignalCode; facts: Record<string, string | number>; evidence: SignalEvidence };

export const isSignalCode = (code: string): code is SignalCode => (SIGNAL_CODES as readonly string[]).includes(code);
