import type { Topic } from './topic.ts';

/** What cells of offices work on. */
export const OFFICE: Topic[] = [
	{
		subject: 'cải cách hành chính, phục vụ nhân dân',
		speeches: [
			'Hồ sơ quá hạn trong tháng còn {n} hồ sơ, đều ở khâu xác minh đất đai.',
			'Đề nghị {area} rà lại quy trình, bỏ một lần đi lại cho người dân ở bản xa.',
			'Trả lời điện thoại của dân phải có người trực, không để chuông kéo dài.',
			'Số hóa hồ sơ của ba xã cũ mới xong {m}%, cần thêm người trong hai tháng.',
			'Nhất trí lịch lưu động về bản; đề nghị gửi lịch cho các chi bộ thôn, bản từ đầu tháng.',
			'Đánh giá hài lòng nên lấy ý kiến ngay tại quầy, đừng dồn cuối quý.'
		],
		tasks: [
			{
				title: 'Giải quyết dứt điểm hồ sơ quá hạn',
				product: 'Bảng theo dõi hồ sơ có lý do và kết quả',
				result: 'Đã giải quyết {n} hồ sơ, xin lỗi công dân bằng văn bản.'
			},
			{
				title: 'Xây dựng lịch tổ lưu động về các bản',
				product: 'Lịch được Chủ tịch UBND xã phê duyệt',
				result: 'Đã ban hành lịch quý.'
			}
		],
		matters: [
			{
				gist: 'Người dân phản ánh chờ lâu ở quầy đất đai vào sáng thứ Hai',
				answer: 'Bố trí thêm 01 công chức sáng thứ Hai và thứ Năm từ tuần sau.'
			}
		],
		direction: 'Đẩy nhanh giải quyết thủ tục hành chính; không để hồ sơ quá hạn không có lý do.',
		conclusion: 'Trưởng các bộ phận chịu trách nhiệm từng hồ sơ; báo cáo vào sáng thứ Sáu hằng tuần.'
	},
	{
		subject: 'nền nếp công vụ, tham mưu sau sắp xếp',
		speeches: [
			'Sau sắp xếp, một số việc còn chồng chéo giữa {area} và bộ phận văn phòng, cần phân công lại bằng văn bản.',
			'Báo cáo trùng nhau nhiều mẫu; đề nghị thống nhất một bộ số liệu dùng chung.',
			'Còn {n} văn bản tham mưu chậm so với yêu cầu, cần đặt lịch nhắc việc.',
			'Đề nghị mỗi tháng dành một buổi trao đổi nghiệp vụ giữa cán bộ ba xã cũ.',
			'Chấp hành giờ giấc tốt hơn, nhưng họp vẫn đến muộn; lãnh đạo cần làm gương.',
			'Hồ sơ lưu trữ cần bàn giao dứt điểm, có biên bản từng thùng.'
		],
		tasks: [
			{
				title: 'Rà soát, bổ sung bảng phân công nhiệm vụ của cơ quan',
				product: 'Bảng phân công được ký ban hành',
				result: 'Đã ban hành, gửi các bộ phận.'
			},
			{
				title: 'Bàn giao hồ sơ lưu trữ của các xã cũ',
				product: 'Biên bản bàn giao',
				result: 'Bàn giao xong {m} thùng hồ sơ.'
			}
		],
		direction: 'Siết chặt nền nếp công vụ; tham mưu đúng hạn, không đùn đẩy.',
		conclusion: 'Việc liên quan nhiều bộ phận phải rõ người chủ trì; chậm phải nêu lý do trước hạn.'
	},
	{
		subject: 'bám cơ sở, nắm tình hình thôn, bản',
		speeches: [
			'Tháng qua đã dự sinh hoạt với {n} chi bộ thôn, bản; có nơi sinh hoạt còn hình thức, ít ý kiến.',
			'Các chi bộ mong được nhận tài liệu sớm hơn, ít nhất trước hai ngày.',
			'Đề nghị phân công kèm bí thư chi bộ mới ở các bản xa.',
			'Ý kiến nhân dân tập trung vào đường đi và đất ở, cần có trả lời chung một lần cho rõ.',
			'Đảng phí và sổ sách của một số chi bộ chưa khớp, đề nghị hướng dẫn tại chỗ.'
		],
		tasks: [
			{
				title: 'Tổng hợp kiến nghị của các chi bộ và trả lời',
				product: 'Bảng tổng hợp và văn bản trả lời',
				result: 'Đã trả lời {m} kiến nghị.'
			},
			{
				title: 'Hướng dẫn ghi biên bản cho các chi bộ còn lúng túng',
				product: 'Danh sách chi bộ đã hướng dẫn',
				result: 'Đã hướng dẫn {n} chi bộ.'
			}
		],
		direction: 'Cán bộ bám cơ sở, dự sinh hoạt với chi bộ được phân công; trả lời kiến nghị đúng hạn.',
		conclusion: 'Mỗi đồng chí được phân công dự ít nhất một kỳ sinh hoạt và có ý kiến bằng văn bản.'
	}
];
