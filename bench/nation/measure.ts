import { readCellPage } from '#domains/organisation/server/index.ts';
import { hashPassword } from '#domains/access/server/password.ts';
import { findPeopleAbove } from '#house/search/server/find-above.ts';
import { readWatchedCells } from '#house/week/server/watched-cells.ts';
import { readWatchedUnits } from '#house/week/server/watched-units.ts';
import type { Caller } from '#lib/db/caller.ts';
import { poolOf } from '#lib/db/database.ts';
import type { Tx } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { addMonths, dayInVietNam, firstOfMonth, monthOf } from '#lib/local-date.ts';
import { type BenchCell, PASSWORD } from '../meeting-write/cells.ts';
import { holdMeeting } from '../meeting-write/hold-meeting.ts';

const READS = 60;
const WARM = 8;
const NAMES = [
	'nguyen van',
	'tran thi',
	'le duc l',
	'pham',
	'ca van k',
	'hoang thi thu',
	'bui van',
	'lo van o',
	'do',
	'vu xuan t'
];

const at = (taken: number[], share: number): number => {
	const sorted = [...taken].sort((a, b) => a - b);
	return Math.round(sorted[Math.ceil(sorted.length * share) - 1]! * 10) / 10;
};

async function times(work: (nth: number) => Promise<unknown>, count = READS): Promise<number[]> {
	for (let nth = 0; nth < WARM; nth += 1) await work(nth);
	const taken: number[] = [];
	for (let nth = 0; nth < count; nth += 1) {
		const from = performance.now();
		await work(nth);
		taken.push(performance.now() - from);
	}
	return taken;
}

type Holder = { personId: string; unitId: string; communeId: number; code: string };

const callerOf = ({ personId, communeId }: Holder): Caller => ({
	...{ accountId: newId(), personId, communeId, username: 'do-toc-do', name: 'Người đo' },
	...{ locale: 'vi' as const, device: 'bench' }
});

/** What people of each level wait for, as the restricted login and under row-level security, opening of the transaction included. */
export async function measureReads(ownerUrl: string): Promise<Record<string, number>> {
	const owner = poolOf(ownerUrl);
	const today = dayInVietNam(new Date());
	const holders = async (post: string, limit: number): Promise<Holder[]> => {
		const { rows } = await owner.query<Holder>(
			`select p.person_id as "personId", p.unit_id as "unitId", u.commune_id as "communeId", u.code from post_holding p
			 join unit u on u.id = p.unit_id where p.post = $1 and p.valid_to = 'infinity' and u.valid_to = 'infinity' order by md5(u.code) limit $2`,
			[post, limit]
		);
		return rows;
	};
	const timed = async (people: Holder[], read: (tx: Tx, one: Holder, nth: number) => Promise<unknown>) =>
		times((nth) => {
			const one = people[nth % people.length]!;
			return readAs(callerOf(one), today, (tx) => read(tx, one, nth));
		});
	const since = addMonths(firstOfMonth(today), -11);
	const span = { month: monthOf(today), count: 12, today };
	const figures: Record<string, number> = {};
	const keep = (name: string, taken: number[]) => {
		figures[`${name}P50Ms`] = at(taken, 0.5);
		figures[`${name}P95Ms`] = at(taken, 0.95);
	};

	const secretaries = await holders('cell-secretary', 40);
	keep('openAsCell', await timed(secretaries, async () => undefined));
	keep('ownCell', await timed(secretaries, (tx, one) => readCellPage(tx, one.code, since, today)));
	const leaders = await holders('commune-secretary', 40);
	keep('communeMatrix', await timed(leaders, (tx, one) => readWatchedCells(tx, callerOf(one), span)));
	const province = await holders('province-clerk', 1);
	keep('openAsProvince', await timed(province, async () => undefined));
	keep('provinceByCommune', await timed(province, (tx, one) => readWatchedUnits(tx, one.unitId, span)));
	const nation = await holders('nation-leader', 1);
	const widest = nation.length > 0 ? nation : province;
	keep('nameSearch', await timed(widest, (tx, _, nth) => findPeopleAbove(tx, NAMES[nth % NAMES.length]!)));
	if (nation.length > 0) {
		keep('openAsNation', await timed(nation, async () => undefined));
		keep('nationByProvince', await timed(nation, (tx, one) => readWatchedUnits(tx, one.unitId, span)));
	}
	return figures;
}

const MEMBERS = 20;
const MEETINGS = 4;

/** Whole meetings of twenty through commands, in cells of the same size whatever stands around them. */
export async function measureMeeting(ownerUrl: string): Promise<Record<string, number>> {
	const owner = poolOf(ownerUrl);
	const { rows } = await owner.query<{ id: string; communeId: number; code: string }>(
		`select u.id, u.commune_id as "communeId", u.code from unit u
		 cross join lateral (select count(*)::int as members from member m where m.commune_id = u.commune_id and m.unit_id = u.id) n
		 where u.kind = 'cell' and u.valid_to = 'infinity' and exists (select from post_holding p where p.unit_id = u.id and p.post = 'cell-secretary')
		 order by abs(n.members - $1::int), md5(u.code) limit 1`,
		[MEMBERS]
	);
	const cell = await benchCell(ownerUrl, rows[0]!);
	const taken: number[] = [];
	const month = firstOfMonth(dayInVietNam(new Date()));
	await holdMeeting(cell, monthOf(addMonths(month, 2)), []);
	for (let nth = 0; nth < MEETINGS; nth += 1) await holdMeeting(cell, monthOf(addMonths(month, 3 + nth)), taken);
	return { commandsOfMeeting: taken.length / MEETINGS, commandP50Ms: at(taken, 0.5), commandP95Ms: at(taken, 0.95) };
}

/** A cell that is there, with accounts for the two who sign. */
async function benchCell(ownerUrl: string, unit: { id: string; communeId: number; code: string }): Promise<BenchCell> {
	const owner = poolOf(ownerUrl);
	const { rows: members } = await owner.query<{ id: string; personId: string; name: string }>(
		`select m.id, m.person_id as "personId", m.full_name as name from member m
		 left join post_holding p on p.person_id = m.person_id and p.unit_id = m.unit_id and p.post = 'cell-secretary'
		 where m.commune_id = $1 and m.unit_id = $2 and m.activity not in ('left', 'died')
		 order by p.id nulls last, m.standing, m.activity, m.sort_key`,
		[unit.communeId, unit.id]
	);
	const passwordHash = await hashPassword(PASSWORD);
	const callers: Caller[] = [];
	for (const { personId, name } of members.slice(0, 2)) {
		const username = `do-${personId}`;
		const { rows } = await owner.query<{ id: string }>('select id from account where person_id = $1', [personId]);
		const accountId = rows[0]?.id ?? newId();
		await owner.query(
			`insert into account (id, person_id, home_commune_id, username, full_name, password_hash, must_change_password)
			 values ($1, $2, $3, $4, $5, $6, false) on conflict (id) do update set password_hash = excluded.password_hash`,
			[accountId, personId, unit.communeId, username, name, passwordHash]
		);
		callers.push({ ...callerOf({ personId, unitId: unit.id, ...unit }), accountId });
	}
	return { code: unit.code, secretary: callers[0]!, writer: callers[1]!, memberIds: members.map(({ id }) => id) };
}
