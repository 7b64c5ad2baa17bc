import type { CellKind } from '#domains/meetings/index.ts';
import type { Ethnicity } from './name-lists.ts';

/**
 * How a cell works: good: on its day, in full; ordinary: mostly; late: days after its day, papers later still;
 * formal: the same few sentences every month; silent: good until it stopped two months ago; too-small: two official
 * members, who seldom can meet.
 */
export type Habit = 'good' | 'ordinary' | 'late' | 'formal' | 'silent' | 'too-small';

export type CellSeed = {
	code: string;
	/** As on papers. */
	name: string;
	kind: CellKind;
	/** People on the roll. */
	size: number;
	/** How many of them are only on probation; they stand last on the roll. */
	probationary: number;
	habit: Habit;
	/** Each as often as it is found here. */
	ethnicities: Ethnicity[];
	/** Old commune that the cell belonged to; none for what was formed with the new commune. */
	from?: string;
	place: string;
	/** Corners of the village or workplace that people speak of. */
	areas: string[];
	usualTime?: string;
};

const village = (
	number: number,
	name: string,
	size: number,
	probationary: number,
	habit: Habit,
	from: string,
	ethnicities: Ethnicity[],
	areas: string[]
): CellSeed => ({
	code: codeOf(number),
	name: `Chi bộ ${name}`,
	kind: 'village',
	size,
	probationary,
	habit,
	from,
	ethnicities,
	place: `Nhà văn hóa ${name}`,
	areas
});

const workplace = (
	number: number,
	name: string,
	kind: CellKind,
	size: number,
	probationary: number,
	habit: Habit,
	place: string,
	areas: string[]
): CellSeed => ({
	code: codeOf(number),
	name,
	kind,
	size,
	probationary,
	habit,
	ethnicities: ['Kinh', 'Kinh', 'Kinh', 'Thái', 'Thái', 'Thái', 'Mông', 'Mường', 'Khơ Mú'],
	place,
	areas
});

const codeOf = (number: number): string => `HB.${String(number).padStart(2, '0')}`;

const MAY = 'BAN-MAY';
const TRONG = 'SUOI-TRONG';
const SUONG = 'NA-SUONG';
const THAI: Ethnicity[] = ['Thái', 'Thái', 'Thái', 'Thái', 'Thái', 'Thái', 'Kinh', 'Khơ Mú'];
const MONG: Ethnicity[] = ['Mông', 'Mông', 'Mông', 'Mông', 'Mông', 'Mông', 'Mông', 'Dao'];
const KHO_MU: Ethnicity[] = ['Khơ Mú', 'Khơ Mú', 'Khơ Mú', 'Khơ Mú', 'Thái'];
const KINH: Ethnicity[] = ['Kinh', 'Kinh', 'Kinh', 'Kinh', 'Kinh', 'Mường', 'Thái'];
const MIXED: Ethnicity[] = ['Thái', 'Thái', 'Thái', 'Mường', 'Kinh', 'Dao'];

/** The 26 cells with their 423 members. Nothing here is the name of a real commune. */
export const CELLS: readonly CellSeed[] = [
	village(1, 'bản Pá Hoa', 24, 2, 'good', MAY, THAI, ['khu Pá Sáng', 'cuối bản', 'bờ suối Nậm Hoa', 'dốc Co Mạ']),
	village(2, 'bản Nà Khoang', 18, 1, 'ordinary', MAY, THAI, ['khu Nà Pán', 'đầu bản', 'khe Huổi Tát']),
	village(3, 'bản Mường Lụ', 33, 2, 'good', MAY, MIXED, ['xóm Trên', 'xóm Dưới', 'cánh đồng Lụ', 'khu chợ phiên']),
	village(4, 'bản Huổi Cang', 14, 1, 'late', MAY, MONG, ['khu Huổi Cang 1', 'khu Huổi Cang 2', 'khu đỉnh dốc']),
	village(5, 'bản Phiêng Đào', 21, 2, 'good', MAY, THAI, ['khu Phiêng Trên', 'khu vườn đào', 'ngã ba suối']),
	village(6, 'bản Co Mận', 16, 1, 'formal', MAY, THAI, ['khu Co Mận', 'khu tái định cư']),
	village(7, 'thôn Tân Hợp', 56, 1, 'ordinary', TRONG, KINH, ['xóm 1', 'xóm 2', 'xóm 3', 'khu ven quốc lộ']),
	village(8, 'thôn Đồng Tiến', 22, 2, 'good', TRONG, KINH, ['xóm Đồng', 'xóm Bãi', 'khu trạm bơm']),
	village(9, 'bản Suối Trong', 19, 1, 'formal', TRONG, MIXED, ['khu bên kia suối', 'khu nhà văn hóa', 'khu Nà Lại']),
	village(10, 'bản Pú Ngài', 9, 0, 'late', TRONG, MONG, ['khu Pú Ngài', 'khu Pú Sung']),
	village(11, 'bản Hua Nậm', 12, 1, 'silent', TRONG, KHO_MU, ['khu đầu nguồn', 'khu lòng khe']),
	village(12, 'bản Tà Lềnh', 7, 0, 'ordinary', TRONG, MONG, ['khu Tà Lềnh', 'khu Háng Dê']),
	village(13, 'bản Nậm Khoang', 11, 1, 'late', SUONG, KHO_MU, ['khu Nậm Khoang', 'khu bãi bồi', 'khu vực cầu treo']),
	village(14, 'bản Chiềng Ngần', 17, 1, 'good', SUONG, THAI, ['khu trung tâm bản', 'khu Nà Ngần', 'khu Co Tòng']),
	village(15, 'thôn Quyết Thắng', 20, 1, 'ordinary', SUONG, KINH, ['xóm Mới', 'xóm Cầu', 'khu đồi chè']),
	village(16, 'bản Lò Vôi', 13, 1, 'formal', SUONG, MIXED, ['khu lò vôi cũ', 'khu ven tỉnh lộ']),
	village(17, 'bản Huổi Lạnh', 3, 1, 'too-small', SUONG, MONG, ['khu Huổi Lạnh']),
	workplace(18, 'Chi bộ Cơ quan Đảng ủy', 'office', 16, 0, 'good', 'Phòng họp Đảng ủy xã', [
		'Văn phòng Đảng ủy',
		'Ban Xây dựng Đảng',
		'Ủy ban Mặt trận Tổ quốc xã'
	]),
	workplace(19, 'Chi bộ Ủy ban nhân dân xã', 'office', 21, 1, 'ordinary', 'Phòng họp số 1, UBND xã', [
		'Trung tâm Phục vụ hành chính công',
		'Phòng Kinh tế',
		'Phòng Văn hóa - Xã hội'
	]),
	workplace(20, 'Chi bộ Trường Mầm non Hoa Ban', 'school', 13, 1, 'good', 'Phòng hội đồng nhà trường', [
		'điểm trường trung tâm',
		'điểm trường Huổi Cang',
		'bếp ăn bán trú'
	]),
	workplace(21, 'Chi bộ Trường Tiểu học Hoa Ban', 'school', 17, 1, 'formal', 'Phòng hội đồng nhà trường', [
		'điểm trường trung tâm',
		'điểm trường Pú Ngài',
		'khối lớp 1'
	]),
	workplace(22, 'Chi bộ Trường PTDTBT THCS Hoa Ban', 'school', 15, 1, 'ordinary', 'Phòng hội đồng nhà trường', [
		'khu nội trú',
		'khối lớp 9',
		'tổ Khoa học tự nhiên'
	]),
	workplace(23, 'Chi bộ Trạm Y tế', 'health', 6, 0, 'good', 'Phòng giao ban Trạm Y tế', [
		'phòng tiêm chủng',
		'điểm trạm Suối Trong'
	]),
	workplace(24, 'Chi bộ Quân sự', 'military', 5, 0, 'ordinary', 'Phòng họp Ban Chỉ huy Quân sự xã', [
		'trung đội dân quân cơ động',
		'tiểu đội dân quân tại chỗ'
	]),
	workplace(25, 'Chi bộ Công an xã', 'police', 9, 0, 'late', 'Phòng họp Công an xã', [
		'tổ cảnh sát khu vực',
		'tổ trực ban'
	]),
	workplace(26, 'Chi bộ Hợp tác xã Chè Hoa Ban', 'enterprise', 6, 1, 'ordinary', 'Xưởng chế biến, thôn Quyết Thắng', [
		'xưởng sao chè',
		'vùng nguyên liệu'
	])
];
