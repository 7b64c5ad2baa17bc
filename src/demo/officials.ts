import type { Post } from '#lib/card.ts';
import type { Sex } from './names.ts';

/** Someone with a duty for the whole commune, and where on the roll they stand. */
export type Official = {
	cell: string;
	/** Place on the roll of the cell, from 0; the first places lead the cell. */
	nth: number;
	position: string;
	posts: Post[];
	/** Where the duty asks for one. */
	sex?: Sex;
	username?: string;
	/** Codes of the cells that this committee member looks after. */
	assigned: string[];
};

const official = (
	cell: string,
	nth: number,
	position: string,
	posts: Post[],
	assigned: string[],
	username?: string
): Official => ({ cell, nth, position, posts, assigned, username });

const COMMITTEE: Post = 'committee-member';
const STANDING: Post = 'standing-member';

/** The 15 members of the commune committee, each with one or two cells, the staff of its office, and heads of mass organisations. */
export const OFFICIALS: readonly Official[] = [
	official('HB.18', 3, 'Bí thư Đảng ủy xã', ['commune-secretary', COMMITTEE, STANDING], ['HB.19'], 'bi-thu-xa'),
	official(
		'HB.18',
		4,
		'Phó Bí thư Thường trực Đảng ủy xã',
		['standing-deputy', COMMITTEE, STANDING],
		['HB.03', 'HB.23'],
		'pho-bi-thu'
	),
	official('HB.19', 0, 'Phó Bí thư Đảng ủy, Chủ tịch UBND xã', [COMMITTEE, STANDING], ['HB.18', 'HB.07'], 'chu-tich'),
	official(
		'HB.18',
		5,
		'Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy',
		['inspection-head', 'sealed-keeper', COMMITTEE, STANDING],
		['HB.08', 'HB.11'],
		'kiem-tra'
	),
	official(
		'HB.18',
		0,
		'Ủy viên Ban Thường vụ, Trưởng Ban Xây dựng Đảng',
		[COMMITTEE, STANDING],
		['HB.01', 'HB.06'],
		'dang-uy-vien'
	),
	official(
		'HB.18',
		7,
		'Ủy viên Ban Thường vụ, Chủ tịch Ủy ban MTTQ Việt Nam xã',
		[COMMITTEE, STANDING],
		['HB.05', 'HB.09'],
		'mat-tran'
	),
	official('HB.18', 8, 'Đảng ủy viên, Chánh Văn phòng Đảng ủy', [COMMITTEE], ['HB.02', 'HB.20']),
	official('HB.19', 1, 'Đảng ủy viên, Phó Chủ tịch UBND xã', [COMMITTEE], ['HB.15', 'HB.26']),
	official('HB.19', 2, 'Đảng ủy viên, Phó Chủ tịch HĐND xã', [COMMITTEE], ['HB.14', 'HB.17']),
	official('HB.24', 0, 'Đảng ủy viên, Chỉ huy trưởng Ban Chỉ huy Quân sự xã', [COMMITTEE], ['HB.10', 'HB.12']),
	official('HB.25', 0, 'Ủy viên Ban Thường vụ, Trưởng Công an xã', [COMMITTEE, STANDING], ['HB.04', 'HB.24']),
	official('HB.18', 9, 'Đảng ủy viên, Bí thư Đoàn TNCS Hồ Chí Minh xã', [COMMITTEE], ['HB.21']),
	official('HB.18', 10, 'Đảng ủy viên, Phó Chủ tịch Thường trực Ủy ban MTTQ Việt Nam xã', [COMMITTEE], ['HB.22']),
	official('HB.18', 11, 'Đảng ủy viên, Chủ tịch Hội Nông dân xã', [COMMITTEE], ['HB.13', 'HB.16']),
	official('HB.22', 0, 'Đảng ủy viên, Hiệu trưởng', [COMMITTEE], ['HB.25']),
	{ ...official('HB.18', 12, 'Chủ tịch Hội Liên hiệp Phụ nữ xã', [], [], 'hoi-phu-nu'), sex: 'female' },
	{ ...official('HB.18', 13, 'Chủ tịch Hội Cựu chiến binh xã', [], []), sex: 'male' },
	official('HB.18', 6, 'Chuyên viên Văn phòng Đảng ủy', ['office-clerk'], [], 'van-phong'),
	official('HB.19', 3, 'Công chức Văn phòng HĐND và UBND xã', ['reception-officer'], [], 'tiep-dan')
];

export const officialAt = (cell: string, nth: number): Official | undefined =>
	OFFICIALS.find((one) => one.cell === cell && one.nth === nth);
