import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { newId } from '#lib/ids.ts';

/**
 * Puts people on the roll of an open meeting, all present, each with an account and a session.
 * @returns their session cookies
 */
export async function fillRoom(ownerUrl: string, meetingId: string, people: number): Promise<string[]> {
	const client = new pg.Client({ connectionString: ownerUrl });
	await client.connect();
	const rows = Array.from({ length: people }, (_, nth) => ({
		id: newId(),
		name: `Lò Văn Số ${nth + 1}`,
		token: randomBytes(32).toString('base64url')
	}));
	const given = [
		meetingId,
		rows.map(({ id }) => id),
		rows.map(({ name }) => name),
		rows.map(({ token }) => createHash('sha256').update(token).digest())
	];
	const PEOPLE = 'unnest($2::uuid[], $3::text[], $4::bytea[]) as p(id, name, hash)';
	const statements = [
		`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, admitted_on)
		 select m.commune_id, p.id, m.unit_id, p.id, p.name, p.name, p.name, '2015-05-19' from meeting m, ${PEOPLE} where m.id = $1`,
		`insert into meeting_roll (commune_id, meeting_id, member_id, met_on, unit_id, name, sort_key, standing, presence)
		 select m.commune_id, m.id, p.id, r.met_on, m.unit_id, p.name, p.name, 'official', 'present'
		 from meeting m, ${PEOPLE}, (select met_on from meeting_roll where meeting_id = $1 limit 1) r where m.id = $1`,
		`insert into account (id, person_id, home_commune_id, username, full_name, must_change_password)
		 select p.id, p.id, m.commune_id, 'do-' || p.id, p.name, false from meeting m, ${PEOPLE} where m.id = $1`,
		`insert into session (token_hash, account_id, id, expires_at)
		 select p.hash, p.id, p.id, now() + interval '1 day' from meeting m, ${PEOPLE} where m.id = $1`
	];
	try {
		for (const statement of statements) await client.query(statement, given);
		await client.query(`update meeting_roll set presence = 'present' where meeting_id = $1`, [meetingId]);
		await client.query('analyze');
	} finally {
		await client.end();
	}
	return rows.map(({ token }) => `coso-session=${token}`);
}
