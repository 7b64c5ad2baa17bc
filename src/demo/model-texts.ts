import type { FigureKind } from '#domains/emulation/models/figure.ts';
import type {
	AdoptionState,
	ModelForm,
	ModelKind,
	ModelState,
	OwnerKind,
	Step
} from '#domains/emulation/models/model.ts';

export type ModelSeed = {
	/** Name of a village, or code of a cell. */
	place: string;
	form?: ModelForm;
	kind: ModelKind;
	name: string;
	owner: string;
	ownerKind: OwnerKind;
	mentor: string;
	problem: string;
	method: string;
	steps: Step[];
	indicator: string;
	/** Days ago. */
	began: number;
	/** How far it came, with how many days ago each step was taken. */
	path: [ModelState, number, string?][];
	hasConsent?: boolean;
	figures: [kind: FigureKind, yearsAgo: number, quantity: number, measure: string, checked: string | null][];
	adoptions?: AdoptionSeed[];
};

export type AdoptionSeed = {
	place: string;
	adopter?: string;
	/** Place in this list of the one that it was learned from. */
	from?: number;
	notes?: string;
	daysAgo: number;
	state: AdoptionState;
	result?: string;
	/** Steps that are done. */
	done: number;
};

export const MODELS: readonly ModelSeed[] = [
	{
		place: 'Bản Phiêng Đào',
		kind: 'economic',
		name: 'Trồng mắc ca xen cà phê trên đất dốc',
		owner: 'Tổ hợp tác Phiêng Đào',
		ownerKind: 'group',
		mentor: 'Tổ trưởng tổ hợp tác, cán bộ khuyến nông xã',
		problem: 'Đất ngô bạc màu, năm được mùa thì mất giá; nhiều hộ bỏ nương đi làm thuê.',
		method:
			'Trồng mắc ca hàng cách hàng 8 m, cà phê ở giữa; ủ phân tại nương từ vỏ cà phê.\nCả tổ mua giống một nơi, có hợp đồng thu mua ba năm.\nMỗi tháng tổ họp một lần ngay tại nương.',
		steps: [
			{
				title: 'Dự tập huấn kỹ thuật tại vườn của tổ hợp tác',
				product: 'Danh sách người dự, ảnh buổi tập huấn',
				days: 20
			},
			{ title: 'Chọn 3 đến 5 hộ, đo đất, thử đất', product: 'Danh sách hộ, kết quả đo', days: 45 },
			{ title: 'Trồng thử tối thiểu 500 m² mỗi hộ', product: 'Ảnh vườn từng hộ', days: 120 },
			{ title: 'Tính thu, chi sau một vụ', product: 'Bảng thu, chi có chữ ký của hộ', days: 400 }
		],
		indicator: 'ntm21.10.1',
		began: 1350,
		path: [
			['proposed', 320],
			['checked', 300],
			['recognised', 290, '31-QĐ/ĐU']
		],
		hasConsent: true,
		figures: [
			['capital', 2, 68_000_000, 'VND', 'Hợp đồng mua giống'],
			['cost', 1, 41_250_000, 'VND', 'Sổ chi của tổ, 9 phiếu mua phân'],
			['revenue', 1, 127_800_000, 'VND', 'Phiếu cân của cơ sở thu mua'],
			['output', 1, 4_260, 'kg quả', 'Phiếu cân của cơ sở thu mua'],
			['people', 1, 14, 'hộ', 'Danh sách tổ viên'],
			['revenue', 0, 138_500_000, 'VND', null]
		],
		adoptions: [
			{
				place: 'Bản Pá Hoa',
				adopter: 'Nhóm 5 hộ khu Pá Sáng',
				notes: 'Đất thấp hơn, trồng thưa hơn: hàng cách hàng 10 m.',
				daysAgo: 270,
				state: 'works',
				result: '5/5 hộ cây sống trên 90%; hai hộ mở thêm 0,3 ha.',
				done: 3
			},
			{ place: 'Bản Nà Khoang', from: 0, daysAgo: 150, state: 'running', done: 2 },
			{
				place: 'Thôn Đồng Tiến',
				notes: 'Trồng ven đồi trạm bơm.',
				daysAgo: 240,
				state: 'stopped',
				result: 'Đất úng sau mưa tháng 7, cây chết quá nửa; chuyển sang cây ăn quả.',
				done: 2
			},
			{ place: 'Bản Chiềng Ngần', from: 1, adopter: 'Chi hội Nông dân bản', daysAgo: 40, state: 'running', done: 1 }
		]
	},
	{
		place: 'Thôn Tân Hợp',
		kind: 'mobilisation',
		name: 'Dân vận khéo: camera an ninh do dân góp',
		owner: 'Ban công tác Mặt trận thôn Tân Hợp',
		ownerKind: 'organisation',
		mentor: 'Trưởng ban công tác Mặt trận thôn',
		problem: 'Mất trộm vặt ở khu ven quốc lộ, công an xã ở xa.',
		method:
			'Họp từng xóm, hộ có điều kiện góp trước; lắp 12 camera ở ngã ba và khu ven quốc lộ; tổ tự quản trực theo tuần.',
		steps: [
			{ title: 'Họp dân từng xóm lấy ý kiến', product: 'Biên bản họp', days: 20 },
			{ title: 'Lắp camera, giao tổ tự quản', product: 'Biên bản nghiệm thu', days: 60 }
		],
		indicator: '',
		began: 420,
		path: [
			['proposed', 180],
			['checked', 60]
		],
		figures: [
			['capital', 1, 54_600_000, 'VND', 'Hóa đơn lắp đặt'],
			['output', 1, 12, 'camera', 'Đếm tại chỗ'],
			['people', 1, 187, 'hộ', 'Danh sách hộ của thôn']
		]
	},
	{
		place: 'HB.01',
		kind: 'study',
		name: 'Mỗi kỳ sinh hoạt một câu chuyện về Bác, một việc làm theo',
		owner: 'Chi bộ bản Pá Hoa',
		ownerKind: 'organisation',
		mentor: 'Bí thư chi bộ',
		problem: 'Phần kể chuyện trong sinh hoạt còn hình thức, kể xong không ai làm theo.',
		method:
			'Người kể chọn chuyện gắn với việc của bản; kể xong chi bộ chọn một việc làm được trong tháng, kỳ sau hỏi lại.',
		steps: [
			{ title: 'Phân công người kể cho sáu kỳ tới', product: 'Bảng phân công', days: 15 },
			{ title: 'Sau mỗi câu chuyện chọn một việc làm theo', product: 'Biên bản sinh hoạt có việc làm theo', days: 90 }
		],
		indicator: '',
		began: 700,
		path: [
			['proposed', 150],
			['checked', 120],
			['recognised', 95, '38-QĐ/ĐU']
		],
		figures: [['output', 0, 9, 'việc làm theo', 'Biên bản sinh hoạt']],
		adoptions: [{ place: 'HB.05', daysAgo: 70, state: 'running', done: 1 }]
	},
	{
		place: 'HB.20',
		kind: 'charity',
		name: 'Hũ gạo tình thương',
		owner: 'Công đoàn Trường Mầm non Hoa Ban',
		ownerKind: 'organisation',
		mentor: '',
		problem: 'Một số cháu ở điểm trường Huổi Cang đến lớp không có cơm trưa.',
		method: 'Mỗi tuần giáo viên, phụ huynh góp một bát gạo; bếp bán trú nấu thêm cho các cháu.',
		steps: [],
		indicator: '',
		began: 260,
		path: [['proposed', 35]],
		figures: [
			['output', 0, 640, 'kg gạo', null],
			['people', 0, 23, 'cháu', null]
		]
	},
	{
		place: 'Thôn Quyết Thắng',
		form: 'initiative',
		kind: 'social',
		name: 'Bảng nhận việc dán tại nhà văn hóa',
		owner: 'Ban quản lý thôn Quyết Thắng',
		ownerKind: 'group',
		mentor: '',
		problem: 'Việc chung của thôn hay quên ai nhận, khi nào xong.',
		method: 'Một tấm bảng kẻ ba cột: việc, người nhận, ngày xong; họp thôn đọc lại.',
		steps: [],
		indicator: '',
		began: 90,
		path: [['proposed', 12]],
		figures: []
	},
	{
		place: 'Bản Tà Lềnh',
		kind: 'economic',
		name: 'Nuôi dê nhốt chuồng',
		owner: 'Hộ ông Giàng A Nủ',
		ownerKind: 'household',
		mentor: 'Cán bộ thú y xã',
		problem: 'Dê thả rông phá nương, hay mất.',
		method: 'Chuồng sàn, trồng cỏ voi, tiêm phòng theo lịch của xã.',
		steps: [{ title: 'Làm chuồng sàn, trồng cỏ', product: 'Ảnh chuồng', days: 60 }],
		indicator: '',
		began: 900,
		path: [
			['proposed', 400],
			['checked', 380],
			['ended', 75, 'Dịch tụ huyết trùng tháng 8, hộ chuyển sang nuôi gà']
		],
		figures: [
			['cost', 1, 22_400_000, 'VND', 'Sổ ghi của hộ'],
			['revenue', 1, 31_000_000, 'VND', 'Giấy bán của thương lái']
		]
	}
];
