import type pg from 'pg';
import {
	byWorkingDays,
	type TransferKind,
	type TransferState,
	transferRules
} from '#domains/membership/transfers/transfer.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { idOf } from './ids.ts';
import { membersOf, type Person } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

type Seed = {
	cell: string;
	nth: number;
	kind: TransferKind;
	to?: string;
	toOutside?: string;
	fromOutside?: string;
	reason: string;
	/** Days before today. */
	effective: number;
	issued?: number;
	settled?: number;
	state: TransferState;
	note?: string;
};

/** What is under way between cells and with places elsewhere; nobody's cell has changed by them yet. */
const SEEDS: readonly Seed[] = [
	{
		cell: 'HB.01',
		nth: 14,
		kind: 'official',
		to: 'HB.04',
		reason: 'Lấy chồng, chuyển về ở bản của chi bộ nơi đến',
		effective: 21,
		state: 'proposed'
	},
	{
		cell: 'HB.03',
		nth: 9,
		kind: 'official',
		to: 'HB.01',
		reason: 'Chuyển nơi cư trú',
		effective: 40,
		issued: 12,
		state: 'issued'
	},
	{
		cell: 'HB.02',
		nth: 11,
		kind: 'temporary',
		toOutside: 'Chi bộ Công ty May Bình Phú, tỉnh Thí Dụ',
		reason: 'Đi làm công nhân theo hợp đồng',
		effective: 75,
		issued: 60,
		state: 'issued'
	},
	{
		cell: 'HB.07',
		nth: 12,
		kind: 'official',
		toOutside: 'Đảng bộ phường Cầu Mới, tỉnh Minh Họa',
		reason: 'Chuyển nơi cư trú theo con',
		effective: 34,
		issued: 20,
		settled: 6,
		state: 'refused',
		note: 'Giấy ghi thiếu ngày chính thức'
	},
	{
		cell: 'HB.05',
		nth: 10,
		kind: 'temporary',
		toOutside: 'Trường Chính trị tỉnh Minh Họa',
		reason: 'Đi học lớp trung cấp lý luận',
		effective: 320,
		issued: 315,
		settled: 300,
		state: 'ended'
	},
	{
		cell: 'HB.19',
		nth: 8,
		kind: 'official',
		fromOutside: 'Đảng bộ xã An Lạc Thượng, tỉnh Thí Dụ',
		reason: '',
		effective: 210,
		issued: 210,
		settled: 196,
		state: 'accepted'
	},
	{
		cell: 'HB.09',
		nth: 10,
		kind: 'official',
		toOutside: 'Đảng bộ xã Bình Phú, tỉnh Thí Dụ',
		reason: 'Dự định chuyển nhà',
		effective: 150,
		settled: 120,
		state: 'withdrawn',
		note: 'Không chuyển nhà nữa'
	}
];

export async function addTransfers(client: pg.Client, today: LocalDate): Promise<void> {
	await insertRows(
		client,
		'transfer',
		SEEDS.map((seed) => transferRow(seed, today))
	);
}

function transferRow(seed: Seed, today: LocalDate): Row<'transfer'> {
	const { cell, nth, kind, to, state, effective, issued, settled } = seed;
	const person: Person = membersOf(cell)[nth]!;
	const rules = ruleSetInForce(transferRules, today).parameters;
	const day = (ago: number | undefined) => (ago === undefined ? null : addDays(today, -ago));
	const here = to ?? (seed.fromOutside ? cell : undefined);
	const issuedOn = day(issued);
	return {
		communeId: COMMUNE_ID,
		id: idOf(`transfer ${cell} ${nth}`),
		unitId: unitId(cell),
		memberId: person.memberId,
		personId: person.personId,
		name: person.name,
		kind,
		fromOutside: seed.fromOutside ?? '',
		toCommuneId: here ? COMMUNE_ID : null,
		toUnitId: here ? unitId(here) : null,
		toOutside: seed.toOutside ?? '',
		reason: seed.reason,
		effectiveOn: day(effective)!,
		until: kind === 'temporary' ? addDays(today, state === 'ended' ? -40 : 290) : null,
		completeBy: byWorkingDays(day(effective)!, rules.completeWithinWorkingDays)!,
		state,
		letterNumber: issuedOn ? `${20 + nth}-GTSHĐ/ĐU` : '',
		issuedOn,
		presentBy: issuedOn && byWorkingDays(issuedOn, rules.presentWithinWorkingDays)!,
		settledOn: day(settled),
		note: seed.note ?? '',
		byName: membersOf(cell)[0]!.name,
		at: `${day(effective)}T09:00:00+07:00`
	};
}
