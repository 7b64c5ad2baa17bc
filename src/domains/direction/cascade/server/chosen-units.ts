import { type RawBuilder, sql } from 'kysely';
import * as v from 'valibot';
import type { Target } from '#lib/commands/command.ts';
import * as field from '#lib/commands/fields.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** Which units a person chooses: those named, or every cell under them. */
export const unitsAsked = {
	unitCodes: v.pipe(v.array(field.unitCode), v.minLength(1, 'input.missing'), v.maxLength(5000)),
	of: v.optional(v.picklist(['units', 'cells-below']), 'units')
};

type Chosen = { unitCodes: string[]; of: 'units' | 'cells-below' };

/** The units chosen that stand under the target on a day, as `select unit_id, commune_id, kind`; others are left out. */
export const chosenUnits = (target: Target, { unitCodes, of }: Chosen, on: LocalDate): RawBuilder<unknown> => sql`
	select distinct u.id as unit_id, u.commune_id, u.kind
	from unit named
	join unit_closure c on c.ancestor_id = named.id and c.valid_from <= ${on}::date and ${on}::date < c.valid_to
	join unit u on u.id = c.descendant_id and u.valid_from <= ${on}::date and ${on}::date < u.valid_to
	join unit_closure top on top.descendant_id = u.id and top.ancestor_id = ${target.unitId}::uuid
	  and top.depth > 0 and top.valid_from <= ${on}::date and ${on}::date < top.valid_to
	where named.code = any(${unitCodes}::text[])
	  and ${of === 'units' ? sql`c.depth = 0 and u.kind in ('commune', 'cell', 'mass-organisation')` : sql`u.kind = 'cell'`}`;
