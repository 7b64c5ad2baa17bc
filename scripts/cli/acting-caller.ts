import type { Caller } from '#lib/db/caller.ts';
import { poolOf } from '#lib/db/database.ts';
import { done, type Result, refused } from '#lib/result.ts';
import type { Locale } from '#lib/words/locale-type.ts';

/**
 * Whom a change from the command line is made as: somebody of the commune whose post allows it there, so that rights,
 * audit and history are the same as through a page. The entry in the audit log says that it came from here.
 */
export async function actingCaller(
	ownerUrl: string,
	communeId: number,
	command: string,
	locale: Locale
): Promise<Result<Caller>> {
	const { rows } = await poolOf(ownerUrl).query(
		`select a.id, a.person_id, a.home_commune_id, a.username, a.full_name
		 from account a join post_holding p on p.person_id = a.person_id
		 join app.grant_rule g on g.post = p.post and g.action = $2 and g.reach = 'unit-and-below'
		 where p.commune_id = $1 and a.state = 'active' and p.valid_from <= current_date and current_date < p.valid_to
		 order by p.post, a.username limit 1`,
		[communeId, command]
	);
	const [account] = rows;
	if (!account) return refused({ code: 'cli.nobody-may', facts: { command } });
	return done({
		accountId: account.id,
		personId: account.person_id,
		communeId: account.home_commune_id,
		username: account.username,
		name: account.full_name,
		locale,
		device: 'coso'
	});
}

/** The unit of a code, as its owner sees it. */
export async function unitOfCode(
	ownerUrl: string,
	code: string
): Promise<Result<{ id: string; communeId: number; kind: string; name: string }>> {
	const { rows } = await poolOf(ownerUrl).query(
		`select id, commune_id as "communeId", kind, name from unit where code = $1`,
		[code]
	);
	return rows[0] ? done(rows[0]) : refused({ code: 'cli.unit-not-found', facts: { unit: code } });
}
