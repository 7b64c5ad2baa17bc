import type pg from 'pg';
import { badgeMoney, badgesDue } from '#domains/members/honours/badge.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from './ids.ts';
import { membersOn } from './members.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { at } from './year/moments.ts';

/** Badges of the year: handed over on the days that are over, proposed for the next; two were forgotten. */
export async function addBadges(client: pg.Client, today: LocalDate): Promise<void> {
	const members = membersOn(today).map((member) => ({
		...member,
		admittedOn: member.admittedOn ?? null,
		diedOn: null,
		interruptions: [],
		has: []
	}));
	const rows = badgesDue(members, Number(today.slice(0, 4))).flatMap(
		({ member, years, awardOn }, nth): Row<'badgeAward'>[] => {
			const money = badgeMoney(years, awardOn);
			if (nth % 5 === 3 || !money) return [];
			const isOver = awardOn < today;
			const decidedOn = addDays(awardOn, -12);
			return [
				{
					communeId: COMMUNE_ID,
					id: idOf(`badge ${member.memberId} ${years}`),
					unitId: unitId(member.cell.code),
					memberId: member.memberId,
					personId: member.personId,
					years,
					kind: 'due',
					awardOn,
					state: isOver ? 'handed-over' : 'proposed',
					decision: isOver ? `${112 + nth}-QĐ/TU` : '',
					decidedOn: isOver ? decidedOn : null,
					handedOn: isOver ? awardOn : null,
					...money,
					byName: 'Văn phòng Đảng ủy',
					at: at(addDays(awardOn, -45) < today ? addDays(awardOn, -45) : addDays(today, -1), '08:30')
				}
			];
		}
	);
	if (rows.length > 0) await insertRows(client, 'badgeAward', rows);
}
