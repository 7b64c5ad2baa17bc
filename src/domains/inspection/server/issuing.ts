import { sql } from 'kysely';

/** Names at the head of the papers of a file, whose unit goes by `u` in the query: of the commune, and of what stands above it. */
export const issuingNames = [
	sql<string>`u.paper_name`.as('paperName'),
	sql<string>`coalesce(nullif(u.place_name, ''), (select c.place_name from unit c where c.commune_id = u.commune_id
		and c.kind = 'commune' order by c.valid_to desc limit 1), '')`.as('placeName'),
	sql<string>`coalesce((select c.paper_name from unit c where c.commune_id = u.commune_id and c.kind = 'commune'
		order by c.valid_to desc limit 1), '')`.as('communePaperName'),
	sql<string>`coalesce((select p.paper_name from unit c join unit_parent a on a.unit_id = c.id and a.valid_to = 'infinity'
		join unit p on p.id = a.parent_id where c.commune_id = u.commune_id and c.kind = 'commune'
		order by c.valid_to desc limit 1), '')`.as('provincePaperName')
];
