import type pg from 'pg';
import type { Office } from '#domains/meetings/congress/congress.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { CELLS } from './cells.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { membersOf, type Person, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, TERM, unitId } from './units.ts';

type Tables =
	| 'congress'
	| 'congressDelegation'
	| 'congressDelegate'
	| 'congressCandidate'
	| 'congressElection'
	| 'congressResult';

const HELD: LocalDate = '2025-08-12';
const AT = `${HELD}T16:30:00+07:00`;
const RULES = 'congress@2011-01-19';
/** A cell that is getting its own congress ready. */
const NEXT = { cell: 'HB.06', inDays: 23 };

const commune = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };
const nameOfRow = ({ name }: Person) => ({ name, sortKey: nameSortKey(name) });

/** The first congress after the communes were merged, approved by the province; and a cell that prepares its own. */
export async function addCongresses(client: pg.Client, today: LocalDate): Promise<void> {
	const congressId = idOf('congress commune');
	const rows: { [T in Tables]: Row<T>[] } = {
		congress: [],
		congressDelegation: [],
		congressDelegate: [],
		congressCandidate: [],
		congressElection: [],
		congressResult: []
	};
	addDelegates(rows, congressId);
	const summoned = rows.congressDelegate.length;
	const present = summoned - 3;
	addElections(rows, congressId, { summoned, present });
	const clerk = people().find((one) => one.official?.posts.includes('office-clerk'))!;
	const common = { communeId: COMMUNE_ID, calledOffWhy: '', ruleSetId: RULES, byName: clerk.name };
	rows.congress.push(
		{
			...common,
			...commune,
			id: congressId,
			form: 'delegates',
			term: TERM.replace('-', '–'),
			heldOn: HELD,
			place: 'Hội trường xã',
			decision: '11-KH/ĐU',
			state: 'closed',
			summoned,
			present,
			organisations: CELLS.length,
			represented: CELLS.length,
			approval: '527-QĐ/TU',
			approvedOn: '2025-08-20',
			at: AT
		},
		{
			...common,
			unitId: unitId(NEXT.cell),
			id: idOf('congress of a cell'),
			form: 'members',
			term: '2027–2030',
			heldOn: addDays(today, NEXT.inDays),
			place: 'Nhà văn hóa bản',
			decision: '',
			state: 'preparing',
			approval: '',
			at: `${addDays(today, -6)}T09:10:00+07:00`
		}
	);
	for (const table of Object.keys(rows) as Tables[]) await insertRows(client, table, rows[table]);
}

/** Each cell sends about one member in six, its secretary among them. */
function addDelegates(rows: { [T in Tables]: Row<T>[] }, congressId: string): void {
	for (const cell of CELLS) {
		const official = membersOf(cell.code).filter(({ isProbationary }) => !isProbationary);
		const seats = Math.max(1, Math.round(official.length / 6));
		rows.congressDelegation.push({
			...{ communeId: COMMUNE_ID, congressId, unitId: unitId(cell.code), seats },
			electedOn: addDays(HELD, -diceOf(`congress ${cell.code}`).between(14, 30)),
			present: Math.max(seats, official.length - 2)
		});
		for (const person of official.slice(0, seats))
			rows.congressDelegate.push({
				...{ communeId: COMMUNE_ID, congressId, unitId: unitId(cell.code), kind: 'elected' },
				...{ memberId: person.memberId, personId: person.personId },
				...nameOfRow(person)
			});
	}
}

const OFFICE_OF: readonly [Office, string][] = [
	['committee', 'committee-member'],
	['standing', 'standing-member'],
	['secretary', 'commune-secretary'],
	['deputy', 'standing-deputy'],
	['inspection', 'inspection-head']
];
/** How many more stood for the committee than there were seats. */
const SURPLUS = 2;

function addElections(
	rows: { [T in Tables]: Row<T>[] },
	congressId: string,
	{ summoned, present }: { summoned: number; present: number }
): void {
	const committee = people().filter((one) => one.official?.posts.includes('committee-member')).length;
	for (const [nth, [office, post]] of OFFICE_OF.entries()) {
		const dice = diceOf(`congress ${office}`);
		const elected = people().filter((one) => one.official?.posts.includes(post as never));
		const isChosenWithin = office !== 'committee' && office !== 'inspection';
		// Offices within the committee are filled by its own members.
		const [of, came] = isChosenWithin ? [committee, committee] : [summoned, present];
		const others =
			office === 'committee'
				? people()
						.filter(({ official, rank }) => !official && rank === 'cell-secretary')
						.slice(3, 3 + SURPLUS)
				: [];
		const spoilt = office === 'committee' ? 2 : 0;
		const electionId = idOf(`congress election ${office}`);
		rows.congressElection.push({
			...commune,
			id: electionId,
			...{
				congressId,
				office,
				round: 1,
				seats: elected.length,
				entitled: of,
				handedOut: came,
				collected: came,
				spoilt
			},
			valid: came - spoilt,
			needed: Math.floor(of / 2) + 1,
			struckWhy: '',
			byName: 'Ban kiểm phiếu',
			at: `${HELD}T1${nth}:20:00+07:00`
		});
		for (const person of [...elected, ...others]) {
			const candidateId = idOf(`congress candidate ${office} ${person.personId}`);
			const isElected = elected.includes(person);
			const least = Math.ceil(((came - spoilt) * 8) / 10);
			rows.congressCandidate.push({
				...commune,
				...{ id: candidateId, congressId, office, memberId: person.memberId, personId: person.personId },
				...nameOfRow(person),
				namedBy: isElected ? 'outgoing' : 'delegates',
				withdrawnWhy: ''
			});
			rows.congressResult.push({
				...commune,
				...{ electionId, candidateId, outcome: isElected ? 'elected' : 'not-elected' },
				votes: isElected ? dice.between(least, came - spoilt) : dice.between(9, 30)
			});
		}
	}
}
