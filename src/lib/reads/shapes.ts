import * as v from 'valibot';

/**
 * The shapes of what reads answer. They describe the API and choose the look of a column in a workbook: what a person
 * reads as a day, a moment or a share is said here and not guessed from a name.
 */
export type ColumnKind = 'day' | 'moment';

const column = (kind: ColumnKind) => v.metadata<string, { column: ColumnKind }>({ column: kind });

export const text = v.string();
export const code = v.string();
export const id = v.pipe(v.string(), v.uuid());
/** A calendar day, 'YYYY-MM-DD'. */
export const day = v.pipe(v.string(), v.isoDate(), column('day'));
/** A moment with the offset of Viet Nam, RFC 3339. */
export const moment = v.pipe(v.string(), v.isoTimestamp(), column('moment'));
export const whole = v.pipe(v.number(), v.integer());
/** A part of a whole in basis points. */
export const share = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);

/** How a field is shown in a workbook; undefined for plain texts and numbers. */
export function columnKind(schema: v.GenericSchema): ColumnKind | undefined {
	const inner = 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema;
	return v.getMetadata(inner).column as ColumnKind | undefined;
}
