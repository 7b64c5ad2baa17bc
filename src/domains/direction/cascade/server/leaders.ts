import { type RawBuilder, sql } from 'kysely';
import type { LocalDate } from '#lib/local-date.ts';
import { LEADING_POSTS } from '../ask.ts';

/** People who answer for the units of a query named `from`, as a join on post_holding `h`; one row a person and unit. */
export const leadersOf = (from: string, on: LocalDate): RawBuilder<unknown> => sql`
	select distinct a.commune_id, a.unit_id, h.person_id
	from ${sql.table(from)} a join post_holding h on h.commune_id = a.commune_id and h.unit_id = a.unit_id
	  and h.post = any(${[...LEADING_POSTS]}::text[]) and h.valid_from <= ${on}::date and ${on}::date < h.valid_to`;
