import type { Topic } from './topic.ts';

/** What cells of schools work on. */
export const SCHOOL: Topic[] = [
	{
		subject: 'nâng cao chất lượng dạy và học',
		speeches: [
			'Kết quả khảo sát giữa kỳ còn {n} học sinh chưa đạt chuẩn đọc, viết; đề nghị bố trí phụ đạo buổi chiều.',
			'Dự giờ chéo giữa các tổ có ích, nhưng góp ý còn nể nang; cần ghi rõ điểm phải sửa.',
			'Đồ dùng dạy học ở {area} thiếu, giáo viên tự làm được {m} bộ.',
			'Đồng chí mới ra trường cần có người kèm, đề nghị tổ chuyên môn phân công cụ thể.',
			'Đề nghị giảm hồ sơ sổ sách trùng lặp để giáo viên có thời gian chuẩn bị bài.',
			'Sử dụng học liệu số còn hình thức, nên chọn vài bài làm thật tốt rồi chia sẻ.'
		],
		tasks: [
			{
				title: 'Lập danh sách và kế hoạch phụ đạo học sinh chưa đạt chuẩn',
				product: 'Kế hoạch phụ đạo được duyệt',
				result: 'Kế hoạch đã duyệt, phụ đạo {m} học sinh.'
			},
			{
				title: 'Tổ chức chuyên đề dự giờ, rút kinh nghiệm tại {area}',
				product: 'Biên bản góp ý, giáo án đã sửa',
				result: 'Đã dự {n} tiết, giáo án hoàn thiện và lưu vào kho chung.'
			}
		],
		matters: [
			{
				gist: 'Phụ huynh đề nghị thông báo khoản thu đầu năm rõ ràng bằng văn bản',
				answer: 'Nhà trường niêm yết và gửi thông báo từng lớp; không thu ngoài danh mục.'
			}
		],
		direction: 'Nâng chất lượng dạy và học, phụ đạo học sinh chưa đạt chuẩn; đổi mới sinh hoạt chuyên môn.',
		conclusion: 'Đảng viên là giáo viên nhận kèm ít nhất 02 học sinh; tổ chuyên môn báo cáo kết quả kỳ tới.'
	},
	{
		subject: 'duy trì sĩ số, chăm lo học sinh bán trú',
		speeches: [
			'Sĩ số tuần qua đạt khá, còn {n} học sinh vắng dài ngày do gia đình đi làm xa.',
			'Bữa ăn bán trú cần cân đối rau xanh; đề nghị công khai thực đơn trước tuần.',
			'Phòng ở của học sinh tại {area} dột {n} chỗ, mưa phải dồn giường.',
			'Đề nghị phối hợp trưởng bản đến nhà vận động trước, không đợi học sinh nghỉ cả tuần.',
			'Nước uống ở {area} phải kiểm tra định kỳ, phụ huynh rất quan tâm.',
			'Quần áo ấm quyên góp được {m} bộ, ưu tiên học sinh điểm lẻ.'
		],
		tasks: [
			{
				title: 'Đến nhà vận động học sinh vắng dài ngày trở lại trường',
				product: 'Danh sách học sinh đã trở lại, biên bản làm việc với gia đình',
				result: 'Các em đã trở lại lớp.'
			},
			{
				title: 'Kiểm tra bếp ăn, nước uống tại {area}',
				product: 'Biên bản kiểm tra',
				result: 'Đã kiểm tra, yêu cầu thay {n} dụng cụ.'
			}
		],
		matters: [
			{
				gist: 'Mái phòng học ở {area} dột, phụ huynh lo mùa mưa',
				answer: 'Nhà trường đã chống dột tạm; đề nghị UBND xã đưa vào danh mục sửa chữa.',
				isForwarded: true
			}
		],
		direction: 'Duy trì sĩ số, bảo đảm an toàn thực phẩm và chỗ ở cho học sinh bán trú.',
		conclusion: 'Phân công đảng viên phụ trách từng điểm trường; kiểm tra bếp ăn hằng tuần.'
	},
	{
		subject: 'đạo đức nhà giáo và phát triển đảng viên',
		speeches: [
			'Không để xảy ra lạm thu, dạy thêm sai quy định; đề nghị đưa vào cam kết của từng đồng chí.',
			'Có {n} giáo viên trẻ phấn đấu tốt, đề nghị giới thiệu học lớp bồi dưỡng nhận thức về Đảng.',
			'Ứng xử với phụ huynh qua nhóm tin nhắn phải chuẩn mực, tránh trả lời lúc nóng giận.',
			'Đề nghị Công đoàn quan tâm {n} đồng chí ở điểm lẻ xa gia đình.',
			'Văn hóa đọc trong nhà trường còn yếu, nên làm tủ sách lớp.'
		],
		tasks: [
			{
				title: 'Lập danh sách quần chúng ưu tú, phân công đảng viên giúp đỡ',
				product: 'Danh sách và phân công được chi bộ thông qua',
				result: 'Đã phân công giúp đỡ {n} quần chúng.'
			},
			{
				title: 'Tổ chức ký cam kết đạo đức nhà giáo',
				product: 'Bản cam kết của từng giáo viên',
				result: '100% giáo viên đã ký.'
			}
		],
		direction: 'Giữ gìn đạo đức nhà giáo; tạo nguồn kết nạp đảng viên trong giáo viên trẻ.',
		conclusion: 'Chi ủy gặp gỡ từng quần chúng ưu tú trong tháng.'
	}
];
