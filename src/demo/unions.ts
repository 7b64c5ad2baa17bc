import type pg from 'pg';
import type { Duty, OrganisationKind } from '#domains/organisation/unions/union.ts';
import { addDays, addMonths, type LocalDate } from '#lib/local-date.ts';
import { periodOn } from '#lib/period.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { nameSortKey, textSortKey } from '#lib/vietnamese/sort-key.ts';
import { CELLS } from './cells.ts';
import { type Dice, diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { nameOf } from './names.ts';
import { membersOf, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { ACTIVITIES, REPORTS } from './union-texts.ts';
import { COMMUNE, COMMUNE_ID, FORMED, FRONT, MASS_ORGANISATIONS, PROVINCE, unitId } from './units.ts';

type Seed = { code: string; name: string; kind: OrganisationKind | 'team'; above: string; cell: string; size: number };

/** Villages, by the number of their cell, in which an organisation has a branch. */
const BRANCHES: Partial<Record<OrganisationKind, { title: string; cells: number[]; size: number }>> = {
	youth: { title: 'Chi đoàn', cells: [1, 3, 5, 8, 14], size: 9 },
	women: { title: 'Chi hội Phụ nữ', cells: [1, 2, 4, 7, 9, 14], size: 14 },
	farmers: { title: 'Chi hội Nông dân', cells: [1, 3, 6, 8, 15], size: 12 },
	veterans: { title: 'Chi hội Cựu chiến binh', cells: [3, 7, 15], size: 7 }
};
const TEAMS = [2, 9];
/** Has recorded nothing since spring, and nobody heads it since its head moved away. */
const QUIET = 'HB.PN.04';
const NEVER = 'infinity';

const cellAt = (nth: number) => CELLS[nth - 1]!;
const placeOf = (cell: string): string => {
	const { kind, name } = CELLS.find(({ code }) => code === cell)!;
	return kind === 'village' ? name.replace(/^Chi bộ /, '') : 'trung tâm xã';
};

const branches = (): Seed[] =>
	MASS_ORGANISATIONS.flatMap(({ code, kind }) => {
		const { title, cells, size } = BRANCHES[kind] ?? { title: '', cells: [], size: 0 };
		return cells.map((nth) => {
			const { code: cell } = cellAt(nth);
			return { code: `${code}.${cell.slice(-2)}`, name: `${title} ${placeOf(cell)}`, kind, above: code, cell, size };
		});
	});

const teams = (): Seed[] =>
	TEAMS.map((nth) => {
		const { code: cell } = cellAt(nth);
		return {
			code: `HB.DV${cell.slice(-2)}`,
			name: `Tổ dân vận ${placeOf(cell)}`,
			kind: 'team',
			above: COMMUNE.code,
			cell,
			size: 5
		};
	});

/** The Front and its organisations themselves: their committees alone stand on their own rolls. */
const committees = (): Seed[] =>
	MASS_ORGANISATIONS.map(({ code, name, kind, head }) => ({
		...{ code, name, kind },
		above: '',
		cell: head.cell,
		size: 5
	}));

/** Branches, teams, their rolls, what they did in a year and what they reported; one branch fell asleep. */
export async function addUnions(client: pg.Client, today: LocalDate): Promise<void> {
	const below = [...branches(), ...teams()];
	await addUnits(client, below);
	const all = [...committees(), ...below];
	await insertRows(
		client,
		'organisationPerson',
		all.flatMap((seed) => rollOf(seed, today))
	);
	await insertRows(
		client,
		'organisationActivity',
		all.flatMap((seed) => activitiesOf(seed, today))
	);
	await insertRows(client, 'organisationReport', reports(today), ['figures']);
	await takePart(client, today);
}

async function addUnits(client: pg.Client, seeds: readonly Seed[]): Promise<void> {
	const span = { validFrom: FORMED, validTo: NEVER };
	await insertRows(
		client,
		'unit',
		seeds.map(({ code, name, kind }) => ({
			id: unitId(code),
			communeId: COMMUNE_ID,
			...{ code, name },
			paperName: name,
			placeName: COMMUNE.placeName,
			kind: kind === 'team' ? 'team' : 'branch',
			hasCommittee: false,
			term: '',
			searchKey: searchKey(name),
			sortKey: textSortKey(name),
			...span
		}))
	);
	await insertRows(
		client,
		'unitParent',
		seeds.map(({ code, above }) => ({ unitId: unitId(code), parentId: unitId(above), ...span }))
	);
	const chain = ({ code, above, kind }: Seed) =>
		kind === 'team' ? [code, above, PROVINCE.code] : [code, above, FRONT, COMMUNE.code, PROVINCE.code];
	await insertRows(
		client,
		'unitClosure',
		seeds.flatMap((seed) =>
			chain(seed).map((ancestor, depth) => ({
				ancestorId: unitId(ancestor),
				descendantId: unitId(seed.code),
				depth,
				...span
			}))
		)
	);
}

type Someone = { personId: string; fullName: string; bornOn: LocalDate | null };

/** Heads of organisations and teams belong to the Party, and so do a few in each branch; the others to none. */
function someone({ code, kind, cell }: Seed, nth: number, dice: Dice): Someone {
	const own = membersOf(cell);
	const head = MASS_ORGANISATIONS.find((one) => one.code === code)?.head;
	const member = nth === 0 && (head || kind === 'team') ? own[head?.nth ?? 1] : undefined;
	const fitting = own.filter(
		({ sex, official, rank }) => !official && rank === 'member' && (kind !== 'women' || sex === 'female')
	);
	const inParty = member ?? (nth === 2 && fitting.length > 0 ? dice.pick(fitting) : undefined);
	if (inParty) return { personId: inParty.personId, fullName: inParty.name, bornOn: null };
	const sex = kind === 'women' || (kind !== 'veterans' && dice.chance(45)) ? 'female' : 'male';
	const year = { youth: 2001, women: 1986, farmers: 1979, veterans: 1955, front: 1975, team: 1978 }[kind];
	const fullName = nameOf(dice.pick(own[0]!.cell.ethnicities), sex, dice);
	const bornOn = `${year + dice.between(-5, 6)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`;
	return { personId: idOf(`union person ${code} ${nth}`), fullName, bornOn: dice.chance(80) ? bornOn : null };
}

const two = (number: number): string => String(number).padStart(2, '0');

const dutyOf = (nth: number, size: number): Duty =>
	nth === 0 ? 'head' : nth === 1 ? 'deputy' : nth < size / 4 ? 'committee' : 'member';

function rollOf(seed: Seed, today: LocalDate): Row<'organisationPerson'>[] {
	const dice = diceOf(`roll ${seed.code}`);
	const size = seed.size + (seed.above ? dice.between(-2, 4) : 0);
	const at = `${FORMED}T09:00:00+07:00`;
	return Array.from({ length: size }, (_, nth): Row<'organisationPerson'> => {
		const person = someone(seed, nth, dice);
		const hasLeft = (seed.code === QUIET && nth === 0) || (nth > 4 && dice.chance(6));
		return {
			...person,
			communeId: COMMUNE_ID,
			id: idOf(`union roll ${seed.code} ${nth}`),
			unitId: unitId(seed.code),
			sortKey: nameSortKey(person.fullName),
			place: dice.chance(70) ? placeOf(seed.cell) : '',
			duty: dutyOf(nth, size),
			joinedOn: FORMED,
			leftOn: hasLeft ? addDays(today, -dice.between(190, 230)) : null,
			byName: '',
			at
		};
	});
}

/** Roughly one a month, with gaps; one of them was written down twice and is not counted. */
function activitiesOf(seed: Seed, today: LocalDate): Row<'organisationActivity'>[] {
	const dice = diceOf(`did ${seed.code}`);
	const { personId, fullName } = someone(seed, 0, diceOf(`roll ${seed.code}`));
	const texts = ACTIVITIES[seed.kind];
	const first = seed.code === QUIET ? 7 : 0;
	return Array.from({ length: 11 - first }, (_, nth) => nth + first)
		.filter(() => dice.chance(72))
		.map((back, nth): Row<'organisationActivity'> => {
			const { kind, what, result } = texts[(back + seed.code.length) % texts.length]!;
			const onDay = addDays(today, -(back * 30 + dice.between(2, 26)));
			return {
				communeId: COMMUNE_ID,
				id: idOf(`union did ${seed.code} ${back}`),
				unitId: unitId(seed.code),
				...{ kind, onDay, result },
				what: what.replace('{place}', placeOf(seed.cell)),
				place: dice.chance(60) ? `${seed.above ? 'Nhà văn hóa' : 'Hội trường'} ${placeOf(seed.cell)}` : '',
				came: kind === 'visit' ? dice.between(2, 9) : dice.between(6, seed.size + 12),
				struckWhy: nth === 3 && dice.chance(20) ? 'Ghi hai lần' : '',
				byPerson: personId,
				byName: fullName,
				at: `${addDays(onDay, 1)}T08:15:00+07:00`
			};
		});
}

/** The Women's and Youth Unions signed up to the first movement that runs; a deed of each waits to be confirmed. */
async function takePart(client: pg.Client, today: LocalDate): Promise<void> {
	const { rows } = await client.query<{ id: string }>(
		'select id from campaign where commune_id = $1 and starts_on < $2 and ends_on >= $2 order by starts_on, id limit 1',
		[COMMUNE_ID, addDays(today, -40)]
	);
	const campaign = rows[0];
	if (!campaign) return;
	const clerk = people().find((one) => one.official?.posts.includes('office-clerk'))!;
	const of = { communeId: COMMUNE_ID, campaignId: campaign.id };
	const taking = MASS_ORGANISATIONS.filter(({ kind }) => kind === 'women' || kind === 'youth');
	await insertRows(
		client,
		'campaignEntry',
		taking.map(({ code, head }) => ({
			...of,
			unitId: unitId(code),
			...{ pledge: 'Mỗi chi hội, chi đoàn mỗi quý một việc', target: 20, measure: 'việc' },
			signedOn: addDays(today, -38),
			byName: membersOf(head.cell)[head.nth]!.name,
			at: `${addDays(today, -38)}T09:00:00+07:00`
		}))
	);
	await insertRows(
		client,
		'campaignDeed',
		taking.flatMap(({ code, head }) => {
			const by = membersOf(head.cell)[head.nth]!;
			return ['Góp ngày công dựng lại bếp cho hộ neo đơn', 'Trông trẻ giúp hộ đi làm xa'].map((what, nth) => {
				const at = `${addDays(today, -20 + nth * 7)}T17:00:00+07:00`;
				const confirmed = nth === 0 ? { by: clerk.personId, name: clerk.name, at } : undefined;
				return {
					...of,
					id: idOf(`union deed ${code} ${nth}`),
					unitId: unitId(code),
					...{ onDay: at.slice(0, 10), what, amount: 1, evidence: 'Trưởng bản xác nhận', at },
					byPerson: by.personId,
					byName: by.name,
					confirmedBy: confirmed?.by ?? null,
					confirmedName: confirmed?.name ?? '',
					confirmedAt: confirmed?.at ?? null,
					doer: '',
					struckWhy: ''
				};
			});
		})
	);
}

const reports = (today: LocalDate): Row<'organisationReport'>[] =>
	REPORTS.map(({ unit, back, ...texts }) => {
		const period = periodOn('quarter', addMonths(today, -3 * back));
		const dice = diceOf(`report ${unit}`);
		const { personId, fullName } = someone(committees().find(({ code }) => code === unit)!, 0, dice);
		const counted = { activities: dice.between(9, 16), came: dice.between(180, 320), studies: 3, visits: 4 };
		return {
			communeId: COMMUNE_ID,
			id: idOf(`union report ${unit} ${period.code}`),
			unitId: unitId(unit),
			period: period.code,
			version: 1,
			...texts,
			figures: JSON.stringify({ branches: 5, people: dice.between(58, 84), ...counted, deeds: 0, models: 0 }),
			byPerson: personId,
			byName: fullName,
			at: `${addDays(period.to, 6)}T16:20:00+07:00`
		};
	});
