import pg from 'pg';
import { writeAudit } from '#lib/commands/audit.ts';
import { kyselyOn } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { TOKEN_DAYS_MAX } from './make-token.ts';
import { newToken, tokenHash } from './token.ts';

const DAY_MS = 86_400_000;

/**
 * A bearer token in somebody's name, made by whoever runs the machine and so needs no password.
 * The audit log says that it was made at the command line.
 */
export async function makeTokenFor(
	ownerUrl: string,
	username: string,
	days: number,
	now = new Date()
): Promise<Result<{ token: string }>> {
	if (!Number.isInteger(days) || days < 1 || days > TOKEN_DAYS_MAX)
		return refused({ code: 'access.token-days', facts: { max: TOKEN_DAYS_MAX } });
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	try {
		const { rows } = await client.query(
			`select a.id, a.person_id, a.home_commune_id, u.id as unit_id from account a
			 join unit u on u.commune_id = a.home_commune_id and u.kind in ('nation', 'province', 'commune')
			 where a.username = $1 and a.state = 'active' order by u.valid_to desc limit 1`,
			[username]
		);
		const [account] = rows;
		if (!account) return refused({ code: 'access.no-such-account', facts: { username } });

		const token = newToken();
		const tokenId = newId();
		await client.query('begin');
		await client.query(
			`insert into api_token (id, token_hash, account_id, name, created_at, expires_at) values ($1, $2, $3, 'coso token', $4, $5)`,
			[tokenId, tokenHash(token), account.id, now, new Date(now.getTime() + days * DAY_MS)]
		);
		await writeAudit(
			kyselyOn(client),
			{ unitId: account.unit_id, communeId: account.home_commune_id },
			{
				personId: account.person_id,
				command: 'access.make-token',
				commandId: newId(),
				at: now,
				changes: [{ event: 'access.token-made', facts: { tokenId, days, from: 'command-line' } }]
			}
		);
		await client.query('commit');
		return done({ token });
	} finally {
		await client.end();
	}
}
