import type pg from 'pg';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { membersOn } from './members.ts';
import { membersOf } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

const NOTES = [
	'Làm công ty may ở tỉnh ngoài, Tết mới về. Đã gửi nghị quyết tháng qua điện thoại.',
	'Chạy xe đường dài, hẹn dự họp trực tuyến tháng sau.',
	'Đi xây ở tỉnh ngoài, cuối vụ về gặt.',
	'Đã nộp đảng phí đến hết quý, nhờ chi bộ nhắc lịch họp.',
	''
];

/** Some cells call those who work away every month, others have not for long. */
export async function addAwayContacts(client: pg.Client, today: LocalDate): Promise<void> {
	const away = membersOn(today).filter(({ activity }) => activity === 'temporarily-away');
	const rows = away.flatMap((member): Row<'awayContact'>[] => {
		const dice = diceOf(`contact ${member.memberId}`);
		if (dice.chance(35)) return [];
		const on = addDays(today, -dice.between(2, 70));
		if (member.activitySince && on < member.activitySince) return [];
		return [
			{
				communeId: COMMUNE_ID,
				id: idOf(`contact ${member.memberId}`),
				unitId: unitId(member.cell.code),
				memberId: member.memberId,
				onDay: on,
				nextOn: addDays(on, 30),
				note: dice.pick(NOTES),
				byName: membersOf(member.cell.code)[0]!.name,
				at: `${on}T19:30:00+07:00`
			}
		];
	});
	await insertRows(client, 'awayContact', rows);
}
