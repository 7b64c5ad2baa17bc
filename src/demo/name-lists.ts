export type Ethnicity = 'Kinh' | 'Thái' | 'Mông' | 'Khơ Mú' | 'Mường' | 'Dao';

/** Syllables that names of one ethnicity are put together from. Given names are chosen to be rare together. */
export type NameList = {
	family: string[];
	/** Between family and given name; empty where there may be none. */
	middle: { male: string[]; female: string[] };
	given: { male: string[]; female: string[] };
};

const words = (text: string): string[] => text.trim().split(/\s+/);

const LOWLAND_MEN =
	words(`Ổn Bền Vững Lặng Thuận Toản Khuể Luyện Lượng Đượm Nhuần Thiết Tuyển Khang Đoan Hoạt Chỉnh Giới Cần Kiệm
	Nghị Đĩnh Chắc Hoãn Thưởng Vượng Thịnh Khoát Hiển Chuẩn Thạo Quý Đạo Tạo Bính Thìn Dậu Tuất Khánh Lộc`);
const LOWLAND_WOMEN = words(`Thắm Dịu Nhẫn Khuyên Liễu Mến Thơm Thoa Quyên Xuyến Tươi Gấm Lụa Là Nhài Ngát Đào Mận
	Chiên Nhung Duyên Thắng Hường Lành Vóc Nết Sim Bưởi Nụ Thìn Tuyết Lan Oanh Yến Hợi Sáu Bảy Ngần Ảnh Mây`);

export const NAME_LISTS: Record<Ethnicity, NameList> = {
	Kinh: {
		family: words('Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Vũ Đỗ Bùi Đặng Ngô Dương Phan Trịnh Lại Mai Tạ'),
		middle: {
			male: ['Văn', 'Văn', 'Văn', 'Đức', 'Hữu', 'Xuân', 'Công', 'Ngọc', 'Tiến', 'Đình', 'Thế', 'Khắc'],
			female: ['Thị', 'Thị', 'Thị', 'Thị Thu', 'Thị Hồng', 'Thị Thanh', 'Thị Bích', 'Thị Kim', 'Thị Ngọc', 'Thùy']
		},
		given: { male: LOWLAND_MEN, female: LOWLAND_WOMEN }
	},
	Thái: {
		family: words('Lò Lò Lò Quàng Quàng Cà Cà Tòng Tòng Lường Lường Vì Bạc Điêu Lù Hà Hoàng Lèo Mè'),
		middle: { male: ['Văn', 'Văn', 'Văn', 'Văn', 'Bun', 'Pâng'], female: ['Thị'] },
		given: {
			male: words(
				'Ổn Ín Ước Ưởng Un Pản Păn Pọm Phanh Piềng Kẻo Khay Chựa Chom Chướng Đôi Đức Dọn Inh Lả Lún Muôn Nọi'
			).concat(words('Oai Pâng Phóng Pin Xôm Xương Thoản Tuân Thiêm Tương Bó Bua Biên Cương Hặng Hịa Lâu Mẩy Ngoan')),
			female: words(
				'Ánh Bua Bun Chiêm Chướng Dưỡng Hặc Hiêng Inh Khặn Lả Lún Mai Nọi Ơn Oai Pánh Phóng Pòm Sương'
			).concat(words('Thiêm Thoan Thương Tươi Ước Xoan Xuân Xôm Yên Ăm Đôi Đượm Ẻn Hoan Thắm Dịu Mến Ngoan Nhót'))
		}
	},
	Mông: {
		family: words('Giàng Giàng Vàng Vàng Sùng Sùng Thào Thào Mùa Mùa Lầu Hạng Vừ Ly Tráng Chá Cứ Hờ Phàng'),
		middle: { male: ['A', 'A', 'A', 'A', 'Nhìa', 'Sái'], female: ['Thị', 'Thị', ''] },
		given: {
			male: words('Chứ Dế Dơ Giống Lử Páo Sếnh Tủa Lềnh Súa Nủ Chớ Tùng Chía Khua Nếnh Sở Vảng Sình Chư Lồng Thếnh Và'),
			female: words('Chở Dua Mỷ Pà Sua Dở Máy Xua Ca Cở Dợ Sáy Mò Nhia Bâu Chia Ganh Mảy Sông Say Dính Kía Bầu Só')
		}
	},
	'Khơ Mú': {
		family: words('Quàng Lường Moong Ốc Lữ Cụt Lò Xeo Chương Tòng'),
		middle: { male: ['Văn', 'Văn', 'Văn', 'Phò'], female: ['Thị'] },
		given: {
			male: words('Ăm Biêng Chanh Dênh Hịa Khăm Mằn Ngơi Pheng Phiu Sinh Thoong Tiêng Un Xen Yêu Oanh Bướng Nhọt'),
			female: words('Ăm Chanh Bánh Dua Hỏm Khăm Lả Mằn Ngơi Nhọt Phiu Sinh Thông Xen Bướng Lun Keo Hợp Pheng')
		}
	},
	Mường: {
		family: words('Bùi Bùi Đinh Đinh Quách Hà Xa Phùng Cao'),
		middle: { male: ['Văn', 'Văn', 'Công', 'Xuân'], female: ['Thị', 'Thị', 'Thị Bích'] },
		given: { male: LOWLAND_MEN, female: LOWLAND_WOMEN }
	},
	Dao: {
		family: words('Bàn Bàn Triệu Triệu Lý Phùng Đặng Chảo Tẩn'),
		middle: { male: ['Văn', 'Văn', 'Tòn', 'Láo'], female: ['Mùi', 'Thị', 'Thị'] },
		given: {
			male: words('Chiêu Phin Sài Tá Vảng Phấu Quyên Seng Khé Lụa Minh Tả Quang San Dào Pao Chài'),
			female: words('Mẩy Pham Ghển Nái Coi Pết Xuân Khé Viện Nhàn Lai San Sính Mán Chiêm')
		}
	}
};
