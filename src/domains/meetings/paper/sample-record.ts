import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import type { MeetingRecord, MeetingTask, RollEntry } from '../record.ts';
import type { ScoreLine } from '../score/meeting-score.ts';
import type { Statement } from '../said.ts';

/** A made-up meeting with what papers find hard: long names, a full roll, tables over several pages, a reservation. */

const uuid = (group: number, nth: number): string => `0198f0a0-000${group}-7000-8000-${String(nth).padStart(12, '0')}`;
const evening = (clock: string): string => `2026-12-03T${clock}:00+07:00`;

const NAMES = [
	'Nông Văn Thành',
	'Lý Thị Mẩy',
	'Hoàng Văn Páo',
	'Vàng A Sử',
	'Triệu Thị Hồng Thắm',
	'Đặng Ngọc Ửng',
	'Lò Thị Thủy',
	'Ặc Văn Ưởng',
	'Nguyễn Phạm Hoàng Thiên Trường Giang',
	'Sùng A Chứ',
	'Bàn Thị Mùi',
	'Hà Văn Quyết',
	'Vi Thị Nhẫn',
	'Lường Văn Ổn',
	'Cà Thị Ơn',
	'Quàng Văn Đĩnh',
	'Tòng Thị Ước',
	'Mùa A Dế',
	'Giàng Thị Chở',
	'Phùng Văn Lẫm',
	'Ma Thị Khuyên',
	'Chảo Láo Tả',
	'Lương Thị Bưởi',
	'Đinh Văn Kỷ',
	'Hứa Thị Diễm',
	'Tẩn A Sếnh',
	'Mạc Văn Hữu',
	'Khoàng Thị Vững',
	'Thào A Lử',
	'Nông Thị Thơm'
];

const POSTS = ['Bí thư', 'Phó Bí thư', 'Chi ủy viên'];

const member = (name: string, index: number): RollEntry => ({
	memberId: uuid(1, index + 1),
	name,
	sortKey: nameSortKey(name),
	post: POSTS[index],
	standing: index < 27 ? 'official' : 'probationary',
	isExempt: false,
	isTemporarilyAway: false,
	isSuspended: false,
	isOnSpecialDuty: false,
	presence: 'present',
	excusedBefore: 0
});

const roll: RollEntry[] = NAMES.map(member);
Object.assign(roll[9]!, { presence: 'excused', reason: 'điều trị tại Bệnh viện Đa khoa tỉnh' });
Object.assign(roll[15]!, { presence: 'excused', reason: 'trực phòng cháy rừng' });
Object.assign(roll[21]!, { presence: 'unexcused' });
Object.assign(roll[22]!, { presence: 'unrecorded', isExempt: true });
Object.assign(roll[24]!, { presence: 'excused', reason: 'đi làm ăn xa', isTemporarilyAway: true });

const AGENDA = [
	['opening', 'Ổn định tổ chức, điểm danh, thông qua chương trình', 10],
	['last-month', 'Báo cáo kết quả thực hiện nhiệm vụ tháng 11', 20],
	['information', 'Thông tin thời sự, chính sách mới', 15],
	['discussion', 'Thảo luận nhiệm vụ tháng 12', 30],
	['self-criticism', 'Tự phê bình và phê bình', 20],
	['matters', 'Ý kiến, kiến nghị của nhân dân', 15],
	['resolution', 'Thông qua nghị quyết', 10],
	['scoring', 'Đánh giá chất lượng buổi sinh hoạt', 5]
] as const;

const statement = (
	nth: number,
	agenda: number,
	speaker: number,
	gist: string,
	kind: Statement['kind'] = 'speech'
): Statement => ({
	id: uuid(3, nth),
	agendaItemId: uuid(2, agenda),
	kind,
	memberId: roll[speaker]!.memberId,
	name: roll[speaker]!.name,
	gist,
	at: evening(`19:${String(30 + nth).padStart(2, '0')}`)
});

const TASKS = [
	['Rà soát hộ cần hỗ trợ sửa nhà ở sau mưa lũ', 'Danh sách hộ có xác nhận của trưởng thôn'],
	['Huy động ngày công phát dọn đường liên thôn Nà Lốc – Bản Hon', 'Biên bản nghiệm thu 1,2 km'],
	['Hướng dẫn nhân dân cài đặt định danh điện tử mức 2', '40 tài khoản được kích hoạt'],
	['Kiểm tra nguồn nước sinh hoạt tập trung', 'Phiếu kết quả kiểm tra'],
	['Thu quỹ phòng, chống thiên tai', 'Sổ thu có chữ ký của hộ'],
	['Niêm yết công khai quyết toán quỹ thôn', 'Ảnh bảng niêm yết tại nhà văn hóa'],
	['Vận động 05 hộ di dời chuồng trại ra xa nhà ở', '05 bản cam kết']
] as const;

const task = (nth: number): MeetingTask => {
	const [title, product] = TASKS[nth % TASKS.length]!;
	const owner = roll[nth]!;
	return {
		id: uuid(4, nth + 1),
		title,
		product,
		ownerId: owner.memberId,
		ownerName: owner.name,
		dueOn: `2026-12-${15 + nth}`
	};
};

/** Points of the parts of each criterion: [code, given, max]. */
const SCORE = [
	['1', 5, 5],
	['2.rate', 4, 4],
	['2.excused', 0, 1],
	['3', 9, 10],
	['4', 22, 25],
	['5', 9, 10],
	['6', 4, 5],
	['7', 27, 30],
	['8', 5, 5]
] as const;

export const sampleRecord: MeetingRecord = {
	id: uuid(0, 1),
	unit: {
		id: uuid(0, 2),
		code: 'TS-CB-07',
		name: 'Chi bộ thôn Nà Lốc',
		cellKind: 'village',
		superiorName: 'Đảng bộ xã Thanh Sơn',
		placeName: 'Thanh Sơn',
		hasCommittee: false,
		term: '2025-2030'
	},
	kind: 'regular',
	month: '2026-12',
	state: 'signed',
	startsAt: evening('19:30'),
	place: 'Nhà văn hóa thôn Nà Lốc',
	openedAt: evening('19:35'),
	closedAt: evening('21:40'),
	chair: { memberId: roll[0]!.memberId, name: roll[0]!.name, post: 'Bí thư' },
	minuteSecretary: { memberId: roll[4]!.memberId, name: roll[4]!.name },
	preparation: {
		committeeMetOn: '2026-12-01',
		hasDraftContent: true,
		hasDraftResolution: true,
		noticeSentAt: '2026-11-30T08:00:00+07:00',
		papersSentAt: '2026-12-01T20:00:00+07:00',
		assignedTold: true,
		papers: [
			{ id: uuid(5, 1), name: 'Báo cáo kết quả lãnh đạo thực hiện nhiệm vụ tháng 11/2026' },
			{ id: uuid(5, 2), name: 'Dự thảo Nghị quyết sinh hoạt chi bộ tháng 12/2026' }
		]
	},
	roll,
	guests: [
		{ id: uuid(6, 1), name: 'Đàm Thị Lụa', title: 'Ủy viên Ban Thường vụ Đảng ủy xã', isAssignedSuperior: true },
		{ id: uuid(6, 2), name: 'Hạng A Giống', title: 'Trưởng Ban Công tác Mặt trận thôn', isAssignedSuperior: false }
	],
	agenda: AGENDA.map(([kind, title, plannedMinutes], index) => ({
		id: uuid(2, index + 1),
		position: index + 1,
		kind,
		title,
		plannedMinutes,
		conclusion:
			kind === 'discussion'
				? 'Chi bộ thống nhất tập trung khắc phục hậu quả mưa lũ trước ngày 25/12; đồng chí Phó Bí thư theo dõi, báo cáo hằng tuần.\nNhững việc vượt thẩm quyền, Bí thư báo cáo Đảng ủy xã.'
				: undefined
	})),
	statements: [
		statement(1, 2, 1, 'Tuyến đường liên thôn mới phát dọn được 0,8 km; đề nghị huy động thêm ngày công'),
		statement(2, 3, 4, 'Thông báo nội dung bản tin sinh hoạt chi bộ tháng 12'),
		statement(
			3,
			4,
			5,
			'Đề nghị ưu tiên 03 hộ có nhà ở bị hư hỏng nặng; từng hộ phải có người phụ trách cụ thể, không giao chung chung'
		),
		statement(4, 4, 6, 'Nhất trí với dự thảo; đề nghị Đảng ủy xã hỗ trợ vật liệu'),
		statement(5, 4, 7, 'Đề nghị công khai quỹ thôn ngay trong tháng'),
		statement(6, 5, 11, 'Còn chậm nộp báo cáo hai kỳ liền, hứa khắc phục từ tháng 12', 'self-criticism'),
		statement(7, 5, 8, 'Đồng chí phụ trách quỹ cần công khai đúng hạn', 'criticism'),
		statement(8, 5, 0, 'Tổ phát dọn đường hoàn thành sớm 05 ngày', 'praise'),
		statement(9, 5, 0, 'Đảng viên đi làm ăn xa phải báo cáo trước khi vắng mặt', 'reminder')
	],
	matters: [
		{
			id: uuid(7, 1),
			gist: 'Mương thoát nước khu Pá Sáng bị tắc, nước tràn vào 06 nhà',
			place: 'khu Pá Sáng',
			broughtBy: 'Vi Thị Nhẫn',
			answer: 'Chi bộ giao tổ thủy lợi nạo vét trong tuần',
			taskId: uuid(4, 4),
			state: 'answered'
		},
		{ id: uuid(7, 2), gist: 'Đề nghị lắp thêm đèn đường qua cầu treo', state: 'forwarded' }
	],
	notes: [
		{
			id: uuid(8, 1),
			agendaItemId: uuid(2, 3),
			text: 'Chi bộ xem phóng sự về mô hình trồng quế hữu cơ.',
			at: evening('19:59')
		}
	],
	votes: [
		{
			id: uuid(9, 1),
			matter: 'Thông qua Nghị quyết sinh hoạt chi bộ tháng 12/2026',
			kind: 'resolution',
			isSecret: false,
			agree: 22,
			disagree: 1,
			other: 0,
			base: 25,
			needed: 13,
			passed: true,
			at: evening('21:20')
		}
	],
	reservations: [
		{
			id: uuid(9, 2),
			memberId: roll[7]!.memberId,
			name: roll[7]!.name,
			text: 'Chưa nhất trí mức huy động 03 ngày công mỗi hộ; đề nghị báo cáo Đảng ủy xã xem xét'
		}
	],
	resolution: {
		id: uuid(9, 3),
		number: 5,
		state: 'adopted',
		assessment:
			'Chi bộ đã lãnh đạo nhân dân khắc phục bước đầu hậu quả mưa lũ; 100% hộ bị thiệt hại được thăm hỏi, hỗ trợ lương thực.\nCông tác thu nộp đảng phí bảo đảm đúng thời gian.',
		limits: 'Việc công khai quỹ thôn còn chậm. Nguyên nhân: phân công chưa rõ người, rõ thời hạn.',
		direction:
			'Tiếp tục lãnh đạo khắc phục hậu quả mưa lũ; hoàn thành các chỉ tiêu năm 2026; chuẩn bị kiểm điểm cuối năm.',
		implementation:
			'Các đồng chí được giao nhiệm vụ báo cáo kết quả tại kỳ sinh hoạt tháng 01/2027. Phó Bí thư theo dõi, đôn đốc.',
		adoptedOn: '2026-12-03'
	},
	tasks: Array.from({ length: 14 }, (_, nth) => task(nth)),
	earlierTasks: [
		{
			...task(0),
			id: uuid(4, 31),
			dueOn: '2026-11-25',
			givenOn: '2026-11-03',
			state: 'done',
			doneOn: '2026-11-24',
			result: '14/14 hộ được rà soát',
			carriedOver: 0
		},
		{ ...task(1), id: uuid(4, 32), dueOn: '2026-11-28', givenOn: '2026-10-03', state: 'open', carriedOver: 2 },
		{
			...task(2),
			id: uuid(4, 33),
			dueOn: '2026-11-20',
			givenOn: '2026-11-03',
			state: 'done',
			doneOn: '2026-11-27',
			carriedOver: 0
		},
		{ ...task(5), id: uuid(4, 34), dueOn: '2026-12-20', givenOn: '2026-11-03', state: 'open', carriedOver: 0 }
	],
	score: {
		ruleSetId: 'meeting-score@2025-10-28',
		lines: SCORE.map(
			([code, given, max]): ScoreLine => ({
				code,
				given,
				max,
				...(code === '6' && {
					computed: { points: 3, why: { code: 'meetings.score-answers', facts: { answered: 1 } } },
					reason: 'ý kiến chuyển cấp trên đã có văn bản trả lời'
				})
			})
		),
		total: 85,
		possible: 95,
		normalisedBasisPoints: 8947,
		class: 'fair',
		decidedAt: evening('21:30')
	},
	readBackAt: evening('21:35'),
	minutesNumber: 11,
	signatures: [
		{ role: 'minute-secretary', memberId: roll[4]!.memberId, name: roll[4]!.name, at: evening('21:42') },
		{ role: 'chair', memberId: roll[0]!.memberId, name: roll[0]!.name, at: evening('21:45') }
	],
	addenda: []
};
