import type { Block } from '#domains/direction/index.ts';
import { clockTime, clockTimeAndDay, headCount } from '#domains/direction/paper/index.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type Attendance, attendanceRules, countAttendance, isCounted } from '../attendance.ts';
import { countHindered, mannerRulesOn } from '../manner/manner.ts';
import { rollOfSitting } from '../manner/group-sittings.ts';
import type { GroupSitting, Manner, MeetingRecord, RollEntry } from '../record.ts';
import { dayOfMeeting } from './heading.ts';
import { bullet, capitalised, comrade, evidence, item, ofMeeting, section, subBullet } from './lines.ts';

/** When, where, who: the first part of the minutes. */
export function participants(record: MeetingRecord): Block[] {
	const rules = ruleSetInForce(attendanceRules, dayOfMeeting(record));
	const notCalled = record.roll.filter((entry) => !isCounted(entry, rules));
	const absent = (presence: RollEntry['presence']) =>
		record.roll.filter((entry) => entry.presence === presence && isCounted(entry, rules));
	return [
		section('Thời gian, địa điểm, thành phần'),
		item('Thời gian, địa điểm'),
		...timeAndPlace(record),
		item('Thành phần'),
		...totals(record, countAttendance(record.roll, rules)),
		...people(record, 'Vắng mặt có lý do:', absent('excused'), withReason),
		...people(record, 'Vắng mặt không có lý do:', absent('unexcused'), ({ name }) => `Đồng chí ${name}`),
		...people(record, 'Chưa điểm danh:', absent('unrecorded'), ({ name }) => `Đồng chí ${name}`, 'if-any'),
		...people(record, 'Không thuộc diện triệu tập:', notCalled, withStanding, 'if-any'),
		...guests(record),
		bullet('Chủ trì:', record.chair ? comrade(record.chair) : 'chưa phân công', ofMeeting(record)),
		bullet(
			'Thư ký (người ghi biên bản):',
			record.minuteSecretary ? comrade(record.minuteSecretary) : 'chưa phân công',
			ofMeeting(record)
		)
	];
}

function timeAndPlace(record: MeetingRecord): Block[] {
	const backing = ofMeeting(record);
	const opened = record.openedAt ?? record.startsAt;
	return [
		bullet('Bắt đầu:', clockTimeAndDay(opened), backing),
		bullet('Kết thúc:', record.closedAt ? clockTimeAndDay(record.closedAt) : 'chưa kết thúc', backing),
		bullet('Địa điểm:', record.place, backing),
		...heldHow(record)
	];
}

const MANNER: Record<Manner['kind'], string> = {
	online: 'trực tuyến',
	hybrid: 'trực tiếp kết hợp trực tuyến',
	'by-group': 'theo tổ đảng'
};

/** How it was held, where that was not in one room: the count of those who could not come, never their names. */
function heldHow(record: MeetingRecord): Block[] {
	const { manner } = record;
	if (!manner) return [];
	const rules = mannerRulesOn(dayOfMeeting(record));
	const ids = manner.hindered.map(({ memberId }) => memberId);
	const counts = rules && manner.kind !== 'by-group' ? countHindered(record.roll, ids, rules) : undefined;
	const parts = [
		MANNER[manner.kind],
		manner.sittings && `${headCount(manner.sittings.length)} tổ`,
		counts && `${headCount(counts.cannot)}/${headCount(counts.base)} đồng chí không thể họp tập trung`,
		manner.identityCheckedAt && `đã xác nhận danh tính người dự lúc ${clockTime(manner.identityCheckedAt)}`
	];
	return [
		bullet('Hình thức:', parts.filter(Boolean).join('; '), ofMeeting(record)),
		...(manner.sittings ?? []).map((sitting) => groupSitting(sitting, record))
	];
}

/** When and where one group sat, who led and wrote, how many came. */
function groupSitting(sitting: GroupSitting, record: MeetingRecord): Block {
	const { name, place, leader, writer, startedAt, endedAt } = sitting;
	const rules = ruleSetInForce(attendanceRules, dayOfMeeting(record));
	const { present, base } = countAttendance(rollOfSitting(sitting, record.roll), rules);
	const held = startedAt && endedAt;
	const parts = [
		held
			? `từ ${clockTime(startedAt)} đến ${clockTimeAndDay(endedAt)}`
			: `dự kiến ${clockTimeAndDay(sitting.startsAt)}`,
		`tại ${place}`,
		`đồng chí ${leader.name} chủ trì, đồng chí ${writer.name} ghi biên bản`,
		record.openedAt && `có mặt ${headCount(present)}/${headCount(base)} đồng chí thuộc diện triệu tập`
	];
	return subBullet(`${name}: ${parts.filter(Boolean).join('; ')}`, evidence('group-sitting', sitting.id));
}

function totals(record: MeetingRecord, counts: Attendance): Block[] {
	const backing = ofMeeting(record);
	const of = (count: number, what: string) => `${what} ${headCount(count)} đồng chí`;
	const special = [
		[counts.exempt, 'miễn sinh hoạt'],
		[counts.temporarilyAway, 'sinh hoạt tạm thời nơi khác'],
		[counts.suspended, 'bị đình chỉ sinh hoạt'],
		[counts.specialDuty, 'làm nhiệm vụ đặc biệt']
	] as const;
	const standing = [of(counts.official, 'chính thức'), of(counts.probationary, 'dự bị')];
	const rest = special.filter(([count], index) => index < 3 || count > 0).map(([count, what]) => of(count, what));
	return [
		bullet(
			'Tổng số đảng viên của chi bộ:',
			`${headCount(counts.total)} đồng chí, trong đó ${[...standing, ...rest].join(', ')}`,
			backing
		),
		bullet(
			'Có mặt:',
			`${headCount(counts.present)}/${headCount(counts.base)} đồng chí thuộc diện triệu tập, trong đó ${of(counts.presentOfficial, 'chính thức')}, ${of(counts.presentProbationary, 'dự bị')}`,
			backing
		)
	];
}

function people(
	record: MeetingRecord,
	lead: string,
	entries: RollEntry[],
	say: (entry: RollEntry) => string,
	show: 'always' | 'if-any' = 'always'
): Block[] {
	if (entries.length === 0) return show === 'always' ? [bullet(lead, 'không có', ofMeeting(record))] : [];
	const sorted = entries.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
	return [
		bullet(lead, `${headCount(entries.length)} đồng chí, gồm:`, ofMeeting(record)),
		...sorted.map((entry) => subBullet(say(entry), evidence('roll-entry', entry.memberId)))
	];
}

const withReason = ({ name, reason }: RollEntry): string => `Đồng chí ${name}${reason ? ` (lý do: ${reason})` : ''}`;

function withStanding(entry: RollEntry): string {
	const standings = [
		entry.isSuspended && 'đang bị đình chỉ sinh hoạt',
		entry.isExempt && 'được miễn sinh hoạt',
		entry.isTemporarilyAway && 'sinh hoạt tạm thời nơi khác',
		entry.isOnSpecialDuty && 'đang làm nhiệm vụ đặc biệt'
	];
	return `Đồng chí ${entry.name} (${standings.filter(Boolean).join(', ')})`;
}

function guests(record: MeetingRecord): Block[] {
	if (record.guests.length === 0) return [bullet('Khách dự:', 'không có', ofMeeting(record))];
	return record.guests
		.toSorted((a, b) => Number(b.isAssignedSuperior) - Number(a.isAssignedSuperior))
		.map(({ id, name, title, isAssignedSuperior }) => {
			const lead = isAssignedSuperior ? 'Cấp ủy cấp trên được phân công dự:' : 'Khách dự:';
			return bullet(lead, title ? `${name}, ${title}` : name, evidence('guest', id));
		});
}

/** How the meeting ended: the last part of the minutes. */
export function ending(record: MeetingRecord): Block[] {
	const backing = ofMeeting(record);
	const read = record.readBackAt
		? bullet('Đọc lại biên bản:', `biên bản được đọc lại trước chi bộ lúc ${clockTime(record.readBackAt)}`, backing)
		: bullet('Đọc lại biên bản:', 'chưa đọc lại trước chi bộ', backing);
	const closed = record.closedAt
		? `${capitalised(record.unit.name)} kết thúc buổi sinh hoạt hồi ${clockTimeAndDay(record.closedAt)}`
		: 'Buổi sinh hoạt chưa kết thúc';
	return [section('Kết thúc'), read, { kind: 'paragraph', text: `${closed}.`, backing }];
}
