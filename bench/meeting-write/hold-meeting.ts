import { COMMAND_BY_NAME } from '#house/commands.ts';
import { readMeetingRecord } from '#domains/meetings/server/index.ts';
import { execute } from '#lib/commands/execute.ts';
import type { Caller } from '#lib/db/caller.ts';
import { readAs } from '#lib/db/transaction.ts';
import { newId } from '#lib/ids.ts';
import { addDays, dayInVietNam } from '#lib/local-date.ts';
import { type BenchCell, PASSWORD } from './cells.ts';

/** Every command of one whole meeting, as its people would send them; adds the milliseconds of each to `taken`. */
export async function holdMeeting(cell: BenchCell, month: string, taken: number[]): Promise<void> {
	const { secretary, writer, memberIds } = cell;
	let meetingId = '';
	let now = new Date(`${month}-01T09:00:00+07:00`);
	const give = async (caller: Caller, name: string, input: object = {}): Promise<{ id: string }> => {
		const command = COMMAND_BY_NAME.get(`meetings.${name}`)!;
		const from = performance.now();
		const whole = 'unitCode' in input ? input : { meetingId, ...input };
		const outcome = await execute(caller, command, newId(), whole, now);
		taken.push(performance.now() - from);
		if (outcome.kind !== 'done') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
		return outcome.value as { id: string };
	};

	const startsAt = `${month}-03T19:30:00+07:00`;
	const plan = { unitCode: cell.code, month, kind: 'regular', startsAt, place: 'Nhà văn hóa thôn' };
	meetingId = (await give(secretary, 'plan-meeting', plan)).id;
	await give(secretary, 'record-preparation', {
		committeeMetOn: `${month}-01`,
		committeeMinutes: 'Thống nhất nội dung.'
	});
	await give(secretary, 'set-draft', { content: 'Nội dung tháng', direction: 'Phương hướng tháng' });
	for (const gist of ['Đường bê tông nứt', 'Thiếu nước sạch'])
		await give(writer, 'raise-matter', { unitCode: cell.code, gist });
	await give(secretary, 'send-notice');

	now = new Date(startsAt);
	await give(secretary, 'open-meeting', { chairId: memberIds[0], minuteSecretaryId: memberIds[1] });
	for (let from = 0; from < memberIds.length; from += 10) {
		const entries = memberIds.slice(from, from + 10).map((memberId) => ({ memberId, presence: 'present' }));
		await give(writer, 'record-attendance', { entries });
	}
	const meeting = (await readAs(writer, dayInVietNam(now), (tx) => readMeetingRecord(tx, meetingId)))!;
	for (const [nth, item] of meeting.agenda.entries()) {
		await give(writer, 'start-agenda-item', { agendaItemId: item.id });
		if (nth % 3 === 0) await give(writer, 'conclude-agenda-item', { agendaItemId: item.id, conclusion: 'Thống nhất.' });
	}
	for (const memberId of memberIds.slice(2, 14))
		await give(writer, 'add-statement', { memberId, kind: 'speech', gist: 'Đồng ý với báo cáo, đề nghị làm sớm.' });
	const tasks: string[] = [];
	for (const ownerId of memberIds.slice(3, 7)) {
		const task = {
			title: 'Vận động hiến đất',
			ownerId,
			product: 'Biên bản hiến đất',
			dueOn: addDays(`${month}-03`, 25)
		};
		tasks.push((await give(writer, 'assign-task', task)).id);
	}
	for (const matter of meeting.matters)
		await give(writer, 'answer-matter', { matterId: matter.id, answer: 'Giao thôn xử lý', taskId: tasks[0] });
	await give(writer, 'draft-resolution', { assessment: 'Đạt', direction: 'Phương hướng', implementation: 'Giao việc' });
	const agree = Math.round(memberIds.length * 0.75);
	const votes = { matter: 'Nghị quyết tháng', kind: 'resolution', agree, disagree: 1, other: 0 };
	const vote = await give(writer, 'record-vote', votes);
	await give(writer, 'decide-resolution', { voteId: vote.id });
	await give(writer, 'reserve-opinion', { memberId: memberIds[8], text: 'Đề nghị lùi thời hạn.' });

	now = new Date(`${month}-03T21:15:00+07:00`);
	await give(secretary, 'score-meeting', { given: POINTS, reasons: REASONS });
	await give(writer, 'read-back');
	await give(secretary, 'close-meeting');
	await give(writer, 'sign-minutes', { password: PASSWORD });
	await give(secretary, 'sign-minutes', { password: PASSWORD });
	await give(secretary, 'publish-minutes');
}

const POINTS = {
	'4.regular-content': 10,
	'4.steps': 5,
	'5.flexible-chairing': 2,
	'5.orientation': 4,
	'5.democratic-atmosphere': 3,
	'5.synthesis': 1,
	'6.democratic-centralism': 1,
	'6.real-criticism': 2,
	'6.leadership': 1,
	'6.answers': 1,
	'7.last-resolution': 20,
	'8.published': 1
};
const REASONS = Object.fromEntries(Object.keys(POINTS).map((code) => [code, 'Chi bộ thống nhất']));
