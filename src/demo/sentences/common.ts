/** What is said in every cell, whatever its work. */

export const INFORMATION = [
	'Thông báo nội dung chính của bản tin sinh hoạt chi bộ trong tháng; quán triệt các văn bản mới của Đảng ủy xã.',
	'Phổ biến kế hoạch của Đảng ủy xã về nâng cao chất lượng sinh hoạt chi bộ; thời hạn đăng tài liệu trước kỳ họp.',
	'Thông tin tình hình kinh tế - xã hội của tỉnh, của xã; định hướng dư luận về việc sắp xếp bản, tên gọi sau sắp xếp.',
	'Quán triệt quy định về những điều đảng viên không được làm; lưu ý phát ngôn trên mạng xã hội.',
	'Thông báo kết luận của Ban Thường vụ Đảng ủy; chỉ tiêu còn lại của năm và phần việc của chi bộ.',
	'Phổ biến quy định mới về đóng đảng phí, cách đóng qua ứng dụng và thời hạn trong tháng.'
];

/** Said by those who agree and add a little; every one once in a meeting at most. */
export const AGREEING = [
	'Nhất trí với báo cáo; đề nghị bổ sung rõ người chịu trách nhiệm từng việc.',
	'Cơ bản đồng ý; riêng thời hạn nên lùi một tuần vì đang vào vụ.',
	'Nhất trí. Xin nhận phần việc ở cụm dân cư mình phụ trách.',
	'Đồng ý với dự thảo nghị quyết; đề nghị kỳ sau báo cáo bằng số liệu, không nói chung chung.',
	'Nhất trí, đề nghị chi ủy kiểm tra giữa tháng, không chờ đến kỳ họp.',
	'Việc tháng trước làm được là nhờ bàn kỹ với dân; tháng này cũng nên họp tổ trước.',
	'Đồng ý, nhưng cần tính sức dân, không để một tháng đóng góp hai lần.',
	'Đề nghị ghi vào nghị quyết cả phần chưa làm được để chi bộ cùng theo dõi.',
	'Nhất trí với ý kiến các đồng chí trước; đề nghị chi bộ quan tâm đảng viên cao tuổi ở xa.',
	'Đề nghị thông báo kết luận trên loa để bà con cùng biết.',
	'Tôi nhận vận động anh em trong họ, có kết quả sẽ báo chi ủy.',
	'Đồng ý giao việc cho đảng viên trẻ, tôi xin giúp về kinh nghiệm.',
	'Nhất trí; đề nghị gửi tài liệu sớm hơn để đọc trước.',
	'Còn băn khoăn về kinh phí, đề nghị báo cáo xã trước khi làm.',
	'Đồng ý. Việc này năm ngoái đã bàn mà chưa xong, năm nay phải làm dứt điểm.',
	'Nhất trí với mức và cách làm; đề nghị có thư ký ghi sổ theo dõi hằng tuần.'
];

/** In villages people are neighbours, at work they are colleagues. */
export const SELF_CRITICISM = {
	village: [
		'Tự nhận còn chậm báo cáo kết quả việc được giao, hứa khắc phục ngay kỳ này.',
		'Tự nhận chưa đọc hết tài liệu trước khi họp nên tham gia ý kiến chưa sâu.',
		'Còn nể nang khi nhắc nhở bà con trong họ về vệ sinh chuồng trại, sẽ sửa.',
		'Tháng qua hai lần đến họp muộn vì việc nhà, xin rút kinh nghiệm.',
		'Chưa gương mẫu trong việc di dời chuồng trại của gia đình, hẹn xong trước kỳ họp sau.',
		'Phụ trách hộ nghèo nhưng ít đến nhà, mới gọi điện; từ nay mỗi tuần đến một lần.'
	],
	staff: [
		'Tự nhận còn chậm nộp báo cáo chuyên môn, hứa khắc phục ngay kỳ này.',
		'Tự nhận chưa đọc hết tài liệu trước khi họp nên tham gia ý kiến chưa sâu.',
		'Có lúc còn nóng khi trao đổi với đồng nghiệp, xin rút kinh nghiệm.',
		'Sắp xếp việc chưa khoa học, dồn việc vào cuối tháng; sẽ lập kế hoạch tuần.',
		'Ít xuống cơ sở, nắm tình hình chủ yếu qua điện thoại; từ nay mỗi tháng đi ít nhất hai bản.',
		'Tham gia sinh hoạt nơi cư trú chưa đều, sẽ khắc phục.'
	]
};

export const CRITICISM = {
	village: [
		'Góp ý đồng chí được giao việc tháng trước: làm chậm mà không báo, khiến cả tổ phải chờ.',
		'Góp ý cách điều hành: nên để đảng viên trẻ nói trước, đồng chí bí thư kết luận sau.',
		'Góp ý việc ghi sổ thu, chi: ghi đủ nhưng công khai còn muộn.',
		'Góp ý trong giao tiếp với bà con: còn nóng, cần nghe hết ý kiến rồi hãy trả lời.'
	],
	staff: [
		'Góp ý việc phối hợp giữa các bộ phận: gửi hồ sơ sát giờ, bên nhận không kịp xem.',
		'Góp ý cách điều hành: nên để đảng viên trẻ nói trước, đồng chí bí thư kết luận sau.',
		'Góp ý chi ủy: dự thảo nghị quyết còn dài, việc của tháng nêu chưa rõ sản phẩm.',
		'Góp ý đồng chí được giao tổng hợp: số liệu hai lần báo cáo chưa khớp nhau.'
	]
};

/** What one person is praised for by name. */
export const NAMED_PRAISE = {
	village: [
		'Kiên trì đến từng nhà vận động, ba hộ cuối cùng đã hiến đất làm đường.',
		'Góp tám ngày công và cho mượn máy đào mương trong tháng.',
		'Kèm hai hộ nghèo cách ủ cỏ cho bò, đến nay đàn bò đều khỏe.',
		'Trực đêm mưa lũ, báo kịp thời để bà con chuyển đồ lên chỗ cao.',
		'Giữ sổ quỹ của bản rõ ràng, công khai đúng ngày.'
	],
	staff: [
		'Làm xong hồ sơ tồn của ba bản trước hạn mười ngày.',
		'Tự soạn bảng tra thủ tục, bà con đến bộ phận một cửa đỡ phải hỏi.',
		'Nhận trực thay đồng nghiệp ốm suốt một tuần.',
		'Hướng dẫn các bản chụp và nộp báo cáo qua mạng, không còn báo cáo chậm.'
	]
};

/** Stories that are told, with their source as the teller named it and the lesson that was drawn. */
export const STORIES = [
	{
		title: 'Bát chè sẻ đôi',
		source: 'Tài liệu kể chuyện của chi bộ',
		lesson: 'Người phụ trách chia sẻ với cấp dưới trước khi nghĩ đến mình.'
	},
	{
		title: 'Chiếc đồng hồ quả quýt',
		source: 'Tài liệu kể chuyện của chi bộ',
		lesson: 'Việc nào cũng cần, ai ở vị trí nào cũng phải làm tròn phận sự.'
	},
	{
		title: 'Giữ lời hứa',
		source: 'Sách kể chuyện ở nhà văn hóa',
		lesson: 'Đã hứa với dân thì phải làm, việc nhỏ cũng vậy.'
	},
	{
		title: 'Hũ gạo cứu đói',
		source: '',
		lesson: 'Cán bộ làm gương tiết kiệm thì phong trào mới bền.'
	},
	{
		title: 'Đôi dép cao su',
		source: 'Sách kể chuyện ở nhà văn hóa',
		lesson: ''
	}
];

export const PRAISE = {
	village: [
		'Biểu dương tổ thực hiện hoàn thành việc được giao trước hạn, có sản phẩm rõ ràng.',
		'Biểu dương các đồng chí cao tuổi dự họp đầy đủ, đóng góp nhiều ý kiến sát thực tế.',
		'Biểu dương Chi đoàn xung kích giúp hộ khó khăn, bà con ghi nhận.',
		'Biểu dương đồng chí phụ trách đã kiên trì vận động, đến nay các hộ đều đồng thuận.',
		'Biểu dương gia đình đảng viên làm trước, góp nhiều công trong tháng.'
	],
	staff: [
		'Biểu dương các đồng chí hoàn thành việc được giao trước hạn, có sản phẩm rõ ràng.',
		'Biểu dương đồng chí trẻ có sáng kiến giảm bớt biểu mẫu, cả cơ quan dùng được.',
		'Biểu dương các đồng chí trực ngày nghỉ, giải quyết việc kịp thời cho nhân dân.',
		'Biểu dương đồng chí phụ trách đã chủ động báo cáo khó khăn trước hạn.'
	]
};

export const REMINDERS = [
	'Nhắc nhở đảng viên đi làm xa phải báo cáo trước khi vắng mặt và đóng đảng phí đúng tháng.',
	'Nhắc nhở các đồng chí được giao việc báo cáo tiến độ giữa tháng.',
	'Nhắc nhở một số đồng chí chưa mở tài liệu trên Sổ tay đảng viên điện tử.'
];

/** The same every month: where a meeting is held because one has to be held. */
export const FORMAL = {
	report: 'Tháng qua chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ được giao, tình hình địa bàn ổn định.',
	note: 'Các đồng chí dự họp nhất trí với báo cáo, không có ý kiến khác.',
	conclusion: 'Đề nghị các đồng chí tiếp tục phát huy kết quả đạt được.',
	assessment: 'Chi bộ lãnh đạo thực hiện tốt các nhiệm vụ được giao; nhân dân đoàn kết, an ninh trật tự ổn định.',
	limits: 'Không có.',
	direction: 'Tiếp tục thực hiện tốt các nhiệm vụ được giao.',
	implementation: 'Các đồng chí đảng viên có trách nhiệm thực hiện nghị quyết này.',
	task: {
		title: 'Tiếp tục lãnh đạo thực hiện tốt các nhiệm vụ được giao',
		product: 'Báo cáo tại kỳ họp sau',
		result: 'Đã thực hiện.'
	}
};

export const LIMITS = [
	'Một số việc còn chậm so với nghị quyết; nguyên nhân do phân công chưa rõ người, thời vụ trùng nhau.',
	'Đảng viên trẻ ít phát biểu; nguyên nhân do tài liệu gửi muộn, chưa gợi ý trước.',
	'Công khai thu, chi có lúc chưa kịp thời; nguyên nhân do người phụ trách kiêm nhiều việc.',
	'Tỷ lệ dự họp chưa đều do có đồng chí đi làm xa; việc nắm tình hình đảng viên vắng mặt chưa thường xuyên.',
	'Vận động một số hộ chưa đạt kết quả; nguyên nhân chủ yếu do chưa đến tận nhà.'
];

export const IMPLEMENTATION = [
	'Chi ủy phân công đảng viên phụ trách từng việc; đồng chí Phó Bí thư theo dõi, báo cáo hằng tuần.',
	'Từng đảng viên thực hiện nhiệm vụ được giao, báo cáo kết quả tại kỳ sinh hoạt tới.',
	'Bí thư chi bộ kiểm tra, đôn đốc; việc khó báo cáo ngay Đảng ủy xã và đồng chí cấp ủy viên phụ trách.'
];

export const COMMITTEE_MINUTES = [
	'Chi ủy đánh giá kết quả tháng trước, thống nhất nội dung kỳ sinh hoạt và dự thảo nghị quyết; phân công đồng chí Phó Bí thư chuẩn bị phần thông tin thời sự.',
	'Chi ủy rà từng nhiệm vụ tháng trước, dự kiến việc mới và người thực hiện; thống nhất gợi ý thảo luận, gửi tài liệu cho đảng viên trước kỳ họp.',
	'Chi ủy thống nhất chương trình, dự thảo nghị quyết; đề nghị các đồng chí phụ trách cụm dân cư tổng hợp ý kiến nhân dân trước buổi họp.'
];

export const DRAFT_CONTENT =
	'1. Đánh giá kết quả thực hiện nghị quyết tháng trước, từng nhiệm vụ giao cho đảng viên.\n2. Thông tin thời sự, quán triệt văn bản mới.\n3. Gợi ý thảo luận: việc gì làm trước, ai phụ trách, sản phẩm là gì.\n4. Dự kiến nhiệm vụ tháng tới.';

export const ABSENCE_REASONS = {
	village: [
		'ốm',
		'việc gia đình',
		'đi làm xa',
		'đi khám bệnh tuyến trên',
		'chăm người nhà nằm viện',
		'có tang',
		'đi đám cưới người thân'
	],
	staff: ['đi công tác', 'ốm', 'việc gia đình', 'trực cơ quan', 'đi tập huấn ở tỉnh', 'con ốm', 'nghỉ thai sản']
};

/** Subjects of thematic sessions by quarter. */
export const THEMES: Record<number, string[]> = {
	1: [
		'Học tập phong cách gần dân, nói đi đôi với làm theo tư tưởng Hồ Chí Minh',
		'Đảng viên gương mẫu giữ gìn bản sắc, tiết kiệm trong lễ, Tết'
	],
	2: [
		'Nâng cao chất lượng sinh hoạt chi bộ gắn với giao việc cho đảng viên',
		'Phát huy vai trò đảng viên trong phòng, chống thiên tai'
	],
	3: [
		'Thực hành tiết kiệm, chống lãng phí ở cơ sở',
		'Truyền thống cách mạng quê hương và trách nhiệm của đảng viên trẻ'
	],
	4: [
		'Dân chủ ở cơ sở: dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
		'Giúp đỡ hộ nghèo bằng việc làm cụ thể của từng đảng viên'
	]
};

export const ON_THEME = [
	'Báo cáo chuyên đề nêu được gương người thật ở địa phương; đề nghị mỗi đồng chí chọn một việc để làm theo.',
	'Liên hệ bản thân: nói nhiều nhưng theo việc đến cùng còn ít; chuyên đề này giúp tôi nhìn lại.',
	'Đề nghị chọn một việc cụ thể trong quý, có người chấm điểm, đừng dừng ở đọc tài liệu.',
	'Chuyên đề thiết thực; nên mời thêm người có uy tín trong dân cùng trao đổi.',
	'Kể câu chuyện một gia đình trong bản tự nguyện hiến đất, bài học là đảng viên phải làm trước.'
];

export const ADDENDUM = {
	text: 'Tại phần nhiệm vụ giao, thời hạn hoàn thành việc thứ nhất xin đọc là cuối tháng theo kết luận của chủ trì; các nội dung khác giữ nguyên.',
	reason: 'Thư ký ghi nhầm thời hạn, phát hiện khi đối chiếu với nghị quyết.'
};

export const RESERVATION =
	'Đề nghị chưa huy động đóng góp trong tháng này vì bà con vừa bị thiệt hại do mưa; xin bảo lưu ý kiến và chấp hành nghị quyết.';

export const NO_QUORUM =
	'Số đảng viên chính thức có mặt không đủ để biểu quyết; chi bộ trao đổi tình hình, hẹn họp lại và báo cáo Đảng ủy xã.';
