import { sql } from 'kysely';
import { atGate } from '#lib/db/transaction.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { textOf } from '#lib/words/server/text-of.ts';

type Holder = { person: string; name: string; post: string; unitId: string; since: LocalDate };

/**
 * Who leads the commune, as Popolo has it: names and posts that every notice board shows, and nothing else of anybody.
 *
 * @source citizens handbook, 13
 */
export const readPopolo = (commune: { communeId: number; name: string; formedOn: LocalDate }, today: LocalDate) =>
	atGate(async (tx) => {
		const { rows } =
			await sql<Holder>`select * from app.public_office_holders(${commune.communeId}, ${today}::date)`.execute(tx);
		const organizationId = `commune-${commune.communeId}`;
		const people = new Map(rows.map(({ person, name }) => [person, { id: person, name }]));
		const posts = [...new Set(rows.map(({ post }) => post))];
		return {
			persons: [...people.values()],
			organizations: [
				{
					id: organizationId,
					name: commune.name,
					classification: 'Party committee of a commune',
					founding_date: commune.formedOn
				}
			],
			posts: posts.map((post) => ({
				id: `${organizationId}-${post}`,
				label: textOf(`post.${post}`),
				role: textOf(`post.${post}`),
				organization_id: organizationId
			})),
			memberships: rows.map(({ person, post, since }) => ({
				id: `${organizationId}-${post}-${person.slice(0, 16)}`,
				person_id: person,
				organization_id: organizationId,
				post_id: `${organizationId}-${post}`,
				start_date: since
			}))
		};
	});
