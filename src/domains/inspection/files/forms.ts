/**
 * The papers of an inspection, KT/GS 1 to 12, in their order; the name is that of the file at
 * `/api/v1/inspections/{id}/{name}.docx`.
 *
 * @source party-work handbook, 8.3 (SW9)
 */
export const FORMS = [
	'plan',
	'detailed-plan',
	'outline',
	'deployment-minutes',
	'self-report',
	'subject-minutes',
	'verification-minutes',
	'result-report',
	'meeting-extract',
	'conclusion',
	'announcement-minutes',
	'file-index'
] as const;
export type Form = (typeof FORMS)[number];

export const formNumber = (form: Form): number => FORMS.indexOf(form) + 1;
export const SELF_REPORT = formNumber('self-report');

/** What whoever the file is about may read: those handed to them, and the conclusion once it was made known. */
export const TOLD_FORMS: readonly Form[] = ['plan', 'outline', 'deployment-minutes', 'self-report', 'subject-minutes'];
export const CLOSED_FORMS: readonly Form[] = ['conclusion', 'announcement-minutes'];
