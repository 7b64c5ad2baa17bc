import { poolOf } from '#lib/db/database.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { byRank } from '../posts.ts';

export type User = { username: string; name: string; posts: { post: string; unitCode: string }[] };

/** Everyone who can sign in, with their posts of today, membership among them: cell after cell, the highest post first. */
export async function listUsers(ownerUrl: string, today = dayInVietNam(new Date())): Promise<User[]> {
	const { rows } = await poolOf(ownerUrl).query<User & { cellCode: string | null }>(
		`with held as (
			select person_id, unit_id, post from post_holding where valid_from <= $1 and valid_to > $1
			union select person_id, unit_id, 'member' from member where activity not in ('left', 'died')
		)
		select a.username, a.full_name as name, min(u.code) filter (where h.post = 'member') as "cellCode",
		  coalesce(jsonb_agg(jsonb_build_object('post', h.post, 'unitCode', u.code) order by u.code) filter (where h.post is not null), '[]') as posts
		from account a left join held h on h.person_id = a.person_id left join unit u on u.id = h.unit_id
		where a.state = 'active' group by a.id order by 3 nulls last, a.username`,
		[today]
	);
	const ranked = rows.map(({ username, name, posts, cellCode }) => ({
		username,
		name,
		posts: byRank(posts),
		cellCode
	}));
	const cells = [...Map.groupBy(ranked, ({ cellCode }) => cellCode).values()];
	return cells.flatMap((users) =>
		byRank(users.map((user) => ({ ...user, post: user.posts[0]?.post ?? '' }))).map(({ username, name, posts }) => ({
			username,
			name,
			posts
		}))
	);
}
