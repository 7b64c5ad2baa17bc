import type { Post } from '#lib/card.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { CELLS } from './cells.ts';
import { idOf } from './ids.ts';
import { ADMINISTRATOR, type CellRank, membersOf, type Person, PROVINCE_CLERK, people } from './people.ts';
import type { Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, MASS_ORGANISATIONS, PROVINCE, PROVINCE_ID, unitId } from './units.ts';
import { VILLAGE_HEAD } from './village-head.ts';

const FORMED: LocalDate = '2025-07-01';
const CELLS_APPOINTED: LocalDate = '2025-07-03';
const ASSIGNED: LocalDate = '2025-07-15';

/** A deputy who was replaced in the year, so that the past differs from today. */
const REPLACED = { cell: 'HB.15', earlier: 5, on: '2026-02-15', decisionNumber: '41-QĐ/ĐU' };

/** The duty of a member in the cell on a day. */
export function rankOn({ cell, nth, rank }: Person, day: LocalDate): CellRank {
	if (cell.code !== REPLACED.cell || day >= REPLACED.on) return rank;
	if (nth === REPLACED.earlier) return 'cell-deputy';
	return rank === 'cell-deputy' ? 'member' : rank;
}

type Holding = {
	personId: string;
	post: Post;
	unitCode: string;
	from: LocalDate;
	to?: LocalDate;
	decisionNumber: string;
};

/** Who holds which post in which unit, on which days. */
export const postRows = (): Row<'postHolding'>[] =>
	[
		...ofTheCommune(),
		...ofTheCells(),
		...ofAssignedMembers(),
		...ofMassOrganisations(),
		villageHead(),
		ofTheProvince
	].map(({ personId, post, unitCode, from, to, decisionNumber }) => ({
		id: idOf(`post ${personId} ${post} ${unitCode} ${from}`),
		communeId: unitCode === PROVINCE.code ? PROVINCE_ID : COMMUNE_ID,
		unitId: unitId(unitCode),
		personId,
		post,
		decisionNumber,
		validFrom: from,
		validTo: to ?? 'infinity'
	}));

/** The first committee was appointed by the province, its office by the committee itself. */
const ofTheCommune = (): Holding[] => [
	...people().flatMap(({ personId, official }) =>
		(official?.posts ?? []).map((post): Holding => {
			const isStaff = post === 'office-clerk' || post === 'reception-officer';
			return {
				personId,
				post,
				unitCode: COMMUNE.code,
				from: FORMED,
				decisionNumber: isStaff ? '05-QĐ/ĐU' : '319-QĐ/TU'
			};
		})
	),
	{
		personId: ADMINISTRATOR.personId,
		post: 'administrator',
		unitCode: COMMUNE.code,
		from: FORMED,
		decisionNumber: '06-QĐ/ĐU'
	}
];

function ofTheCells(): Holding[] {
	return CELLS.flatMap(({ code }, index) => {
		const decisionNumber = `${String(index + 8).padStart(2, '0')}-QĐ/ĐU`;
		return membersOf(code)
			.filter(({ rank }) => rank !== 'member')
			.flatMap(({ personId, rank }): Holding[] => {
				const holding = { personId, post: rank, unitCode: code, from: CELLS_APPOINTED, decisionNumber };
				const isReplaced = code === REPLACED.cell && rank === 'cell-deputy';
				return isReplaced ? replacement(holding) : [holding];
			});
	});
}

function replacement(holding: Holding): Holding[] {
	const earlier = membersOf(REPLACED.cell)[REPLACED.earlier]!.personId;
	return [
		{ ...holding, personId: earlier, to: REPLACED.on },
		{ ...holding, from: REPLACED.on, decisionNumber: REPLACED.decisionNumber }
	];
}

const ofAssignedMembers = (): Holding[] =>
	people().flatMap(({ personId, official }) =>
		(official?.assigned ?? []).map(
			(unitCode): Holding => ({
				personId,
				post: 'assigned-member',
				unitCode,
				from: ASSIGNED,
				decisionNumber: '36-QĐ/ĐU'
			})
		)
	);

/** The office that the reports of the commune go to. */
const ofTheProvince: Holding = {
	personId: PROVINCE_CLERK.personId,
	post: 'province-clerk',
	unitCode: PROVINCE.code,
	from: FORMED,
	decisionNumber: '214-QĐ/VPTU'
};

/** Named by the village and recognised by the commune. */
const villageHead = (): Holding => ({
	personId: membersOf(VILLAGE_HEAD.cell)[VILLAGE_HEAD.nth]!.personId,
	post: 'village-head',
	unitCode: VILLAGE_HEAD.village,
	from: FORMED,
	decisionNumber: '12/QĐ-UBND'
});

const ofMassOrganisations = (): Holding[] =>
	MASS_ORGANISATIONS.map(
		({ code, kind, head }): Holding => ({
			personId: membersOf(head.cell)[head.nth]!.personId,
			post: kind === 'front' ? 'front-head' : 'organisation-head',
			unitCode: code,
			from: FORMED,
			decisionNumber: '07-QĐ/ĐU'
		})
	);
