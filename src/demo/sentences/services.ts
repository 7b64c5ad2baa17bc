import type { Topic } from './topic.ts';

export const HEALTH: Topic[] = [
	{
		subject: 'khám, chữa bệnh và y tế dự phòng',
		speeches: [
			'Tháng qua khám {m}0 lượt, chuyển tuyến {n} ca; thuốc huyết áp có ngày thiếu.',
			'Tiêm chủng đạt khá, còn cháu ở bản xa phải hẹn hai lần.',
			'Sốt xuất huyết có {n} ca nghi ngờ, đã phun khử khuẩn quanh nhà.',
			'Người cao tuổi đo huyết áp tại nhà văn hóa rất đông, nên duy trì hằng tháng.',
			'Thái độ tiếp đón tốt lên, nhưng giờ trưa vẫn để người bệnh chờ.'
		],
		tasks: [
			{
				title: 'Tổ chức tiêm chủng bù cho các cháu ở bản xa',
				product: 'Danh sách các cháu đã tiêm',
				result: 'Đã tiêm bù {n} cháu.'
			},
			{
				title: 'Khám sức khỏe người cao tuổi tại {place}',
				product: 'Sổ khám, danh sách người cần theo dõi',
				result: 'Khám {m} cụ, lập sổ theo dõi.'
			}
		],
		matters: [
			{
				gist: 'Bà con đề nghị trạm trực cả trưa ngày chợ phiên',
				answer: 'Bố trí 01 đồng chí trực trưa ngày chợ phiên từ tháng này.'
			}
		],
		direction: 'Bảo đảm thuốc, trực đủ ca; hoàn thành tiêm chủng, phòng dịch theo mùa.',
		conclusion: 'Phân công lại ca trực, treo lịch ở cửa trạm.'
	},
	{
		subject: 'y đức và tinh thần phục vụ',
		speeches: [
			'Đề nghị giải thích cho người bệnh bằng tiếng dân tộc khi cần, tránh hiểu nhầm đơn thuốc.',
			'Hòm thư góp ý mở hằng tuần, tháng này có {n} ý kiến khen, một ý kiến chê.',
			'Cần thêm một người biết tiếng Mông trực ngày chợ.',
			'Sổ khám ghi còn tắt, khó theo dõi; đề nghị ghi đủ.'
		],
		tasks: [
			{
				title: 'Trả lời ý kiến trong hòm thư góp ý',
				product: 'Thông báo trả lời niêm yết tại trạm',
				result: 'Đã trả lời, niêm yết.'
			}
		],
		direction: 'Nâng cao y đức, đổi mới phong cách phục vụ người bệnh.',
		conclusion: 'Trưởng trạm mở hòm thư góp ý sáng thứ Hai hằng tuần.'
	}
];

export const MILITARY: Topic[] = [
	{
		subject: 'huấn luyện dân quân, sẵn sàng chiến đấu',
		speeches: [
			'Quân số huấn luyện đạt {m} đồng chí, còn {n} đồng chí vắng do đi làm xa.',
			'Vật chất cho {area} đã đủ, cần kiểm tra lại quân trang trước hội thao.',
			'Lịch trực dịp lễ phải báo trước một tuần để anh em sắp xếp việc nhà.',
			'Đề nghị phối hợp kiểm lâm tổ chức diễn tập chữa cháy rừng.'
		],
		tasks: [
			{
				title: 'Lập danh sách và gọi dân quân huấn luyện',
				product: 'Quyết định gọi huấn luyện, danh sách',
				result: 'Đã gọi {m} đồng chí, quân số đạt yêu cầu.'
			},
			{
				title: 'Kiểm tra vật chất của {area}',
				product: 'Biên bản kiểm tra',
				result: 'Đủ số lượng, bảo quản tốt.'
			}
		],
		direction: 'Duy trì trực sẵn sàng chiến đấu; huấn luyện đúng kế hoạch, bảo đảm quân số.',
		conclusion: 'Chỉ huy từng phân đội chịu trách nhiệm quân số; vắng phải có lý do bằng văn bản.'
	},
	{
		subject: 'tuyển quân và chính sách hậu phương quân đội',
		months: [8, 9, 10, 11, 12, 1, 2],
		speeches: [
			'Nguồn công dân trong độ tuổi đã rà soát xong {m} người, cần đối chiếu lại với công an xã.',
			'Gia đình quân nhân ở bản xa nên được thăm trước Tết.',
			'Đề nghị công khai danh sách sơ tuyển tại nhà văn hóa các bản.',
			'Còn {n} hồ sơ thiếu xác nhận của trường học.'
		],
		tasks: [
			{
				title: 'Đối chiếu danh sách công dân trong độ tuổi gọi nhập ngũ',
				product: 'Danh sách đã đối chiếu, có xác nhận của công an xã',
				result: 'Đã đối chiếu xong, niêm yết.'
			}
		],
		direction: 'Làm tốt công tác tuyển quân, chính sách hậu phương quân đội.',
		conclusion: 'Niêm yết công khai, tiếp nhận và trả lời thắc mắc trong tuần.'
	}
];

export const POLICE: Topic[] = [
	{
		subject: 'bảo đảm an ninh trật tự địa bàn',
		speeches: [
			'Trong tháng xảy ra {n} vụ việc về trật tự, giảm so với tháng trước; đã xử lý xong.',
			'Đề nghị {area} tăng tuần tra ban đêm ở chợ phiên và các điểm bán hàng.',
			'Lừa đảo qua mạng nhằm vào người cao tuổi tăng, cần phối hợp chi bộ thôn, bản tuyên truyền.',
			'Hồ sơ đối tượng sau cai cần cập nhật, có {n} trường hợp chưa gặp.',
			'Đề nghị sắp lịch trực để đồng chí nào cũng dự được sinh hoạt chi bộ.'
		],
		tasks: [
			{
				title: 'Tuyên truyền phòng, chống lừa đảo qua mạng tại các thôn, bản',
				product: 'Kế hoạch và biên bản từng buổi',
				result: 'Đã tuyên truyền {n} buổi, {m}0 lượt người nghe.'
			},
			{
				title: 'Rà soát hộ kinh doanh có điều kiện',
				product: 'Bảng rà soát, kiến nghị xử lý',
				result: 'Đã rà soát {m} hộ.'
			}
		],
		direction: 'Giữ vững an ninh trật tự; phòng, chống ma túy và lừa đảo qua mạng.',
		conclusion: 'Tổ cảnh sát khu vực mỗi tuần làm việc với ít nhất hai bản.'
	},
	{
		subject: 'dữ liệu dân cư và phục vụ nhân dân',
		speeches: [
			'Cấp căn cước lưu động được {m} trường hợp, còn bản xa chưa đến.',
			'Dữ liệu cư trú của ba xã cũ còn sai lệch, cần làm sạch trước cuối quý.',
			'Đề nghị trả kết quả qua bưu điện để dân không phải quay lại.'
		],
		tasks: [
			{
				title: 'Làm sạch dữ liệu cư trú còn sai lệch',
				product: 'Báo cáo số trường hợp đã sửa',
				result: 'Đã sửa {m} trường hợp.'
			}
		],
		direction: 'Làm sạch dữ liệu dân cư; cấp căn cước lưu động tại bản.',
		conclusion: 'Thông báo lịch lưu động trước 05 ngày cho các trưởng bản.'
	}
];

export const ENTERPRISE: Topic[] = [
	{
		subject: 'sản xuất, thu mua chè và việc làm cho xã viên',
		speeches: [
			'Sản lượng chè búp tươi tháng này đạt {m} tấn, giá ổn định.',
			'Máy sao ở {area} hỏng hai lần, đề nghị bảo dưỡng trước chính vụ.',
			'Hộ ở {area} phun thuốc chưa đủ ngày cách ly, phải trả hàng; cần nhắc lại cam kết.',
			'Lương tổ đóng gói trả chậm {n} ngày, đề nghị ban giám đốc giải thích rõ với xã viên.',
			'Có {n} lao động trẻ tích cực, nên giới thiệu vào Đoàn trước.'
		],
		tasks: [
			{
				title: 'Ký lại cam kết sản xuất an toàn với các hộ trồng chè',
				product: 'Bản cam kết của từng hộ',
				result: '{m} hộ đã ký.'
			},
			{
				title: 'Bảo dưỡng máy ở {area}',
				product: 'Biên bản bảo dưỡng',
				result: 'Đã bảo dưỡng, chạy thử tốt.'
			}
		],
		direction: 'Ổn định thu mua, bảo đảm chất lượng chè và quyền lợi xã viên.',
		conclusion: 'Trả lương trước ngày 10; công khai giá thu mua tại xưởng.'
	},
	{
		subject: 'an toàn lao động và xây dựng đoàn thể',
		speeches: [
			'Kiểm tra phòng cháy ở {area} phát hiện dây điện cũ, cần thay.',
			'Xã viên đề nghị được khám sức khỏe định kỳ.',
			'Thành lập Chi đoàn cần tối thiểu {n} đoàn viên, hiện đã đủ.'
		],
		tasks: [
			{
				title: 'Thay dây điện, bổ sung bình chữa cháy tại {area}',
				product: 'Biên bản nghiệm thu',
				result: 'Đã thay, công an xã kiểm tra đạt.'
			}
		],
		direction: 'Bảo đảm an toàn lao động, phòng cháy; xây dựng Chi đoàn hợp tác xã.',
		conclusion: 'Giao tổ trưởng sản xuất kiểm tra an toàn vào thứ Hai hằng tuần.'
	}
];
