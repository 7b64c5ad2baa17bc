import { VILLAGE_HEAD } from './village-head.ts';
import { ADMINISTRATOR, membersOf, type Person, PROVINCE_CLERK, people } from './people.ts';
import { PROVINCE_ID } from './units.ts';

/** The same for every account, shown where one signs in. */
export const PASSWORD = 'hoa-ban-2026';

export type AccountSeed = { personId: string; username: string; name: string; homeCommuneId?: number };

/** The first cell is shown in full: so many of its members without a duty have an account. */
const MEMBERS_WITH_ACCOUNT = 10;
const FIRST_CELL = 'HB.01';

/** Everyone who can sign in: officials, all cell secretaries, and the first cell with many of its members. */
export function accountSeeds(): AccountSeed[] {
	const seeds = people().flatMap((person) => {
		const username = usernameOf(person);
		return username ? [{ personId: person.personId, username, name: person.name }] : [];
	});
	return [...seeds, ADMINISTRATOR, { ...PROVINCE_CLERK, homeCommuneId: PROVINCE_ID }];
}

function usernameOf(person: Person): string | undefined {
	const { official, rank, cell, nth } = person;
	if (official?.username) return official.username;
	const number = cell.code.slice(-2);
	if (rank === 'cell-secretary') return `bi-thu-${number}`;
	if (cell.code !== FIRST_CELL) return undefined;
	if (nth === VILLAGE_HEAD.nth) return VILLAGE_HEAD.username;
	if (rank === 'cell-deputy') return `pho-bi-thu-${number}`;
	if (rank === 'cell-committee-member') return `chi-uy-${number}-${nth - 1}`;
	const place =
		membersOf(FIRST_CELL)
			.filter((one) => one.rank === 'member')
			.indexOf(person) + 1;
	return place <= MEMBERS_WITH_ACCOUNT ? `dang-vien-${place}` : undefined;
}
