/** One conclusion: what was said, and the task that came of it; `to` is a cell's code or an official's user name. */
export type ConclusionText = { text: string; task?: { title: string; product: string; to: string } };

/** One item of an agenda with what was concluded under it. */
export type ItemText = { title: string; reporter: string; discussion: string; conclusions: ConclusionText[] };

const given = (text: string, title: string, product: string, to: string): ConclusionText => ({
	text,
	task: { title, product, to }
});

/** Matters of the standing committee; every month takes two of them in turn. */
export const STANDING_MATTERS: ItemText[] = [
	{
		title: 'Tiến độ đường giao thông liên bản',
		reporter: 'Lãnh đạo UBND xã',
		discussion: 'Hội nghị thống nhất đánh giá tiến độ chậm do mưa kéo dài; vật liệu đã tập kết đủ.',
		conclusions: [
			given(
				'Hoàn thành đoạn còn lại trước mùa mưa; UBND xã chịu trách nhiệm tiến độ, chi bộ vận động ngày công.',
				'Chỉ đạo hoàn thành đoạn đường còn lại, báo cáo tiến độ hằng tuần',
				'Biên bản nghiệm thu từng đoạn',
				'chu-tich'
			),
			given(
				'Chi bộ bản Mường Lụ vận động các hộ hiến đất mở rộng mặt đường.',
				'Vận động các hộ hiến đất mở rộng đường liên bản',
				'Danh sách hộ hiến đất có chữ ký',
				'HB.03'
			)
		]
	},
	{
		title: 'Chất lượng sinh hoạt chi bộ',
		reporter: 'Ban Xây dựng Đảng',
		discussion: 'Một số chi bộ còn họp hình thức, nghị quyết chép lại tháng trước; nơi xa họp chậm.',
		conclusions: [
			given(
				'Đảng ủy viên phụ trách dự sinh hoạt và giúp các chi bộ còn hình thức xây dựng nghị quyết sát việc.',
				'Hướng dẫn các chi bộ còn hình thức ra nghị quyết sát việc',
				'Báo cáo kết quả có kèm nghị quyết của từng chi bộ',
				'dang-uy-vien'
			),
			given(
				'Văn phòng tổng hợp chi bộ họp chậm, báo cáo Thường trực vào ngày 10 hằng tháng.',
				'Tổng hợp chi bộ họp chậm và nguyên nhân',
				'Bảng tổng hợp gửi Thường trực',
				'van-phong'
			)
		]
	},
	{
		title: 'Công tác kiểm tra, giám sát quý',
		reporter: 'Ủy ban Kiểm tra Đảng ủy',
		discussion: 'Chương trình kiểm tra đạt kế hoạch; hồ sơ của hai cuộc giám sát còn thiếu kết luận.',
		conclusions: [
			given(
				'Ủy ban Kiểm tra hoàn thiện hồ sơ hai cuộc giám sát chuyên đề còn thiếu.',
				'Hoàn thiện hồ sơ hai cuộc giám sát chuyên đề',
				'Thông báo kết luận giám sát đã ban hành',
				'kiem-tra'
			),
			{ text: 'Các chi bộ được giám sát khắc phục xong hạn chế đã chỉ ra trước kỳ kiểm điểm cuối năm.' }
		]
	},
	{
		title: 'Phát triển đảng viên mới',
		reporter: 'Ban Xây dựng Đảng',
		discussion: 'Nguồn ở thôn bản ít do thanh niên đi làm xa; trường học còn nguồn.',
		conclusions: [
			given(
				'Mỗi chi bộ trường học giới thiệu ít nhất một quần chúng đi học lớp nhận thức về Đảng.',
				'Giới thiệu quần chúng ưu tú học lớp nhận thức về Đảng',
				'Danh sách quần chúng kèm nhận xét',
				'HB.22'
			),
			{ text: 'Đoàn Thanh niên tiếp tục bồi dưỡng đoàn viên ưu tú, coi là nguồn chính.' }
		]
	},
	{
		title: 'Thu ngân sách và giải ngân đầu tư công',
		reporter: 'Lãnh đạo UBND xã',
		discussion: 'Thu đạt khá; giải ngân chậm ở hai công trình nước sinh hoạt.',
		conclusions: [
			given(
				'UBND xã rà soát từng công trình chậm giải ngân, xác định rõ người chịu trách nhiệm.',
				'Rà soát công trình chậm giải ngân, nêu rõ nguyên nhân và người chịu trách nhiệm',
				'Báo cáo rà soát từng công trình',
				'chu-tich'
			)
		]
	},
	{
		title: 'Phòng, chống thiên tai',
		reporter: 'Ban Chỉ huy Quân sự xã',
		discussion: 'Mười sáu hộ trong vùng nguy cơ sạt lở; điểm sơ tán chưa đủ nước sạch.',
		conclusions: [
			given(
				'Chi bộ bản Huổi Cang vận động các hộ vùng sạt lở di dời xong trước mùa mưa.',
				'Vận động các hộ vùng nguy cơ sạt lở di dời',
				'Biên bản di dời của từng hộ',
				'HB.04'
			),
			given(
				'Ban Chỉ huy Quân sự duy trì trực ban và diễn tập sơ tán.',
				'Tổ chức diễn tập sơ tán dân vùng sạt lở',
				'Báo cáo kết quả diễn tập',
				'HB.24'
			)
		]
	}
];

/** Matters of a briefing with secretaries of cells and heads of villages. */
export const BRIEFING_MATTERS: ItemText[] = [
	{
		title: 'Tình hình các chi bộ, thôn bản trong tháng',
		reporter: 'Văn phòng Đảng ủy',
		discussion: 'Các chi bộ, thôn bản báo cáo nhanh; tập trung vào việc chậm và kiến nghị của nhân dân.',
		conclusions: [
			given(
				'Chi bộ bản Pú Ngài họp bù và gửi biên bản về văn phòng.',
				'Họp bù kỳ sinh hoạt còn thiếu',
				'Biên bản, nghị quyết kỳ họp bù',
				'HB.10'
			)
		]
	},
	{
		title: 'Vệ sinh môi trường và chỉnh trang thôn bản',
		reporter: 'Ủy ban MTTQ Việt Nam xã',
		discussion: 'Nhiều bản đã có tổ tự quản; điểm tập kết rác ở khu chợ phiên còn quá tải.',
		conclusions: [
			given(
				'Thôn Tân Hợp và chi bộ bố trí điểm tập kết rác mới, công khai lịch thu gom.',
				'Bố trí điểm tập kết rác mới và công khai lịch thu gom',
				'Ảnh điểm tập kết và lịch đã niêm yết',
				'HB.07'
			)
		]
	},
	{
		title: 'Giải quyết kiến nghị của nhân dân',
		reporter: 'Văn phòng Đảng ủy',
		discussion: 'Còn kiến nghị kéo dài về nước sinh hoạt và đường vào khu sản xuất.',
		conclusions: [
			given(
				'Chi bộ bản Nậm Khoang kiểm tra nguồn nước, trả lời các hộ trong tháng.',
				'Kiểm tra nguồn nước sinh hoạt và trả lời các hộ kiến nghị',
				'Văn bản trả lời có xác nhận của trưởng bản',
				'HB.13'
			)
		]
	}
];

/** Matters of the plenary, half a year's work each. */
export const PLENARY_MATTERS: ItemText[] = [
	{
		title: 'Kết quả thực hiện nghị quyết sáu tháng và nhiệm vụ sáu tháng tới',
		reporter: 'Thường trực Đảng ủy',
		discussion: 'Hội nghị thống nhất đánh giá và chỉ tiêu; bổ sung nhiệm vụ chuyển đổi số ở thôn bản.',
		conclusions: [
			given(
				'Thông qua báo cáo và chỉ tiêu sáu tháng tới; văn phòng hoàn thiện, ban hành trong tuần.',
				'Hoàn thiện, ban hành báo cáo và chỉ tiêu sáu tháng tới',
				'Văn bản đã ban hành',
				'van-phong'
			),
			given(
				'UBND xã xây dựng kế hoạch giảm nghèo theo từng bản.',
				'Xây dựng kế hoạch giảm nghèo theo từng bản',
				'Kế hoạch đã phê duyệt',
				'chu-tich'
			)
		]
	},
	{
		title: 'Quy chế làm việc của Ban Chấp hành',
		reporter: 'Ban Xây dựng Đảng',
		discussion: 'Đa số tán thành dự thảo; đề nghị nói rõ việc phân công đảng ủy viên phụ trách chi bộ.',
		conclusions: [
			given(
				'Thông qua Quy chế làm việc sửa đổi; Ban Xây dựng Đảng bổ sung bảng phân công.',
				'Bổ sung bảng phân công đảng ủy viên phụ trách chi bộ vào Quy chế',
				'Quy chế đã ký',
				'dang-uy-vien'
			)
		]
	}
];

/** The women's union of the commune, at the end of a quarter. */
export const UNION_MATTERS: ItemText[] = [
	{
		title: 'Kết quả quý và nhiệm vụ quý tới',
		reporter: 'Ban Thường vụ Hội',
		discussion: 'Các chi hội báo cáo hoạt động tiết kiệm và hỗ trợ phụ nữ khởi nghiệp.',
		conclusions: [
			given(
				'Rà soát hội viên cần vay vốn, gửi danh sách về Hội.',
				'Rà soát hội viên cần vay vốn',
				'Danh sách hội viên có xác nhận của chi hội',
				'HB.PN'
			)
		]
	}
];

/** What is handed out before the sitting to come. */
export const PAPERS_AHEAD = [
	{
		name: 'Báo cáo kết quả lãnh đạo thực hiện nhiệm vụ tháng và nhiệm vụ trọng tâm tháng tới',
		text: 'I. Kết quả\nCác chi bộ hoàn thành sinh hoạt thường kỳ; 04 chi bộ họp chậm so với lịch.\nThu ngân sách đạt 92% kế hoạch năm; giải ngân đầu tư công đạt 71%.\n\nII. Hạn chế\nTiến độ đường liên bản chậm 20 ngày do mưa.\n\nIII. Nhiệm vụ tháng tới\nHoàn thành kiểm điểm, đánh giá cuối năm; chuẩn bị hội nghị Ban Chấp hành tổng kết.'
	},
	{
		name: 'Tờ trình phân công chuẩn bị kiểm điểm, đánh giá cuối năm',
		text: 'Ban Xây dựng Đảng trình Ban Thường vụ lịch kiểm điểm của các chi bộ, phân công đảng ủy viên dự và tổ giúp việc tổng hợp.'
	}
];
