import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** What our own checks mean to others: JSON Schema has no word for them but a format. */
const FORMATS: Record<string, string> = { 'input.date-impossible': 'date', 'input.not-an-id': 'uuid' };

/** The JSON Schema (2020-12) of a schema that validates, as others may send or read it. */
export function schemaJson(schema: v.GenericSchema): JsonSchema {
	const { $schema: _, ...described } = toJsonSchema(schema, {
		target: 'draft-2020-12',
		errorMode: 'ignore',
		overrideAction: ({ valibotAction, jsonSchema }) => {
			// Notes for our own use, such as how a column looks in a workbook.
			if (valibotAction.type === 'metadata') return withoutNotes(jsonSchema);
			const format = 'message' in valibotAction && FORMATS[String(valibotAction.message)];
			return format ? { ...jsonSchema, format } : undefined;
		}
	});
	return described;
}

function withoutNotes({ column: _, ...others }: JsonSchema & { column?: unknown }): JsonSchema {
	return others;
}
