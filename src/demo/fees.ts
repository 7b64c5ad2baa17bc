import type pg from 'pg';
import { dueOf, type FeeBase } from '#domains/members/fees/fee.ts';
import {
	feeRulesOf,
	firstDay,
	lastDay,
	monthsBetween,
	monthsOn,
	type ReliefKind
} from '#domains/members/fees/fee-rules.ts';
import { splitOf } from '#domains/members/fees/sheet.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId } from '#lib/rule-sets.ts';
import { CELLS } from './cells.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { type Member, membersOn } from './members.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, FORMED, unitId } from './units.ts';
import { at } from './year/moments.ts';

const SETTING = { fromMonth: FORMED.slice(0, 7), region: 4, cellKeepsBp: null, communeKeepsBp: null };
const MONTHS_BACK = 11;
const CLERK = 'Văn phòng Đảng ủy';

/** A cell's months of fees: groups, receipts, what was handed on; some pay late, a few owe, one cell lags behind. */
export async function addFees(client: pg.Client, today: LocalDate): Promise<void> {
	const rows = {
		base: [] as Row<'feeBase'>[],
		relief: [] as Row<'feeRelief'>[],
		payment: [] as Row<'feePayment'>[],
		submission: [] as Row<'feeSubmission'>[]
	};
	const all = membersOn(today);
	const now = today.slice(0, 7);
	for (const [index, cell] of CELLS.entries()) {
		const members = all.filter((member) => member.cell.code === cell.code);
		const keeper = members.find(({ rank }) => rank === 'cell-secretary')?.name ?? '';
		const payers = members.map((member) => payerOf(member, today));
		for (const { base, relief } of payers) {
			if (base) rows.base.push({ ...base, byName: keeper });
			if (relief) rows.relief.push({ ...relief, byName: keeper });
		}
		const receipts = new Map<number, number>();
		for (const month of monthsBetween(monthsOn(now, -MONTHS_BACK), now)) {
			const dice = diceOf(`fees ${cell.code} ${month}`);
			const on = addDays(firstDay(month), dice.between(2, 9));
			// The month that runs is collected in most cells, and one cell is always a month behind.
			if (on > today || (month === now && (index % 3 === 0 || cell.habit === 'too-small'))) continue;
			const id = idOf(`fees ${cell.code} ${month}`);
			const year = Number(on.slice(0, 4));
			const isSent = month < now ? !(month === monthsOn(now, -1) && index % 9 === 4) : index % 4 === 1;
			const paid: Row<'feePayment'>[] = [];
			for (const payer of payers) {
				if (payer.member.joinedOn > lastDay(month)) continue;
				const due = dueOf(payer, month, [SETTING]);
				const isLate = payer.lateSince !== undefined && month >= payer.lateSince;
				if (due.kind !== 'due' || isLate || (month === now && dice.chance(12))) continue;
				const receipt = (receipts.get(year) ?? 0) + 1;
				receipts.set(year, receipt);
				paid.push({
					...payer.keys,
					id: idOf(`fee ${payer.keys.memberId} ${month}`),
					month,
					amount: due.dong,
					paidOn: on,
					year,
					receipt,
					way: 'cash',
					submissionId: isSent ? id : null,
					byName: keeper,
					at: at(on, '09:00')
				});
			}
			rows.payment.push(...paid);
			const collected = paid.reduce((sum, { amount }) => sum + Number(amount), 0);
			if (!isSent || collected === 0) continue;
			const isReceived = month < now;
			rows.submission.push({
				...{ communeId: COMMUNE_ID, unitId: unitId(cell.code), id, month, collected },
				...splitOf(collected, 'cell', month, [SETTING]),
				due: collected,
				members: members.length,
				payers: paid.length,
				exempt: payers.filter(({ relief }) => relief).length,
				ruleSetId: ruleSetId(feeRulesOf(month)!),
				state: isReceived ? 'received' : 'sent',
				byName: keeper,
				at: at(on, '16:00'),
				settledName: isReceived ? CLERK : '',
				settledAt: isReceived ? at(addDays(on, 1), '10:00') : null
			});
		}
	}
	const commune = unitId(COMMUNE.code);
	await insertRows(client, 'feeSetting', [
		{ ...SETTING, communeId: COMMUNE_ID, unitId: commune, byName: CLERK, at: at(FORMED, '08:00') }
	]);
	await insertRows(client, 'feeBase', rows.base);
	await insertRows(client, 'feeRelief', rows.relief);
	await insertRows(client, 'feeSubmission', rows.submission);
	await insertRows(client, 'feePayment', rows.payment);
}

/** Years of age, in places without insurance, from which the smaller share is paid. */
const RETIRED_FROM_AGE = 60;

function payerOf(member: Member, today: LocalDate) {
	const dice = diceOf(`payer ${member.memberId}`);
	const age = Number(today.slice(0, 4)) - Number(member.birthDate.slice(0, 4));
	const keys = {
		communeId: COMMUNE_ID,
		unitId: unitId(member.cell.code),
		memberId: member.memberId,
		personId: member.personId
	};
	const fromMonth = SETTING.fromMonth;
	const isVillage = member.cell.kind === 'village';
	const salary = { group: 'insured' as const, dong: dice.between(52, 118) * 100_000 };
	const pension = { group: 'pension' as const, dong: dice.between(31, 82) * 100_000 };
	const home =
		age >= RETIRED_FROM_AGE
			? dice.chance(45)
				? pension
				: { group: 'uninsured-retired' as const, dong: 5_000 }
			: dice.chance(12)
				? salary
				: { group: 'uninsured' as const, dong: 10_000 };
	const base: FeeBase = { fromMonth, ...(isVillage ? home : salary) };
	const isUnset = isVillage && dice.chance(1);
	const partyYears = member.admittedOn ? Number(today.slice(0, 4)) - Number(member.admittedOn.slice(0, 4)) : 0;
	const kind: ReliefKind | undefined =
		partyYears > 50 ? 'party-age' : isVillage && dice.chance(2) ? 'hardship' : undefined;
	const begins = kind === 'party-age' ? '2026-02' : monthsOn(today.slice(0, 7), -dice.between(2, 6));
	const relief = kind && {
		kind,
		fromMonth: begins,
		toMonth: kind === 'hardship' ? monthsOn(begins, 11) : null,
		paysBp: 0,
		id: idOf(`relief ${member.memberId}`)
	};
	const since = at(FORMED, '08:00');
	const { group, dong } = base;
	return {
		member,
		keys,
		bases: isUnset ? [] : [base],
		reliefs: relief ? [relief] : [],
		base: isUnset ? undefined : { ...keys, fromMonth, feeGroup: group, dong, at: since },
		relief: relief && {
			...keys,
			...relief,
			reason: kind === 'party-age' ? 'Đủ 50 năm tuổi Đảng' : 'Nhà bị thiên tai, chi bộ đã xét đơn',
			at: since
		},
		lateSince: isVillage && dice.chance(3) ? monthsOn(today.slice(0, 7), -dice.between(1, 5)) : undefined
	};
}
