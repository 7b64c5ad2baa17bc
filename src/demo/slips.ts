import type pg from 'pg';
import { type SlipLine, type SlipNews, type SlipState, slipYear } from '#domains/members/supplement/slip.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { privateRow } from './member-rows.ts';
import { type Member, membersOn } from './members.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { at } from './year/moments.ts';

const NO_NEWS: SlipNews = { training: '', posts: '', awards: '', discipline: '', family: '', abroad: '', other: '' };
const NEWS: readonly Partial<SlipNews>[] = [
	{},
	{},
	{ training: 'Học lớp bồi dưỡng chuyển đổi số cho cán bộ thôn, 5 ngày' },
	{ awards: 'Giấy khen của Đảng ủy xã vì hoàn thành tốt nhiệm vụ' },
	{ family: 'Con gái đầu lấy chồng, ra ở riêng' },
	{ abroad: 'Thăm con đang lao động ở nước ngoài, 20 ngày, có báo cáo chi bộ' },
	{ training: 'Hoàn thành lớp sơ cấp lý luận chính trị', other: 'Đổi số điện thoại từ tháng 6' }
];

/** What a member says has changed; nothing for most. */
function linesOf(member: Member, today: LocalDate, index: number, isSettled: boolean): SlipLine[] {
	const dice = diceOf(`slip ${member.memberId}`);
	const known = privateRow(member, today, index);
	const verdict = (field: SlipLine['field'], from: string, to: string, why = ''): SlipLine =>
		// What was accepted stands on the roll: the roll of the demonstration knows it already.
		isSettled && !why
			? { field, from: '', to: from, verdict: 'accepted', why: '' }
			: { field, from, to, verdict: isSettled ? 'declined' : 'open', why };
	const lines: SlipLine[] = [];
	if (dice.chance(30)) lines.push(verdict('phone', String(known.phone), `0900100${String(index).padStart(3, '0')}`));
	if (dice.chance(15)) lines.push(verdict('politicalTheory', String(known.politicalTheory), 'Sơ cấp'));
	if (dice.chance(12))
		lines.push(
			verdict(
				'degree',
				String(known.degree),
				'Đại học (vừa làm vừa học)',
				isSettled ? 'Chưa nộp bản sao bằng tốt nghiệp' : ''
			)
		);
	return lines.filter(({ from, to }) => from !== to);
}

/** How far a slip is: the first cell is shown in every state, diligent cells are ahead of the others. */
function stateOf({ cell, nth }: Member): SlipState | undefined {
	const dice = diceOf(`slip state ${cell.code} ${nth}`);
	if (cell.code === 'HB.01') {
		if (nth === 0) return 'checked';
		return (['handed-in', 'checked', undefined, 'accepted', 'handed-in', 'returned', undefined] as const)[nth % 7];
	}
	if (Number(cell.code.slice(-2)) % 3 === 0) return undefined;
	return dice.pick(['handed-in', 'handed-in', 'checked', 'accepted', undefined, undefined]);
}

/** The yearly slips under way, and last year's of the first cell. */
export async function addSlips(client: pg.Client, today: LocalDate): Promise<void> {
	const members = membersOn(today);
	const year = slipYear(today);
	const secretaryOf = new Map(
		members.filter(({ rank }) => rank === 'cell-secretary').map(({ cell, ...one }) => [cell.code, one])
	);
	const deputyOf = new Map(
		members.filter(({ rank }) => rank === 'cell-deputy').map(({ cell, ...one }) => [cell.code, one])
	);
	const rowFor = (
		member: Member,
		index: number,
		ofYear: number,
		state: SlipState,
		on: LocalDate
	): Row<'supplementSlip'> => {
		const by = (member.rank === 'cell-secretary' ? deputyOf : secretaryOf).get(member.cell.code);
		const isChecked = state === 'checked' || state === 'accepted';
		const dice = diceOf(`slip news ${member.memberId} ${ofYear}`);
		return {
			communeId: COMMUNE_ID,
			id: idOf(`slip ${member.memberId} ${ofYear}`),
			unitId: unitId(member.cell.code),
			memberId: member.memberId,
			personId: member.personId,
			year: ofYear,
			state,
			lines: JSON.stringify(linesOf(member, today, index, state === 'accepted')),
			news: JSON.stringify({ ...NO_NEWS, ...dice.pick(NEWS) }),
			handedInAt: at(addDays(on, -dice.between(2, 6)), '19:40'),
			checkedBy: isChecked ? (by?.personId ?? null) : null,
			checkedName: isChecked ? (by?.name ?? 'Văn phòng Đảng ủy') : '',
			checkedAt: isChecked ? at(addDays(on, -1), '20:15') : null,
			settledName: state === 'accepted' ? 'Văn phòng Đảng ủy' : '',
			settledAt: state === 'accepted' ? at(addDays(on, -1), '21:00') : null,
			note: state === 'returned' ? 'Ghi rõ tên lớp bồi dưỡng và ngày cấp chứng chỉ.' : ''
		};
	};
	const rows = members.flatMap((member, index) => {
		const state = stateOf(member);
		return [
			...(state ? [rowFor(member, index, year, state, today)] : []),
			...(member.cell.code === 'HB.01' && member.nth < 9
				? [rowFor(member, index, year - 1, 'accepted', `${year - 1}-12-20`)]
				: [])
		];
	});
	await insertRows(client, 'supplementSlip', rows, ['lines', 'news']);
}
