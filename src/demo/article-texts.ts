import type { Category } from '#domains/bulletin/articles/article.ts';

export type TextSeed = {
	lang: string;
	title: string;
	lead?: string;
	body: string;
	spoken?: string;
	/** Days ago that it came out; none while it is a draft. */
	out?: number;
	withdrawn?: { daysAgo: number; why: string };
};
export type CommentSeed = {
	daysAgo: number;
	body: string;
	/** What of it is shown; the rest waits or was refused. */
	shown?: string;
	refused?: { ground: string; reason: string };
};
export type ArticleSeed = {
	/** Days ago that it was begun. */
	begun: number;
	category: Category;
	tags: string[];
	author: string;
	isClosed?: boolean;
	texts: TextSeed[];
	comments?: CommentSeed[];
};

const EDITORS = 'Ban Biên tập xã Hoa Ban';

/** Written as a commune writes: some long, some three lines, one withdrawn, two in several languages, one still waiting. */
export const ARTICLES: readonly ArticleSeed[] = [
	{
		begun: 4,
		category: 'people',
		tags: ['đường liên bản', 'dân làm', 'Nà Sang'],
		author: EDITORS,
		texts: [
			{
				lang: 'vi',
				title: 'Bản Nà Sang góp 214 ngày công làm đường',
				lead: 'Sau mười một ngày, đoạn dốc 380 m từ cầu treo lên nhà văn hóa đã đổ xong bê tông; sổ ghi công niêm yết tại bản.',
				body: 'Sáng thứ bảy, gần sáu chục người bản Nà Sang có mặt ở chân dốc từ lúc sương chưa tan. Người trộn, người gánh, các mẹ nấu cơm trưa. Đoạn dốc này mùa mưa xe không lên nổi, học sinh phải xuống dắt bộ.\n\nBí thư chi bộ bản cho biết cả bản góp 214 ngày công, hai hộ hiến 96 m² đất vườn. Xi măng do xã hỗ trợ theo nghị quyết của HĐND xã; cát sỏi bà con tự khai thác ở bãi được phép.\n\n# Sổ ghi công để ai xem cũng được\n\nMỗi ngày công được ghi vào sổ, đọc lại trong buổi họp bản và niêm yết. Hộ nào thấy ghi thiếu thì báo trưởng bản trước ngày 30.\n\n# Còn lại gì\n\nRãnh thoát nước hai bên chưa xong. Bản dự kiến làm tiếp sau khi gặt.',
				spoken:
					'Kính thưa bà con. Bản Nà Sang vừa hoàn thành 380 mét đường bê tông từ cầu treo lên nhà văn hóa.\n\nCả bản góp 214 ngày công, hai hộ hiến 96 mét vuông đất. Sổ ghi công đang niêm yết tại nhà văn hóa; hộ nào thấy thiếu xin báo trưởng bản trước ngày 30.',
				out: 3
			},
			{
				lang: 'en',
				title: 'Nà Sang village gives 214 days of work to its road',
				lead: 'After eleven days the 380 m slope between the suspension bridge and the village hall is paved; the book of work is posted in the village.',
				body: 'On Saturday nearly sixty people of Nà Sang stood at the foot of the slope before the mist had lifted. Some mixed, some carried, the mothers cooked. In the rains no motorcycle got up here; school children walked.\n\nThe village gave 214 days of work, and two households 96 m² of garden land. The commune paid for the cement.\n\n# A book that anybody may read\n\nEvery day of work is written down, read out at the village meeting and posted. Whoever misses a day tells the head of the village before the 30th.',
				out: 2
			},
			{
				lang: 'hmn',
				title: 'Zos Nà Sang sib pab kho kev',
				body: 'Nyob zoo sawv daws. Hnub no peb cov neeg hauv zos sib pab kho kev. Kev tshiab ntev 380 m.\n\nUa tsaug rau sawv daws.',
				out: 2
			},
			{
				lang: 'ms',
				title: 'Penduduk Nà Sang bergotong-royong membina jalan',
				body: 'Penduduk kampung Nà Sang menyumbang 214 hari kerja untuk membina jalan konkrit sepanjang 380 m.\n\nTerima kasih kepada semua.',
				out: 1
			}
		],
		comments: [
			{
				daysAgo: 2,
				body: 'Đường đẹp quá, bản tôi cũng mong được hỗ trợ xi măng như vậy.',
				shown: 'Đường đẹp quá, bản tôi cũng mong được hỗ trợ xi măng như vậy.'
			},
			{
				daysAgo: 2,
				body: 'Rãnh nước bên nhà ông Tòng ở số nhà 14 chưa làm, mưa là nước chảy vào sân tôi.',
				shown: 'Rãnh nước bên […] chưa làm, mưa là nước chảy vào sân tôi.'
			},
			{ daysAgo: 1, body: 'Bao giờ làm tiếp đoạn từ nhà văn hóa ra ruộng?' },
			{ daysAgo: 1, body: 'ngay cong cua nha toi ghi thieu 2 ngay de nghi xem lai so' },
			{
				daysAgo: 1,
				body: 'Ai cần mua xi măng giá rẻ thì gọi số điện thoại dưới đây nhé bà con.',
				refused: { ground: 'advertising', reason: 'Đây là quảng cáo bán hàng; mục này dành để trao đổi về bài viết.' }
			}
		]
	},
	{
		begun: 9,
		category: 'notice',
		tags: ['tiêm phòng', 'chăn nuôi'],
		author: 'Trạm Khuyến nông xã',
		texts: [
			{
				lang: 'vi',
				title: 'Lịch tiêm phòng trâu, bò đợt 2',
				body: 'Thứ hai: các bản Nà Sang, Pá Hoa. Thứ ba: Suối Trong, Co Muông. Thứ tư: các bản còn lại.\n\nBà con giữ gia súc tại chuồng từ 7 giờ, mang theo sổ tiêm.',
				out: 8
			},
			{
				lang: 'blt',
				title: 'ꪁꪫꪱꪣꪼꪕ',
				body: '(Chờ người dịch: lịch tiêm phòng trâu, bò.)'
			}
		],
		comments: [{ daysAgo: 6, body: 'Nhà tôi ở xa đường, cán bộ có vào tận nơi không ạ?' }]
	},
	{
		begun: 15,
		category: 'party',
		tags: ['sinh hoạt chi bộ', 'chuyên đề'],
		author: EDITORS,
		isClosed: true,
		texts: [
			{
				lang: 'vi',
				title: 'Sinh hoạt chuyên đề quý IV: bớt đọc, thêm bàn',
				lead: 'Nhiều chi bộ gửi tài liệu trước ba ngày và dành hai phần ba thời gian cho thảo luận.',
				body: 'Đảng ủy xã hướng dẫn các chi bộ chọn một việc của chính bản mình làm chuyên đề. Chi bộ bản Pá Hoa chọn rác thải ven suối; chi bộ Trường Tiểu học chọn đọc sách cùng học sinh.\n\n# Cách làm\n\nNgười được phân công viết không quá hai trang, gửi trước ba ngày. Buổi họp không đọc lại, chỉ hỏi và bàn. Cuối buổi, bí thư kết luận từng việc, ai làm, bao giờ xong.\n\nBan Xây dựng Đảng sẽ dự bốn buổi trong tháng.',
				out: 13
			}
		]
	},
	{
		begun: 22,
		category: 'economy',
		tags: ['nông thôn mới', 'cà phê'],
		author: 'Hội Nông dân xã',
		texts: [
			{
				lang: 'vi',
				title: 'Cà phê xen mắc ca: hái quả chín, đừng vội',
				lead: 'Hội Nông dân khuyên bà con hái ít nhất chín phần mười quả chín.',
				body: 'Quả xanh lẫn nhiều làm giá giảm mỗi cân hai đến ba nghìn đồng. Phơi trên bạt, đảo ngày bốn lần, không phơi trên mặt đường.\n\nHộ nào thiếu bạt đăng ký với chi hội trước cuối tháng.',
				out: 20
			},
			{
				lang: 'en',
				title: 'Coffee between macadamia: pick it ripe',
				body: 'The Farmers’ Union advises to pick when at least nine berries in ten are ripe; green ones cost two to three thousand đồng a kilo.',
				out: 12
			}
		],
		comments: [
			{
				daysAgo: 15,
				body: 'Năm nay mưa nhiều, phơi trên bạt vẫn mốc, có máy sấy chung không?',
				shown: 'Năm nay mưa nhiều, phơi trên bạt vẫn mốc, có máy sấy chung không?'
			}
		]
	},
	{
		begun: 30,
		category: 'culture',
		tags: ['văn nghệ', 'Nà Sang'],
		author: 'Đoàn Thanh niên xã',
		texts: [
			{
				lang: 'vi',
				title: 'Đêm xòe ở sân nhà văn hóa',
				body: 'Tối 14 âm, sân nhà văn hóa chật kín. Các đội đến từ năm bản; đội lớn tuổi nhất có cụ 81 tuổi vẫn đánh trống.',
				out: 29
			}
		]
	},
	{
		begun: 34,
		category: 'security',
		tags: ['lừa đảo qua mạng'],
		author: 'Công an xã',
		isClosed: true,
		texts: [
			{
				lang: 'vi',
				title: 'Cảnh giác cuộc gọi giả danh cán bộ làm căn cước',
				lead: 'Cán bộ không bao giờ gọi điện xin mật khẩu hay bắt cài ứng dụng lạ.',
				body: 'Trong tháng, ba người trong xã nhận cuộc gọi tự xưng là cán bộ, đòi cài ứng dụng để “cập nhật căn cước”. Một người mất 4 triệu đồng.\n\n# Nhớ ba điều\n\nKhông cài ứng dụng theo đường dẫn được gửi. Không đọc mã gửi về điện thoại. Nghi ngờ thì tắt máy, gọi Công an xã.',
				out: 33
			}
		]
	},
	{
		begun: 41,
		category: 'government',
		tags: ['thủ tục hành chính'],
		author: 'Văn phòng HĐND và UBND xã',
		texts: [
			{
				lang: 'vi',
				title: 'Bộ phận một cửa làm việc cả sáng thứ bảy trong tháng này',
				body: 'Từ 7 giờ 30 đến 11 giờ. Mang theo căn cước; giấy tờ chưa sao y làm tại chỗ, không thu thêm.',
				out: 40,
				withdrawn: { daysAgo: 10, why: 'Đã hết đợt làm việc thứ bảy; lịch mới đăng khi có.' }
			}
		]
	},
	{
		begun: 55,
		category: 'economy',
		tags: ['nông thôn mới', 'nước sạch'],
		author: EDITORS,
		texts: [
			{
				lang: 'vi',
				title: 'Bể nước Suối Trong: 42 hộ có vòi tại sân',
				lead: 'Tổ quản lý nước do bản bầu, thu 2.000 đồng một khối, công khai sổ mỗi quý.',
				body: 'Trước đây mùa khô phải đi xa hơn một cây số lấy nước. Nay 42 trong 47 hộ có vòi; năm hộ trên cao còn chờ bơm.\n\nTổ quản lý gồm ba người. Tiền thu chi niêm yết ở nhà văn hóa.',
				out: 52
			}
		]
	},
	{
		begun: 70,
		category: 'people',
		tags: ['khuyến học'],
		author: 'Hội Liên hiệp Phụ nữ xã',
		texts: [
			{
				lang: 'vi',
				title: 'Lớp xóa mù buổi tối mở lại',
				body: '19 giờ các tối hai, tư, sáu tại điểm trường Co Muông. Có người trông trẻ. Chị em chưa biết chữ cứ đến, không phải nộp gì.',
				out: 68
			}
		]
	},
	{
		begun: 1,
		category: 'notice',
		tags: ['thời tiết'],
		author: 'Ban Chỉ huy Phòng thủ dân sự xã',
		texts: [
			{
				lang: 'vi',
				title: 'Rét đậm từ đêm mai: che chuồng, giữ ấm cho trâu bò và người già',
				lead: 'Nhiệt độ thấp nhất có thể xuống 7 độ.',
				body: 'Che kín chuồng phía bắc, độn rơm khô. Không thả trâu bò khi dưới 12 độ.\n\nKhông đốt than sưởi trong phòng kín.'
			}
		]
	}
];
