import { hashPassword, temporaryPassword } from '#domains/access/server/index.ts';
import { writeAudit } from '#lib/commands/audit.ts';
import { kyselyOn, poolOf, type Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { done, type Result, refused } from '#lib/result.ts';
import { type CommuneToMake, type NamedUnit, namesOfCommune } from '../new-commune.ts';
import { addUnit } from './add-unit.ts';

type FirstPerson = { username: string; name: string };

/** The first sign-in of a commune, told once. */
export type CommuneMade = { communeCode: string; name: string; username: string; temporaryPassword: string };

/** Who sets an office up also brings its roll in; a clerk who is found later takes that post over. */
const FIRST_POSTS = ['administrator', 'office-clerk'];

/**
 * Makes a commune with its first administrator. Nobody has a post yet who could, so the owner of the database does it;
 * its audit chain begins with it. A commune that is there is left as it is.
 */
export async function createCommune(
	ownerUrl: string,
	given: CommuneToMake,
	person: FirstPerson,
	now = new Date()
): Promise<Result<CommuneMade>> {
	const named = namesOfCommune(given);
	if (!named.ok) return named;
	const name = person.name.normalize('NFC').replace(/\s+/gu, ' ').trim();
	if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(person.username)) return refused({ code: 'access.username-unfit' });
	if (name.length < 2 || name.length > 200) return refused({ code: 'organisation.administrator-name-missing' });

	const client = await poolOf(ownerUrl).connect();
	try {
		await client.query('begin');
		const made = await make(kyselyOn(client), { ...named.value, given, person: { ...person, name } }, now);
		await client.query(made.ok ? 'commit' : 'rollback');
		return made;
	} catch (error) {
		await client.query('rollback').catch(() => undefined);
		throw error;
	} finally {
		client.release();
	}
}

type ToMake = { commune: NamedUnit; province: NamedUnit; given: CommuneToMake; person: FirstPerson };

async function make(tx: Tx, { commune, province, given, person }: ToMake, now: Date): Promise<Result<CommuneMade>> {
	const { communeId, code } = commune;
	const there = await tx
		.selectFrom('unit')
		.where((eb) => eb.or([eb('code', '=', code), eb('communeId', '=', communeId)]))
		.orderBy('kind')
		.select('name')
		.executeTakeFirst();
	if (there) return refused({ code: 'organisation.commune-exists', facts: { code, name: there.name } });
	const { username } = person;
	const taken = await tx.selectFrom('account').where('username', '=', username).select('id').executeTakeFirst();
	if (taken) return refused({ code: 'access.username-taken', facts: { username } });

	const { since: validFrom, term } = given;
	const unitId = await addUnit(tx, {
		...commune,
		kind: 'commune',
		term,
		officialCode: await officialCodeOf(tx, code),
		parentId: await provinceId(tx, province, given),
		validFrom
	});
	const { personId, password } = await addFirstPerson(tx, { communeId, unitId }, person, now);
	await writeAudit(
		tx,
		{ communeId, unitId },
		{
			personId,
			command: 'house.create-commune',
			commandId: newId(),
			at: now,
			changes: [{ event: 'house.commune-created', facts: { code, username, posts: FIRST_POSTS } }]
		}
	);
	return done({ communeCode: code, name: commune.name, username, temporaryPassword: password });
}

/** Known where the official list was brought in before. */
async function officialCodeOf(tx: Tx, code: string): Promise<string | undefined> {
	const official = await tx.selectFrom('administrativeUnit').where('code', '=', code).select('code').executeTakeFirst();
	return official?.code;
}

/** The province, made with the first of its communes. */
async function provinceId(tx: Tx, province: NamedUnit, { since, term }: CommuneToMake): Promise<string> {
	const there = await tx.selectFrom('unit').where('code', '=', province.code).select('id').executeTakeFirst();
	return there?.id ?? addUnit(tx, { ...province, kind: 'province', term, validFrom: since });
}

async function addFirstPerson(
	tx: Tx,
	{ communeId, unitId }: { communeId: number; unitId: string },
	{ username, name }: FirstPerson,
	now: Date
): Promise<{ personId: string; password: string }> {
	const personId = newId();
	const password = temporaryPassword();
	await tx
		.insertInto('account')
		.values({
			id: newId(),
			personId,
			homeCommuneId: communeId,
			username,
			fullName: name,
			passwordHash: await hashPassword(password)
		})
		.execute();
	await tx
		.insertInto('postHolding')
		.values(
			FIRST_POSTS.map((post) => ({ id: newId(), communeId, unitId, personId, post, validFrom: dayInVietNam(now) }))
		)
		.execute();
	return { personId, password };
}
