import type pg from 'pg';
import { CELLS } from './cells.ts';
import { idOf } from './ids.ts';
import { type Member, membersOn } from './members.ts';
import { membersOf } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, FORMED, unitId } from './units.ts';
import type { LocalDate } from '#lib/local-date.ts';

/** The largest cell works in groups, one for each corner of its village. */
export const IN_GROUPS = CELLS.find(({ code }) => code === 'HB.07')!;
/** It met so, in these months. */
export const MET_BY_GROUP = ['03', '08'];

const NEVER = 'infinity';
/** A group of former days, and who was in it. */
const FORMER = { name: 'Tổ đảng khu bãi cát', from: '2019-02-01', to: FORMED, members: [6, 10, 14, 18, 22] };
/** Moved from one corner of the village to another. */
const MOVED = { nth: 13, from: 1, to: 3, on: '2026-03-02' };

export type DemonstrationGroup = { id: string; name: string; nth: number };

export const groups = (): DemonstrationGroup[] =>
	IN_GROUPS.areas.map((area, nth) => ({ id: idOf(`group ${IN_GROUPS.code} ${area}`), name: `Tổ đảng ${area}`, nth }));

/** Place of the group that a member belongs to on a day. */
export const groupOf = ({ nth }: Pick<Member, 'nth'>, day: LocalDate): number =>
	nth === MOVED.nth ? (day < MOVED.on ? MOVED.from : MOVED.to) : nth % IN_GROUPS.areas.length;

/** Secretary, deputy and committee lead the groups; whoever follows them on the roll is the deputy. */
export const leadersOf = ({ nth }: DemonstrationGroup) => {
	const members = membersOf(IN_GROUPS.code);
	return { leader: members[nth]!, deputy: members[nth + IN_GROUPS.areas.length]! };
};

/** The groups of the large cell, with those who moved and one that is no more. */
export async function addGroups(client: pg.ClientBase, today: LocalDate): Promise<void> {
	const of = { communeId: COMMUNE_ID, unitId: unitId(IN_GROUPS.code) };
	const former = idOf(`group ${IN_GROUPS.code} ${FORMER.name}`);
	await insertRows(client, 'partyGroup', [
		...groups().map((group): Row<'partyGroup'> => {
			const { leader, deputy } = leadersOf(group);
			const { id, name } = group;
			return {
				...of,
				id,
				name,
				leaderId: leader.memberId,
				deputyId: deputy.memberId,
				validFrom: FORMED,
				validTo: NEVER
			};
		}),
		{ ...of, id: former, name: FORMER.name, leaderId: null, deputyId: null, validFrom: FORMER.from, validTo: FORMER.to }
	]);
	const own = membersOn(today).filter(({ cell }) => cell.code === IN_GROUPS.code);
	const [ids, stay] = [groups().map(({ id }) => id), { validTo: NEVER }];
	await insertRows(
		client,
		'partyGroupMember',
		own.flatMap((member): Row<'partyGroupMember'>[] => {
			const { memberId, nth, joinedOn } = member;
			const row = { ...of, memberId, ...stay };
			const from = joinedOn > FORMED ? joinedOn : FORMED;
			const earlier = FORMER.members.includes(nth)
				? [{ ...row, groupId: former, validFrom: FORMER.from, validTo: FORMER.to }]
				: [];
			const before = { ...row, groupId: ids[groupOf(member, from)]!, validFrom: from };
			if (nth !== MOVED.nth || MOVED.on > today) return [...earlier, before];
			return [...earlier, { ...before, validTo: MOVED.on }, { ...row, groupId: ids[MOVED.to]!, validFrom: MOVED.on }];
		})
	);
}
