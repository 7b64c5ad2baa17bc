/** A clause of a document of the register; days count from today. */
export type ClauseSeed = {
	key: string;
	document: string;
	text: string;
	product: string;
	askedDaysAgo: number;
	dueInDays: number;
	hours: number;
	/** Kinds of cells that are asked; all where it is absent. */
	to?: 'village';
	/** What cells hand in. */
	handedIn: readonly string[];
};

export const CLAUSES: readonly ClauseSeed[] = [
	{
		key: 'roads-households',
		document: 'own-roads',
		text: 'Vận động hộ dân tham gia làm đường liên bản, lập danh sách hộ và số ngày công đăng ký',
		product: 'Danh sách hộ và ngày công có xác nhận của trưởng bản',
		askedDaysAgo: 64,
		dueInDays: -21,
		hours: 10,
		to: 'village',
		handedIn: [
			'Danh sách 34 hộ, 102 ngày công; 2 hộ neo đơn được miễn.',
			'Có 27 hộ đăng ký, mỗi hộ 3 ngày công, bắt đầu sau vụ mùa.',
			'Đã họp bản ngày thứ Bảy, 41 hộ tham gia, còn 5 hộ đi làm xa góp sau.',
			'Danh sách 19 hộ; khu tái định cư làm đoạn riêng 180 m.'
		]
	},
	{
		key: 'roads-report',
		document: 'own-roads',
		text: 'Báo cáo số mét đường đã làm, ngày công và đất hiến của từng bản trước khi tổng kết',
		product: 'Báo cáo của chi bộ, ảnh đoạn đường đã xong',
		askedDaysAgo: 9,
		dueInDays: 8,
		hours: 4,
		to: 'village',
		handedIn: ['Đã xong 320 m, 96 ngày công, 2 hộ hiến 140 m² đất.', 'Xong 210 m; còn 60 m chờ cống của xã.']
	},
	{
		key: 'meetings-remedy',
		document: 'own-meetings',
		text: 'Xây dựng kế hoạch khắc phục hạn chế trong sinh hoạt chi bộ: giờ giấc, chuẩn bị nội dung, thảo luận',
		product: 'Kế hoạch khắc phục của chi bộ',
		askedDaysAgo: 42,
		dueInDays: -12,
		hours: 6,
		handedIn: [
			'Kế hoạch khắc phục 4 điểm: giờ họp, tài liệu gửi trước 3 ngày, phân công phát biểu, kết luận rõ việc.',
			'Chi ủy họp ngày 2 hằng tháng; mỗi đảng viên góp ý ít nhất một lần trong quý.',
			'Chuyển giờ sinh hoạt sang 19 giờ 30, gửi nội dung qua trưởng khu trước hai ngày.'
		]
	},
	{
		key: 'cards-check',
		document: 'letter-cards',
		text: 'Rà soát thông tin đảng viên của chi bộ: số thẻ, ngày chính thức, nơi cư trú; báo chỗ sai',
		product: 'Danh sách đã rà soát, có chữ ký của bí thư chi bộ',
		askedDaysAgo: 7,
		dueInDays: 5,
		hours: 3,
		handedIn: ['Đã rà soát đủ, sửa 2 số thẻ và 1 nơi cư trú.', 'Không có chỗ sai.']
	}
];

export const PLANS = [
	'Chi ủy phân công hai đồng chí xuống từng khu, xong trước hạn ba ngày.',
	'Đưa vào buổi sinh hoạt tháng này, bí thư chi bộ trực tiếp làm.',
	'Phối hợp trưởng bản làm trong tuần tới; vướng thì báo văn phòng Đảng ủy.',
	'Đã giao đồng chí phó bí thư, gửi sản phẩm vào cuối tuần.'
];

export const REASONS = [
	'Chi bộ chỉ còn hai đảng viên chính thức ở nhà, đề nghị lùi hạn đến cuối tháng.',
	'Đường vào khu trên cùng còn sạt, chưa vận động được hộ nào; đề nghị xã hỗ trợ máy.'
];

/** Why it is late, and what is done about it. */
export const LATE = [
	['Mưa kéo dài, đường lên khu trên sạt hai đoạn.', 'Làm trước ba khu dưới, khu trên làm khi đường thông.'],
	['Đồng chí phụ trách đi học lớp trung cấp chính trị.', 'Phó bí thư làm thay, xong trong tuần tới.']
] as const;

export const TAKEN_BACK = 'Xã đã có số liệu này từ sổ công trình, chi bộ không phải báo lại.';
