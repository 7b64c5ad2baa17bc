import type { ActivityKind, OrganisationKind } from '#domains/organisation/unions/union.ts';

export type ActivityText = { kind: ActivityKind; what: string; result: string };

/** What each of them does in a month or two; `{place}` is the village. */
export const ACTIVITIES: Record<OrganisationKind | 'team', readonly ActivityText[]> = {
	front: [
		{
			kind: 'gathering',
			what: 'Hội nghị Ủy ban MTTQ xã, thống nhất chương trình phối hợp',
			result: 'Phân công 5 tổ chức phụ trách 18 thôn, bản'
		},
		{
			kind: 'visit',
			what: 'Thăm, tặng quà hộ nghèo và người có uy tín',
			result: 'Trao 12 suất quà; ghi 3 kiến nghị về đường nội đồng'
		},
		{ kind: 'study', what: 'Quán triệt nghị quyết về đại đoàn kết toàn dân tộc', result: '' },
		{ kind: 'talk', what: 'Lấy ý kiến nhân dân về đề án sắp xếp thôn, bản', result: '96 ý kiến, đã gửi Đảng ủy' }
	],
	youth: [
		{ kind: 'gathering', what: 'Sinh hoạt chi đoàn tháng', result: 'Đăng ký phần việc thanh niên quý sau' },
		{ kind: 'service', what: 'Ngày thứ Bảy tình nguyện: dọn rác bờ suối ở {place}', result: 'Gom 14 bao rác' },
		{ kind: 'talk', what: 'Hướng dẫn bà con làm thủ tục trên Cổng dịch vụ công', result: '31 người được cấp mã' },
		{ kind: 'study', what: 'Học sáu bài học lý luận chính trị, bài 3', result: '' }
	],
	women: [
		{ kind: 'gathering', what: 'Sinh hoạt chi hội, thu tiết kiệm tháng', result: 'Quỹ tiết kiệm thêm 4.200.000 đồng' },
		{ kind: 'visit', what: 'Thăm hội viên ốm, phụ nữ sinh con ở {place}', result: 'Tặng 6 suất quà' },
		{ kind: 'service', what: 'Chăm sóc đoạn đường hoa {place}', result: 'Trồng dặm 120 m' },
		{ kind: 'talk', what: 'Truyền thông phòng, chống tảo hôn', result: '4 gia đình ký cam kết' },
		{ kind: 'study', what: 'Tập huấn ghi chép thu chi hộ gia đình', result: '' }
	],
	farmers: [
		{ kind: 'gathering', what: 'Sinh hoạt chi hội, bình xét vay vốn', result: '7 hộ được đề nghị vay' },
		{ kind: 'study', what: 'Tập huấn hái và sơ chế cà phê chín', result: 'Có cán bộ khuyến nông cùng dự' },
		{ kind: 'service', what: 'Nạo vét mương trước vụ đông xuân ở {place}', result: 'Thông 380 m mương' },
		{ kind: 'visit', what: 'Xem vườn của các hộ vay vốn', result: '1 hộ chậm trả, hẹn cuối tháng' }
	],
	veterans: [
		{ kind: 'gathering', what: 'Sinh hoạt chi hội quý', result: '' },
		{ kind: 'visit', what: 'Thăm gia đình liệt sĩ, thương binh nặng', result: 'Sửa giúp 1 mái hiên' },
		{ kind: 'talk', what: 'Nói chuyện truyền thống với học sinh', result: 'Hai lớp 8, 9 cùng dự' }
	],
	team: [
		{ kind: 'visit', what: 'Đến từng hộ vận động hiến đất mở đường ở {place}', result: '5 hộ đồng ý, 2 hộ hẹn lại' },
		{ kind: 'talk', what: 'Họp nhóm hộ về di chuyển chuồng trại', result: '9 hộ nhận làm trước Tết' },
		{ kind: 'gathering', what: 'Giao ban tổ, chia hộ phụ trách', result: '' }
	]
};

/** Quarterly reports that were sent: by whom, for which quarter back from today, what they say. */
export const REPORTS: readonly {
	unit: string;
	back: number;
	achievements: string;
	limits: string;
	direction: string;
}[] = [
	{
		unit: 'HB.PN',
		back: 2,
		achievements: 'Các chi hội giữ nếp sinh hoạt; quỹ tiết kiệm tăng; hai chi hội có đường hoa tự quản.',
		limits: 'Chi hội ở bản xa họp chưa đều, người trẻ đi làm xa.',
		direction: 'Đến từng chi hội yếu; ghép sinh hoạt với ngày tiêm chủng.'
	},
	{
		unit: 'HB.ND',
		back: 1,
		achievements: 'Hai lớp tập huấn cà phê; bảy hộ được vay vốn; mương thông trước vụ.',
		limits: 'Một hộ chậm trả nợ.',
		direction: 'Theo dõi hộ vay hằng tháng; mở lớp ủ phân vi sinh.'
	},
	{
		unit: 'HB.MT',
		back: 1,
		achievements: 'Tổ chức lấy ý kiến nhân dân về đề án sắp xếp thôn, bản; thăm hỏi hộ nghèo dịp lễ.',
		limits: '',
		direction: 'Chuẩn bị Ngày hội Đại đoàn kết ở từng khu dân cư.'
	}
];
