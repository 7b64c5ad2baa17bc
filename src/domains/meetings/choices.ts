import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';

/** Fields that several commands of a meeting share. */
export const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'input.not-understood'));
export const meetingKind = v.picklist(['regular', 'thematic', 'combined']);
export const voteKind = v.picklist(['resolution', 'admission', 'recognition', 'expulsion', 'reprimand']);
export const statementKind = v.picklist(['speech', 'self-criticism', 'criticism', 'praise', 'reminder']);
export const agendaKind = v.picklist([
	'opening',
	'last-month',
	'information',
	'theme',
	'discussion',
	'self-criticism',
	'matters',
	'resolution',
	'scoring',
	'closing',
	'other'
]);

/** The four parts of a resolution; any of them may still be empty. */
export const resolutionParts = {
	assessment: v.optional(field.text(10_000), ''),
	limits: v.optional(field.text(10_000), ''),
	direction: v.optional(field.text(10_000), ''),
	implementation: v.optional(field.text(10_000), '')
};

/** When it happened, where that is not now: entered later from paper, or on a phone without signal. */
export const at = v.optional(field.moment);
