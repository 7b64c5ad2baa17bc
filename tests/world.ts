import type pg from 'pg';
import type { Post } from '#lib/card.ts';
import type { Caller } from '#lib/db/caller.ts';
import { nameSortKey, textSortKey } from '#lib/vietnamese/sort-key.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { hashPassword } from '#domains/access/server/password.ts';

/**
 * A small made-up country: one province, two communes, three cells, a dozen people with posts.
 * Tests name people by what they are: `WORLD.people.cellSecretary`.
 */
const uuid = (number: number): string => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const PROVINCE = 900_099;
const COMMUNE = 99_101;
const OTHER_COMMUNE = 99_102;

type UnitSeed = {
	id: string;
	communeId: number;
	code: string;
	name: string;
	kind: string;
	cellKind?: string;
	parent?: string;
	hasCommittee?: boolean;
};

const UNITS = {
	province: { id: uuid(1), communeId: PROVINCE, code: 'TINH-THU', name: 'Tỉnh Thử', kind: 'province' },
	commune: { id: uuid(2), communeId: COMMUNE, code: 'XA-THU', name: 'Xã Thử', kind: 'commune', parent: uuid(1) },
	cell: {
		id: uuid(3),
		communeId: COMMUNE,
		code: 'XA-THU.01',
		name: 'Chi bộ thôn Một',
		kind: 'cell',
		cellKind: 'village',
		parent: uuid(2),
		hasCommittee: true
	},
	besideCell: {
		id: uuid(4),
		communeId: COMMUNE,
		code: 'XA-THU.02',
		name: 'Chi bộ Trường Tiểu học',
		kind: 'cell',
		cellKind: 'school',
		parent: uuid(2)
	},
	otherCommune: {
		id: uuid(5),
		communeId: OTHER_COMMUNE,
		code: 'XA-KHAC',
		name: 'Xã Khác',
		kind: 'commune',
		parent: uuid(1)
	},
	otherCell: {
		id: uuid(6),
		communeId: OTHER_COMMUNE,
		code: 'XA-KHAC.01',
		name: 'Chi bộ thôn Xa',
		kind: 'cell',
		cellKind: 'village',
		parent: uuid(5)
	}
} as const satisfies Record<string, UnitSeed>;

type UnitName = keyof typeof UNITS;
type PersonSeed = {
	name: string;
	username: string;
	cell?: UnitName;
	posts?: [Post, UnitName][];
	standing?: 'probationary';
	activity?: string;
};

const PEOPLE = {
	communeSecretary: {
		name: 'Lường Thế Bền',
		username: 'bi-thu',
		cell: 'besideCell',
		posts: [
			['commune-secretary', 'commune'],
			['committee-member', 'commune']
		]
	},
	standingDeputy: {
		name: 'Cà Thị Đượm',
		username: 'thuong-truc',
		cell: 'besideCell',
		posts: [['standing-deputy', 'commune']]
	},
	clerk: { name: 'Quàng Văn Ổn', username: 'van-phong', cell: 'besideCell', posts: [['office-clerk', 'commune']] },
	committeeMember: {
		name: 'Lò Thị Ấm',
		username: 'cap-uy',
		cell: 'besideCell',
		posts: [
			['committee-member', 'commune'],
			['assigned-member', 'cell']
		]
	},
	inspectionHead: {
		name: 'Bạc Cầm Sáng',
		username: 'kiem-tra',
		cell: 'besideCell',
		posts: [['inspection-head', 'commune']]
	},
	administrator: { name: 'Quản trị', username: 'quan-tri', posts: [['administrator', 'commune']] },
	cellSecretary: { name: 'Tòng Văn Chắc', username: 'bi-thu-1', cell: 'cell', posts: [['cell-secretary', 'cell']] },
	cellDeputy: { name: 'Hà Thị Dịu', username: 'pho-1', cell: 'cell', posts: [['cell-deputy', 'cell']] },
	minuteSecretary: { name: 'Vì Văn Đều', username: 'thu-ky', cell: 'cell' },
	member: { name: 'Đèo Thị Êm', username: 'dang-vien-1', cell: 'cell' },
	probationary: { name: 'Lèo Văn Giữ', username: 'du-bi', cell: 'cell', standing: 'probationary' },
	exempt: { name: 'Nguyễn Thị Hòa', username: 'mien', cell: 'cell', activity: 'exempt' },
	secondMember: { name: 'Mùa A Ín', username: 'dang-vien-2', cell: 'cell' },
	besideSecretary: {
		name: 'Sùng Thị Kế',
		username: 'bi-thu-2',
		cell: 'besideCell',
		posts: [['cell-secretary', 'besideCell']]
	},
	besideMember: { name: 'Trần Văn Lặng', username: 'dang-vien-3', cell: 'besideCell' },
	otherClerk: {
		name: 'Phạm Thị Mới',
		username: 'van-phong-khac',
		cell: 'otherCell',
		posts: [['office-clerk', 'otherCommune']]
	},
	otherMember: { name: 'Giàng A Nủ', username: 'dang-vien-khac', cell: 'otherCell' },
	stranger: { name: 'Người lạ', username: 'nguoi-la' }
} as const satisfies Record<string, PersonSeed>;

export type WorldPerson = keyof typeof PEOPLE;

const personIds = Object.fromEntries(Object.keys(PEOPLE).map((name, index) => [name, uuid(100 + index)])) as Record<
	WorldPerson,
	string
>;
const memberIds = Object.fromEntries(Object.keys(PEOPLE).map((name, index) => [name, uuid(200 + index)])) as Record<
	WorldPerson,
	string
>;

export const WORLD = {
	password: 'mat-khau-thu-nghiem',
	units: UNITS,
	people: Object.keys(PEOPLE) as WorldPerson[],
	/** Id of a person's row on the roll. */
	memberId: (person: WorldPerson): string => memberIds[person]
};

/** The person as the server knows them after sign-in. */
export function callerOf(person: WorldPerson): Caller {
	const seed: PersonSeed = PEOPLE[person];
	return {
		accountId: personIds[person],
		personId: personIds[person],
		communeId: seed.cell ? UNITS[seed.cell].communeId : COMMUNE,
		username: seed.username,
		name: seed.name,
		locale: 'vi',
		device: 'test'
	};
}

export async function buildWorld(pool: pg.Pool): Promise<void> {
	for (const unit of Object.values(UNITS) as UnitSeed[]) {
		await pool.query(
			`insert into unit (id, commune_id, code, name, paper_name, place_name, kind, cell_kind, has_committee, term, search_key, sort_key, valid_from)
			 values ($1, $2, $3, $4, $4, 'Xã Thử', $5, $6, $7, '2025-2030', $8, $9, '2025-07-01')`,
			[
				unit.id,
				unit.communeId,
				unit.code,
				unit.name,
				unit.kind,
				unit.cellKind,
				unit.hasCommittee ?? false,
				searchKey(unit.name),
				textSortKey(unit.name)
			]
		);
		if (unit.parent)
			await pool.query(`insert into unit_parent (unit_id, parent_id, valid_from) values ($1, $2, '2025-07-01')`, [
				unit.id,
				unit.parent
			]);
		await pool.query(
			`insert into unit_closure (ancestor_id, descendant_id, depth, valid_from)
			 select $1::uuid, $1::uuid, 0, date '2025-07-01' union all
			 select ancestor_id, $1::uuid, depth + 1, date '2025-07-01' from unit_closure where descendant_id = $2`,
			[unit.id, unit.parent]
		);
	}
	const passwordHash = await hashPassword(WORLD.password);
	for (const [person, seed] of Object.entries(PEOPLE) as [WorldPerson, PersonSeed][]) {
		const personId = personIds[person];
		const home = seed.cell ? UNITS[seed.cell].communeId : COMMUNE;
		await pool.query(
			`insert into account (id, person_id, home_commune_id, username, full_name, password_hash, must_change_password) values ($1, $1, $2, $3, $4, $5, false)`,
			[personId, home, seed.username, seed.name, passwordHash]
		);
		if (seed.cell) await addMember(pool, person, seed, UNITS[seed.cell]);
		for (const [post, unit] of seed.posts ?? [])
			await pool.query(
				`insert into post_holding (id, commune_id, unit_id, person_id, post, valid_from) values (gen_random_uuid(), $1, $2, $3, $4, '2025-07-01')`,
				[UNITS[unit].communeId, UNITS[unit].id, personId, post]
			);
	}
}

async function addMember(pool: pg.Pool, person: WorldPerson, seed: PersonSeed, unit: UnitSeed): Promise<void> {
	const keys = [unit.communeId, memberIds[person], unit.id];
	await pool.query(
		`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, standing, activity, admitted_on)
		 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2015-05-19')`,
		[
			...keys,
			personIds[person],
			seed.name,
			searchKey(seed.name),
			nameSortKey(seed.name),
			seed.standing ?? 'official',
			seed.activity ?? 'active'
		]
	);
	await pool.query(
		`insert into member_private (commune_id, member_id, unit_id, person_id, birth_date, phone) values ($1, $2, $3, $4, '1980-01-02', '0900000000')`,
		[...keys, personIds[person]]
	);
	await pool.query(
		`insert into membership (commune_id, member_id, unit_id, valid_from) values ($1, $2, $3, '2025-07-01')`,
		keys
	);
}
