import * as v from 'valibot';
import * as field from '#lib/commands/fields.ts';

/** The law that a step rests on, and the number of the paper that says so. */
export const paper = {
	legalBasis: v.optional(field.text(300)),
	documentNumber: v.optional(field.text(100))
};
