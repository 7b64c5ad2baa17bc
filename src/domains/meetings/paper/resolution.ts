import type { Block, OfficialPaper, Paragraph, SignatureBlock } from '#domains/direction/index.ts';
import { headCount, percentOf, shortDate } from '#domains/direction/paper/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { attendanceRules, countAttendance } from '../attendance.ts';
import type { MeetingRecord, PersonRef, Resolution, Vote } from '../record.ts';
import { dayOfMeeting, headerOf, monthOfMeeting, nameOfMeeting, superiorCommittee } from './heading.ts';
import { evidence, item, line, ofMeeting, prose, section } from './lines.ts';
import { scoreSentence } from './score.ts';
import { earlierTasks, givenTasks } from './task-tables.ts';
import { baseOf, voteOnResolution } from './votes.ts';

/**
 * The resolution of the month in its four parts, or undefined where the meeting has none.
 * Until it is adopted it is marked as a draft and carries no vote.
 *
 * @source HD 42-HD/BTCTW 28/10/2025, layout as used by a ward
 */
export function resolutionPaper(record: MeetingRecord): OfficialPaper | undefined {
	const { resolution } = record;
	if (!resolution) return undefined;
	const isAdopted = resolution.state === 'adopted';
	const on = resolution.adoptedOn ?? dayOfMeeting(record);
	const vote = resolution.state === 'draft' ? undefined : voteOnResolution(record);
	return {
		header: {
			...headerOf(record, on, { running: resolution.number, type: 'NQ', body: 'CB' }),
			draft: isAdopted ? undefined : 1
		},
		title: 'Nghị quyết',
		abstract: abstractOf(record),
		blocks: [
			...opening(record),
			...assessment(record, resolution),
			...direction(record, resolution),
			...implementation(resolution),
			...selfScore(record)
		],
		voteLine: vote && voteLine(vote, record),
		recipients: [`${superiorCommittee(record)} (để báo cáo)`, 'Đảng viên trong chi bộ (để thực hiện)', 'Lưu Chi bộ'],
		signatures: [signature(record)],
		annex: []
	};
}

const abstractOf = (record: MeetingRecord): string =>
	record.kind === 'thematic' && record.theme
		? `về ${record.theme.charAt(0).toLocaleLowerCase('vi')}${record.theme.slice(1)}`
		: `về lãnh đạo thực hiện nhiệm vụ ${monthOfMeeting(record)}`;

function opening(record: MeetingRecord): Block[] {
	const on = dayOfMeeting(record);
	const counts = countAttendance(record.roll, ruleSetInForce(attendanceRules, on));
	const heads = [
		`tổng số đảng viên ${headCount(counts.total)} đồng chí`,
		`có mặt ${headCount(counts.present)} đồng chí`,
		`vắng mặt có lý do ${headCount(counts.excused)} đồng chí`,
		`vắng mặt không có lý do ${headCount(counts.unexcused)} đồng chí`
	];
	return [
		line(
			`Ngày ${shortDate(on)}, tại ${record.place}, ${record.unit.name} tổ chức ${nameOfMeeting(record)}; ${heads.join(', ')}`,
			ofMeeting(record)
		),
		{ kind: 'paragraph', text: 'Sau khi nghe báo cáo và thảo luận, Chi bộ quyết nghị:' }
	];
}

function assessment(record: MeetingRecord, resolution: Resolution): Block[] {
	const backing = evidence('resolution', resolution.id);
	const said = record.statements.filter(({ kind }) => kind === 'praise' || kind === 'reminder');
	return [
		section('Đánh giá kết quả thực hiện nhiệm vụ tháng trước'),
		item('Kết quả đạt được'),
		...prose(resolution.assessment, backing),
		...(record.earlierTasks.length > 0 ? [earlierTasks(record)] : []),
		...(said.length > 0 ? [item('Biểu dương, nhắc nhở')] : []),
		...said.flatMap(({ id, kind, gist }) =>
			prose(gist, evidence('statement', id), kind === 'praise' ? 'Biểu dương:' : 'Nhắc nhở:')
		),
		item('Hạn chế, nguyên nhân'),
		...prose(resolution.limits.trim() || 'Không có.', backing)
	];
}

const direction = ({ tasks }: MeetingRecord, resolution: Resolution): Block[] => [
	section('Phương hướng, nhiệm vụ tháng tới'),
	...prose(resolution.direction, evidence('resolution', resolution.id)),
	...(tasks.length > 0 ? [givenTasks(tasks)] : [])
];

const implementation = (resolution: Resolution): Block[] => [
	section('Tổ chức thực hiện'),
	...prose(resolution.implementation, evidence('resolution', resolution.id))
];

const selfScore = (record: MeetingRecord): Block[] => [
	section('Tự đánh giá, xếp loại chất lượng sinh hoạt'),
	record.score
		? line(scoreSentence(record.score), ofMeeting(record))
		: line('Chi bộ chưa tự chấm điểm buổi sinh hoạt', ofMeeting(record))
];

function voteLine(vote: Vote, record: MeetingRecord): Paragraph {
	const share = vote.base > 0 ? `, đạt ${percentOf(vote.agree, vote.base)}` : '';
	const outcome = vote.passed ? 'được Chi bộ biểu quyết thông qua' : 'không được Chi bộ thông qua';
	return {
		kind: 'paragraph',
		text: `Nghị quyết ${outcome}: ${vote.agree}/${vote.base} đồng chí tán thành${share} (${baseOf(vote, record)}).`,
		backing: evidence('vote', vote.id)
	};
}

/** A collective is signed for as T/M, by its secretary or by a deputy with the deputy's own title. */
function signature(record: MeetingRecord): SignatureBlock {
	const signer = signerOf(record);
	const body = record.unit.hasCommittee ? 'T/M Chi ủy' : 'T/M Chi bộ';
	return { titles: [body, signer?.post ?? 'Bí thư'], name: signer?.name ?? '' };
}

function signerOf({ chair, roll }: MeetingRecord): PersonRef | undefined {
	const leads = (person: PersonRef | undefined, post: string) => person?.post === post;
	if (leads(chair, 'Bí thư') || leads(chair, 'Phó Bí thư')) return chair;
	const present = roll.filter(({ presence }) => presence === 'present');
	return present.find((one) => leads(one, 'Bí thư')) ?? present.find((one) => leads(one, 'Phó Bí thư'));
}
