import type { CaseStep } from '../cases/case.ts';

/** What is asked for a step, in the order of asking. */
type StepField =
	| 'owner'
	| 'note'
	| 'ground'
	| 'part'
	| 'answer'
	| 'evidence'
	| 'appeal'
	| 'ending'
	| 'reason'
	| 'day'
	| 'accepting'
	| 'threat'
	| 'paper';

const FIELDS: Record<CaseStep, readonly StepField[]> = {
	accept: ['day', 'accepting', 'paper'],
	decline: ['ground', 'reason', 'day', 'paper'],
	assign: ['owner', 'note'],
	extend: ['reason', 'day', 'paper'],
	suspend: ['reason', 'day', 'paper'],
	resume: ['day', 'paper'],
	'withdraw-part': ['part', 'day', 'paper'],
	answer: ['answer', 'evidence', 'day', 'paper'],
	appeal: ['appeal', 'day', 'paper'],
	close: ['ending', 'evidence', 'reason', 'day', 'paper'],
	reopen: ['reason', 'threat']
};

export const asksFor = (step: CaseStep, field: StepField): boolean => FIELDS[step].includes(field);
