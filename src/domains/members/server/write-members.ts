import { sql } from 'kysely';
import type { Target } from '#lib/commands/command.ts';
import type { Tx } from '#lib/db/database.ts';
import { newId } from '#lib/ids.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import type { RollValues } from '../roll/roll.ts';

/** A member to be written, in the cell that the roll puts them in. */
export type MemberToWrite = {
	id: string;
	unitId: string;
	values: RollValues;
	standing: 'official' | 'probationary';
	/** Somebody who is known already, from another commune or from before; otherwise a new person. */
	personId?: string;
};

/** Rows that one statement carries: some megabytes of JSON. */
const CHUNK = 5_000;

function* chunks<T>(all: readonly T[]): Generator<T[]> {
	for (let from = 0; from < all.length; from += CHUNK) yield all.slice(from, from + CHUNK);
}

const MEMBER = sql`id uuid, unit_id uuid, person_id uuid, full_name text, other_name text, search_key text, sort_key text,
	sex text, standing text, admitted_on date, official_on date, position text`;
const PRIVATE = sql`id uuid, unit_id uuid, person_id uuid, birth_date date, birth_year int, ethnicity text, religion text,
	personal_id text, party_card_no text, home_town text, residence text, education text, degree text,
	political_theory text, job text, phone text, email text, note text`;

const rowOf = ({ id, unitId, values, standing, personId }: MemberToWrite) => ({
	id,
	unit_id: unitId,
	person_id: personId ?? newId(),
	full_name: values.fullName,
	other_name: values.otherName ?? '',
	search_key: searchKey(values.fullName ?? ''),
	sort_key: nameSortKey(values.fullName ?? ''),
	sex: values.sex ?? null,
	standing,
	admitted_on: values.admittedOn ?? null,
	official_on: standing === 'official' ? (values.officialOn ?? null) : null,
	position: values.position ?? '',
	birth_date: values.birthDate ?? null,
	birth_year: values.birthDate ? null : (values.birthYear ?? null),
	ethnicity: values.ethnicity ?? '',
	religion: values.religion ?? '',
	personal_id: values.personalId ?? null,
	party_card_no: values.partyCardNo ?? '',
	home_town: values.homeTown ?? '',
	residence: values.residence ?? '',
	education: values.education ?? '',
	degree: values.degree ?? '',
	political_theory: values.politicalTheory ?? '',
	job: values.job ?? '',
	phone: values.phone ?? '',
	email: values.email ?? '',
	note: values.note ?? ''
});

/** Adds members to the roll, each with the private part and the membership that begins on `today`. */
export async function addMembers(
	tx: Tx,
	{ communeId }: Target,
	members: MemberToWrite[],
	today: LocalDate
): Promise<void> {
	for (const part of chunks(members)) {
		const rows = JSON.stringify(part.map(rowOf));
		await sql`
			with given as (select * from jsonb_to_recordset(${rows}::jsonb) as r (${MEMBER}))
			insert into member (commune_id, id, unit_id, person_id, full_name, other_name, search_key, sort_key, sex, standing, admitted_on, official_on, position)
			select ${communeId}::int, id, unit_id, person_id, full_name, other_name, search_key, sort_key, sex, standing, admitted_on, official_on, position from given`.execute(
			tx
		);
		await sql`
			insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, birth_year, ethnicity, religion, personal_id, party_card_no,
			  home_town, residence, education, degree, political_theory, job, phone, email, note)
			select ${communeId}::int, r.* from jsonb_to_recordset(${rows}::jsonb) as r (${PRIVATE})`.execute(tx);
		await sql`
			insert into membership (commune_id, member_id, unit_id, valid_from)
			select ${communeId}::int, id, unit_id, ${today}::date from jsonb_to_recordset(${rows}::jsonb) as r (id uuid, unit_id uuid)`.execute(
			tx
		);
	}
}

/**
 * Writes the values of members who are on the roll. Whoever changes the cell leaves the old one yesterday and joins the
 * new one on `today`.
 */
export async function changeMembers(
	tx: Tx,
	{ communeId }: Target,
	members: MemberToWrite[],
	today: LocalDate
): Promise<void> {
	for (const part of chunks(members)) {
		const rows = JSON.stringify(part.map(rowOf));
		await moveMembers(tx, communeId, rows, today);
		await sql`
			update member m set unit_id = r.unit_id, full_name = r.full_name, other_name = r.other_name, search_key = r.search_key,
			  sort_key = r.sort_key, sex = r.sex, standing = r.standing, admitted_on = r.admitted_on, official_on = r.official_on,
			  position = r.position, updated_at = now()
			from jsonb_to_recordset(${rows}::jsonb) as r (${MEMBER}) where m.commune_id = ${communeId} and m.id = r.id`.execute(
			tx
		);
		await sql`
			update member_private p set unit_id = r.unit_id, birth_date = r.birth_date, birth_year = r.birth_year, ethnicity = r.ethnicity,
			  religion = r.religion, personal_id = r.personal_id, party_card_no = r.party_card_no, home_town = r.home_town,
			  residence = r.residence, education = r.education, degree = r.degree, political_theory = r.political_theory,
			  job = r.job, phone = r.phone, email = r.email, note = r.note
			from jsonb_to_recordset(${rows}::jsonb) as r (${PRIVATE}) where p.commune_id = ${communeId} and p.member_id = r.id`.execute(
			tx
		);
	}
}

async function moveMembers(tx: Tx, communeId: number, rows: string, today: LocalDate): Promise<void> {
	const moved = sql`
		select m.id, r.unit_id from member m join jsonb_to_recordset(${rows}::jsonb) as r (id uuid, unit_id uuid) on r.id = m.id
		where m.commune_id = ${communeId} and m.unit_id <> r.unit_id`;
	// Somebody who joined the old cell only today was never there in the first place.
	await sql`
		update membership s set unit_id = v.unit_id from (${moved}) v
		where s.commune_id = ${communeId} and s.member_id = v.id and s.valid_to = 'infinity' and s.valid_from >= ${today}::date`.execute(
		tx
	);
	await sql`
		with ended as (
			update membership s set valid_to = ${today}::date from (${moved}) v
			where s.commune_id = ${communeId} and s.member_id = v.id and s.valid_to = 'infinity' and s.valid_from < ${today}::date
			returning s.member_id, v.unit_id
		)
		insert into membership (commune_id, member_id, unit_id, valid_from) select ${communeId}::int, member_id, unit_id, ${today}::date from ended`.execute(
		tx
	);
}
