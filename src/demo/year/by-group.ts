import type { GroupSitting, MeetingRecord, RollEntry, Vote } from '#domains/meetings/index.ts';
import { IN_GROUPS, groupOf, groups, leadersOf, MET_BY_GROUP } from '../groups.ts';
import { membersOf } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID } from '../units.ts';
import { after, dayOf } from './moments.ts';
import type { Occasion } from './schedule.ts';

const PLACES = ['Nhà văn hóa xóm 1', 'Nhà ông Tổ trưởng xóm 2', 'Nhà văn hóa xóm 3', 'Trạm vật tư ven quốc lộ'];
/** How many minutes after the first the groups began, and before the last they ended. */
const APART = [0, 5, 10, 5];
const SAID = [
	'Tổ nhất trí với báo cáo và dự thảo nghị quyết.\nĐề nghị phân công lại đảng viên phụ trách các hộ ở đầu xóm vì hai đồng chí đi làm xa.',
	'Tổ nhất trí với dự thảo. Ba ý kiến đề nghị làm sớm đoạn mương trước vụ cấy; tổ nhận huy động 20 công.',
	'Tổ nhất trí. Góp ý với đồng chí phụ trách thu quỹ: thông báo trước một tuần để các hộ chuẩn bị.',
	'Tổ nhất trí với dự thảo. Phản ánh xe tải đỗ lấn đường buổi sáng, đề nghị chi bộ kiến nghị với xã.'
];

export const isByGroup = ({ cell, month, fate }: Occasion): boolean =>
	cell === IN_GROUPS && fate === 'held' && MET_BY_GROUP.includes(month.slice(5));

/** The sittings as they were planned. */
export const sittingsOf = ({ startsAt }: Occasion): GroupSitting[] =>
	groups().map((group) => {
		const { leader, deputy } = leadersOf(group);
		const ref = ({ memberId, name }: { memberId: string; name: string }) => ({ memberId, name });
		const members = membersOf(IN_GROUPS.code).filter((one) => groupOf(one, dayOf(startsAt)) === group.nth);
		return {
			id: group.id,
			name: group.name,
			startsAt,
			place: PLACES[group.nth]!,
			leader: ref(leader),
			writer: ref(deputy),
			memberIds: members.map(({ memberId }) => memberId)
		};
	});

/** The same meeting with what each group did. */
export function satByGroup(record: MeetingRecord): MeetingRecord {
	const { manner, openedAt, closedAt, roll } = record;
	if (!manner?.sittings || !openedAt || !closedAt) return record;
	const onRoll = new Set(roll.map(({ memberId }) => memberId));
	const sittings = manner.sittings.map((sitting, nth) => ({
		...sitting,
		memberIds: sitting.memberIds.filter((id) => onRoll.has(id)),
		startedAt: after(openedAt, APART[nth]!),
		endedAt: after(closedAt, -2 - APART[nth]!),
		gist: SAID[nth]!
	}));
	return { ...record, manner: { ...manner, sittings } };
}

/** The vote as its groups counted it. */
export function countedByGroup(vote: Vote, { manner, roll }: MeetingRecord): Vote {
	if (!manner?.sittings) return vote;
	const mayVote = ({ standing, presence, isSuspended }: RollEntry) =>
		standing === 'official' && presence === 'present' && !isSuspended;
	const byGroup = manner.sittings.map(({ id, memberIds }, nth) => {
		const hands = roll.filter((entry) => memberIds.includes(entry.memberId) && mayVote(entry)).length;
		const other = nth === 0 ? vote.other : 0;
		return { groupId: id, agree: hands - other, disagree: 0, other };
	});
	return { ...vote, byGroup };
}

const keysOf = ({ unit }: MeetingRecord) => ({ communeId: COMMUNE_ID, unitId: unit.id });

export const sittingRows = (record: MeetingRecord): Row<'meetingSitting'>[] =>
	(record.manner?.sittings ?? []).map(({ id, leader, writer, startedAt, endedAt, gist, ...sitting }) => ({
		...keysOf(record),
		...sitting,
		meetingId: record.id,
		groupId: id,
		leaderId: leader.memberId,
		writerId: writer.memberId,
		startedAt: startedAt ?? null,
		endedAt: endedAt ?? null,
		gist: gist ?? ''
	}));

export const voteSittingRows = (record: MeetingRecord): Row<'voteSitting'>[] =>
	record.votes.flatMap(({ id, byGroup = [] }) =>
		byGroup.map((counted) => ({ ...keysOf(record), voteId: id, ...counted }))
	);
