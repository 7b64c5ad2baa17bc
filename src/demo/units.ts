import type { OrganisationKind } from '#domains/organisation/unions/union.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { textSortKey } from '#lib/vietnamese/sort-key.ts';
import { CELLS, type CellSeed } from './cells.ts';
import { idOf } from './ids.ts';
import { hasCommittee } from './people.ts';
import type { Row } from './rows.ts';

/** Numbers that no real commune or province has. */
export const COMMUNE_ID = 99_001;
export const PROVINCE_ID = 900_990;

export const TERM = '2025-2030';
export const FORMED: LocalDate = '2025-07-01';
const EARLIEST: LocalDate = '2010-01-01';
const NEVER = 'infinity';

export const COMMUNE = { code: 'HB', name: 'Xã Hoa Ban', paperName: 'Đảng bộ xã Hoa Ban', placeName: 'Hoa Ban' };
/** A commune beside, of which the demonstration holds no more than its name. */
export const NEIGHBOUR = {
	code: 'PHIENG-SANG',
	communeId: 99_002,
	name: 'Xã Phiêng Sang',
	paperName: 'Đảng bộ xã Phiêng Sang',
	placeName: 'Phiêng Sang'
};
export const PROVINCE = {
	code: 'MINH-HOA',
	name: 'Tỉnh Minh Họa',
	paperName: 'Đảng bộ tỉnh Minh Họa',
	placeName: 'Minh Họa'
};
const OLD_COMMUNES = [
	{ code: 'BAN-MAY', communeId: 99_011, name: 'Xã Bản Mây', paperName: 'Đảng bộ xã Bản Mây', placeName: 'Bản Mây' },
	{
		code: 'SUOI-TRONG',
		communeId: 99_012,
		name: 'Xã Suối Trong',
		paperName: 'Đảng bộ xã Suối Trong',
		placeName: 'Suối Trong'
	},
	{ code: 'NA-SUONG', communeId: 99_013, name: 'Xã Nà Sương', paperName: 'Đảng bộ xã Nà Sương', placeName: 'Nà Sương' }
];

export const FRONT = 'HB.MT';

type MassOrganisation = { code: string; kind: OrganisationKind; name: string; head: { cell: string; nth: number } };

/** The Front and its member organisations, each with a head. Their branches come with `addUnions`. */
export const MASS_ORGANISATIONS: readonly MassOrganisation[] = [
	{ code: FRONT, kind: 'front', name: 'Ủy ban MTTQ Việt Nam xã Hoa Ban', head: { cell: 'HB.18', nth: 7 } },
	{ code: 'HB.DTN', kind: 'youth', name: 'Đoàn TNCS Hồ Chí Minh xã Hoa Ban', head: { cell: 'HB.18', nth: 9 } },
	{ code: 'HB.PN', kind: 'women', name: 'Hội Liên hiệp Phụ nữ xã Hoa Ban', head: { cell: 'HB.18', nth: 12 } },
	{ code: 'HB.ND', kind: 'farmers', name: 'Hội Nông dân xã Hoa Ban', head: { cell: 'HB.18', nth: 11 } },
	{ code: 'HB.CCB', kind: 'veterans', name: 'Hội Cựu chiến binh xã Hoa Ban', head: { cell: 'HB.18', nth: 13 } }
];

export const unitId = (code: string): string => idOf(`unit ${code}`);

/** Day of the month and time that a cell has chosen for itself; those of the rules otherwise. */
export type UsualMeeting = { day?: number; time?: string };

type Named = Pick<typeof PROVINCE, 'code' | 'name' | 'paperName' | 'placeName'>;
type Span = { validFrom: LocalDate; validTo: LocalDate };

const unit = (named: Named, communeId: number, kind: string, span: Span): Row<'unit'> => ({
	id: unitId(named.code),
	communeId,
	code: named.code,
	name: named.name,
	paperName: named.paperName,
	placeName: named.placeName,
	kind,
	cellKind: null,
	organisationKind: null,
	hasCommittee: false,
	term: TERM,
	usualDay: null,
	usualTime: null,
	usualPlace: null,
	searchKey: searchKey(named.name),
	sortKey: textSortKey(named.name),
	...span
});

const cellUnit = (cell: CellSeed, usual: UsualMeeting): Row<'unit'> => ({
	...unit(
		{ code: cell.code, name: cell.name, paperName: cell.name, placeName: COMMUNE.placeName },
		COMMUNE_ID,
		'cell',
		{ validFrom: cell.from ? EARLIEST : FORMED, validTo: NEVER }
	),
	cellKind: cell.kind,
	hasCommittee: hasCommittee(cell),
	usualDay: usual.day ?? null,
	usualTime: usual.time ?? null,
	usualPlace: cell.place
});

export const unitRows = (usualOf: (cell: CellSeed) => UsualMeeting): Row<'unit'>[] => [
	unit(PROVINCE, PROVINCE_ID, 'province', { validFrom: EARLIEST, validTo: NEVER }),
	unit(COMMUNE, COMMUNE_ID, 'commune', { validFrom: FORMED, validTo: NEVER }),
	unit(NEIGHBOUR, NEIGHBOUR.communeId, 'commune', { validFrom: FORMED, validTo: NEVER }),
	...OLD_COMMUNES.map((old) => unit(old, old.communeId, 'commune', { validFrom: EARLIEST, validTo: FORMED })),
	...CELLS.map((cell) => cellUnit(cell, usualOf(cell))),
	...MASS_ORGANISATIONS.map(({ code, name, kind }) => ({
		...unit({ code, name, paperName: name, placeName: COMMUNE.placeName }, COMMUNE_ID, 'mass-organisation', {
			validFrom: FORMED,
			validTo: NEVER
		}),
		organisationKind: kind
	}))
];

type Parent = { child: string; parent: string } & Span;

/** The villages' cells came over from the old communes; the others were formed with the new one. */
const parents = (): Parent[] => [
	...[COMMUNE, NEIGHBOUR].map(({ code }) => ({
		child: code,
		parent: PROVINCE.code,
		validFrom: FORMED,
		validTo: NEVER
	})),
	...OLD_COMMUNES.map(({ code }) => ({ child: code, parent: PROVINCE.code, validFrom: EARLIEST, validTo: FORMED })),
	...[...CELLS, ...MASS_ORGANISATIONS].map(({ code }) => ({
		child: code,
		parent: code !== FRONT && MASS_ORGANISATIONS.some((one) => one.code === code) ? FRONT : COMMUNE.code,
		validFrom: FORMED,
		validTo: NEVER
	})),
	...CELLS.flatMap(({ code, from }) =>
		from ? [{ child: code, parent: from, validFrom: EARLIEST, validTo: FORMED }] : []
	)
];

export const parentRows = (): Row<'unitParent'>[] =>
	parents().map(({ child, parent, ...span }) => ({ unitId: unitId(child), parentId: unitId(parent), ...span }));

/** Every unit above every unit, for the days on which each step between them held. */
export function closureRows(units: Row<'unit'>[]): Row<'unitClosure'>[] {
	const steps = parents();
	const above = (code: string, span: Span, depth: number): { code: string; span: Span; depth: number }[] => [
		{ code, span, depth },
		...steps
			.filter((step) => step.child === code)
			.map((step) => ({ parent: step.parent, span: overlap(step, span) }))
			.filter((step) => step.span.validFrom < step.span.validTo)
			.flatMap((step) => above(step.parent, step.span, depth + 1))
	];
	return units.flatMap(({ id, code, validFrom, validTo }) =>
		above(code, { validFrom: String(validFrom), validTo: String(validTo) }, 0).map(
			({ code: ancestor, span, depth }) => ({
				ancestorId: unitId(ancestor),
				descendantId: id,
				depth,
				...span
			})
		)
	);
}

/** Days are text, and 'infinity' sorts after every one of them. */
const overlap = (a: Span, b: Span): Span => ({
	validFrom: [a.validFrom, b.validFrom].toSorted()[1]!,
	validTo: [a.validTo, b.validTo].toSorted()[0]!
});

export const successionRows = (): Row<'unitSuccession'>[] =>
	OLD_COMMUNES.map(({ code }) => ({
		predecessorId: unitId(code),
		successorId: unitId(COMMUNE.code),
		onDay: FORMED,
		decisionNumber: '318-QĐ/TU'
	}));
