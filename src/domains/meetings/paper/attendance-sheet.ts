import type { Cell, OfficialPaper, Row, Table } from '#domains/direction/index.ts';
import { clockTimeAndDay, headCount } from '#domains/direction/paper/index.ts';
import type { Guest, MeetingRecord, Presence, RollEntry } from '../record.ts';
import { dayOfMeeting, headerOf, nameOfMeeting } from './heading.ts';
import { bullet, evidence, ofMeeting } from './lines.ts';
import { signatures } from './minutes.ts';

/** Rows left empty for guests who were not announced. */
const SPARE_GUEST_ROWS = 3;

/** The roll with boxes to tick, for a hall without a screen; what is recorded already is ticked. */
export const attendanceSheet = (record: MeetingRecord): OfficialPaper => ({
	header: headerOf(record, dayOfMeeting(record)),
	title: 'Danh sách điểm danh',
	abstract: nameOfMeeting(record),
	blocks: [
		bullet('Thời gian:', clockTimeAndDay(record.openedAt ?? record.startsAt), ofMeeting(record)),
		bullet('Địa điểm:', record.place, ofMeeting(record)),
		bullet('Tổng số đảng viên trong danh sách:', `${headCount(record.roll.length)} đồng chí`, ofMeeting(record)),
		members(record.roll),
		{ kind: 'heading', level: 2, isUnnumbered: true, text: 'Khách dự' },
		guests(record.guests),
		{
			kind: 'paragraph',
			text: 'Tổng hợp: có mặt ………… đồng chí; vắng mặt có lý do ………… đồng chí; vắng mặt không có lý do ………… đồng chí.'
		}
	],
	recipients: [],
	signatures: signatures({ ...record, signatures: [] }),
	annex: []
});

const members = (roll: RollEntry[]): Table => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 10, align: 'center' },
		{ title: 'Họ và tên', share: 56, align: 'left' },
		{ title: 'Có mặt', share: 14, align: 'center' },
		{ title: 'Vắng có lý do', share: 21, align: 'center' },
		{ title: 'Vắng không lý do', share: 28, align: 'center' },
		{ title: 'Lý do, ghi chú', share: 36, align: 'left' }
	],
	rows: roll
		.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
		.map((entry, index) => ({
			cells: [
				String(index + 1),
				entry.post ? `${entry.name} (${entry.post})` : entry.name,
				box(entry, 'present'),
				box(entry, 'excused'),
				box(entry, 'unexcused'),
				remarkOf(entry)
			],
			backing: evidence('roll-entry', entry.memberId)
		}))
});

const box = ({ presence }: RollEntry, column: Presence): Cell => ({ box: presence === column ? 'ticked' : 'empty' });

/** What the roll notes of a person beside their name. */
export function remarkOf(entry: RollEntry): string {
	const remarks = [
		entry.standing === 'probationary' && 'Dự bị',
		entry.isExempt && 'Miễn sinh hoạt',
		entry.isTemporarilyAway && 'Tạm thời nơi khác',
		entry.isSuspended && 'Đình chỉ sinh hoạt',
		entry.isOnSpecialDuty && 'Nhiệm vụ đặc biệt',
		entry.reason
	];
	return remarks.filter(Boolean).join('; ');
}

const guests = (known: Guest[]): Table => ({
	kind: 'table',
	columns: [
		{ title: 'TT', share: 11, align: 'center' },
		{ title: 'Họ và tên', share: 54, align: 'left' },
		{ title: 'Chức vụ, đơn vị', share: 58, align: 'left' },
		{ title: 'Ký tên', share: 42, align: 'left' }
	],
	rows: [
		...known.map(
			({ id, name, title }): Row => ({ cells: ['', name, title ?? '', ''], backing: evidence('guest', id) })
		),
		...Array.from({ length: SPARE_GUEST_ROWS }, (): Row => ({ cells: ['', '', '', ''] }))
	].map((row, index) => ({ ...row, cells: [String(index + 1), ...row.cells.slice(1)] }))
});
