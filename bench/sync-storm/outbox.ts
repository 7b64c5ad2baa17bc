import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam, monthOf } from '#lib/local-date.ts';
import type { StormCell } from './cells.ts';

/** What a phone sends: the body of its delivery, and the ids of the commands in it. */
export type Brought = { body: string; ids: string[] };

/** A whole meeting that was planned and opened without signal. */
export function outboxOf(cell: StormCell, now: Date): Brought {
	const commands = commandsOf(cell, now);
	const body = JSON.stringify({ device: cell.deviceId, clock: now.toISOString(), commands });
	return { body, ids: commands.map(({ id }) => id) };
}

/** Its twenty commands, as the phone's outbox holds them. */
function commandsOf({ code, memberIds }: StormCell, now: Date): { id: string }[] {
	const today = dayInVietNam(now);
	const meetingId = newId();
	const at = (minutes: number) => new Date(now.getTime() - (60 - minutes) * 60_000).toISOString();
	const startsAt = at(0);
	const give = (name: string, input: object, minutes = 1, id = newId()) => ({
		id,
		name: `meetings.${name}`,
		input: name === 'plan-meeting' || name === 'raise-matter' ? input : { meetingId, ...input },
		at: at(minutes)
	});
	const calls = (from: number) =>
		memberIds.slice(from, from + 10).map((memberId) => ({ memberId, presence: 'present' }));
	const plan = { unitCode: code, month: monthOf(today), kind: 'regular', startsAt, place: 'Nhà văn hóa bản' };
	return [
		give('plan-meeting', plan, 0, meetingId),
		give('record-preparation', { committeeMetOn: today, committeeMinutes: 'Thống nhất nội dung.' }),
		give('set-draft', { content: 'Nội dung tháng', direction: 'Phương hướng tháng', at: at(1) }),
		give('raise-matter', { unitCode: code, gist: 'Đường bê tông nứt', raisedOn: today }),
		give('raise-matter', { unitCode: code, gist: 'Thiếu nước sạch', raisedOn: today }),
		give('open-meeting', { chairId: memberIds[0], minuteSecretaryId: memberIds[1], at: at(3) }),
		...[0, 10, 20].map((from) => give('record-attendance', { entries: calls(from) }, 4)),
		give('add-guest', { name: 'Đại diện Mặt trận xã' }, 5),
		...memberIds.slice(2, 10).map((memberId, nth) => {
			const gist = 'Đồng ý với báo cáo; đề nghị làm sớm đoạn đường vào bản trước mùa mưa.';
			return give('add-statement', { memberId, kind: 'speech', gist, at: at(6 + nth) }, 6 + nth);
		}),
		...memberIds
			.slice(3, 5)
			.map((ownerId) =>
				give('assign-task', { title: 'Vận động hiến đất', ownerId, product: 'Biên bản', dueOn: addDays(today, 25) }, 20)
			)
	];
}
