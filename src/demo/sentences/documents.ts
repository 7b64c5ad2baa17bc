import type { DocumentKind } from '#domains/direction/index.ts';

type Incoming = {
	key: string;
	kind: DocumentKind;
	issuer: string;
	numberText: string;
	abstract: string;
	daysAgo: number;
	/** Days between date and receipt. */
	underway: number;
	urgency?: string;
	replacedBy?: string;
};

const STANDING = 'Ban Thường vụ Tỉnh ủy Minh Họa';
const PROVINCE = 'Tỉnh ủy Minh Họa';
const OFFICE = 'Văn phòng Tỉnh ủy Minh Họa';
const ORGANISATION = 'Ban Tổ chức Tỉnh ủy Minh Họa';
const PROPAGANDA = 'Ban Tuyên giáo và Dân vận Tỉnh ủy Minh Họa';
const INSPECTION = 'Ủy ban Kiểm tra Tỉnh ủy Minh Họa';

/** Invented, as they would come to a commune of the invented province. */
export const INCOMING: readonly Incoming[] = [
	{
		key: 'directive-roads',
		kind: 'directive',
		issuer: STANDING,
		numberText: '18-CT/TU',
		abstract: 'Về huy động nhân dân làm đường liên bản và giữ vệ sinh môi trường nông thôn',
		daysAgo: 74,
		underway: 3,
		urgency: 'urgent'
	},
	{
		key: 'plan-meetings',
		kind: 'plan',
		issuer: STANDING,
		numberText: '142-KH/TU',
		abstract: 'Nâng cao chất lượng sinh hoạt chi bộ, nhất là chi bộ bản vùng cao',
		daysAgo: 52,
		underway: 4
	},
	{
		key: 'resolution-term',
		kind: 'resolution',
		issuer: PROVINCE,
		numberText: '09-NQ/TU',
		abstract: 'Về giảm nghèo bền vững vùng đồng bào dân tộc thiểu số đến năm 2030',
		daysAgo: 230,
		underway: 6
	},
	{
		key: 'guidance-review-old',
		kind: 'guidance',
		issuer: ORGANISATION,
		numberText: '21-HD/BTCTU',
		abstract: 'Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2025',
		daysAgo: 210,
		underway: 2,
		replacedBy: 'guidance-review'
	},
	{
		key: 'guidance-review',
		kind: 'guidance',
		issuer: ORGANISATION,
		numberText: '34-HD/BTCTU',
		abstract: 'Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2026',
		daysAgo: 20,
		underway: 2
	},
	{
		key: 'letter-flood',
		kind: 'letter',
		issuer: OFFICE,
		numberText: '1187-CV/VPTU',
		abstract: 'V/v tập trung ứng phó mưa lũ, sạt lở đất từ ngày mai',
		daysAgo: 96,
		underway: 0,
		urgency: 'at-once'
	},
	{
		key: 'letter-report',
		kind: 'letter',
		issuer: OFFICE,
		numberText: '1342-CV/VPTU',
		abstract: 'V/v gửi báo cáo tháng trước ngày 20 và thống nhất mẫu số liệu',
		daysAgo: 33,
		underway: 1
	},
	{
		key: 'conclusion-land',
		kind: 'conclusion',
		issuer: STANDING,
		numberText: '203-KL/TU',
		abstract: 'Về xử lý tồn đọng đất đai sau sắp xếp đơn vị hành chính',
		daysAgo: 118,
		underway: 5
	},
	{
		key: 'notice-inspection',
		kind: 'notice',
		issuer: INSPECTION,
		numberText: '56-TB/UBKTTU',
		abstract: 'Kết quả giám sát việc thu, nộp đảng phí tại 12 đảng bộ xã',
		daysAgo: 41,
		underway: 3
	},
	{
		key: 'plan-study',
		kind: 'plan',
		issuer: PROPAGANDA,
		numberText: '77-KH/BTGDVTU',
		abstract: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh: chuyên đề năm 2026',
		daysAgo: 160,
		underway: 4
	},
	{
		key: 'letter-cards',
		kind: 'letter',
		issuer: ORGANISATION,
		numberText: '615-CV/BTCTU',
		abstract: 'V/v rà soát, bổ sung thông tin cơ sở dữ liệu đảng viên',
		daysAgo: 12,
		underway: 1,
		urgency: 'very-urgent'
	},
	{
		key: 'decision-badge',
		kind: 'decision',
		issuer: STANDING,
		numberText: '1264-QĐ/TU',
		abstract: 'Tặng Huy hiệu Đảng đợt 07/11',
		daysAgo: 17,
		underway: 2
	}
];

type Own = {
	key: string;
	kind: DocumentKind;
	body: 'committee' | 'standing-committee';
	/** Absent while it is in preparation. */
	number?: number;
	abstract: string;
	daysAgo: number;
	urgency?: string;
};

export const OWN: readonly Own[] = [
	{
		key: 'own-roads',
		kind: 'plan',
		body: 'standing-committee',
		number: 21,
		abstract: 'Thực hiện Chỉ thị 18-CT/TU: làm đường liên bản, giữ vệ sinh môi trường',
		daysAgo: 66
	},
	{
		key: 'own-meetings',
		kind: 'plan',
		body: 'committee',
		number: 22,
		abstract: 'Nâng cao chất lượng sinh hoạt chi bộ quý IV năm 2026',
		daysAgo: 44
	},
	{
		key: 'own-poverty',
		kind: 'resolution',
		body: 'committee',
		number: 8,
		abstract: 'Về giảm nghèo bền vững trên địa bàn xã đến năm 2030',
		daysAgo: 198
	},
	{
		key: 'own-report',
		kind: 'report',
		body: 'committee',
		number: 47,
		abstract: 'Tình hình, kết quả công tác xây dựng Đảng 10 tháng',
		daysAgo: 15
	},
	{
		key: 'own-review',
		kind: 'guidance',
		body: 'standing-committee',
		abstract: 'Kiểm điểm, đánh giá, xếp loại chi bộ và đảng viên năm 2026',
		daysAgo: 6
	}
];
