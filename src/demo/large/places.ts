import { PROVINCE, PROVINCE_ID, unitId } from '../units.ts';

/** A province of the large demonstration; none of them exists. */
export type LargeProvince = {
	nth: number;
	id: string;
	communeId: number;
	code: string;
	name: string;
	placeName: string;
};

const NAMES = [
	PROVINCE.placeName,
	...`Thí Dụ, Ngàn Thông, Suối Bạc, Đồi Quế, Bến Sậy, Rừng Cọ, Mây Trắng, Bãi Ngô, Đầm Sen, Gò Me, Cồn Dứa, Nương Chè, Đèo Gió, Sông Êm,
		Hồ Lặng, Vườn Nhãn, Núi Ấm, Cửa Lạch, Bàu Súng, Truông Mía, Vịnh Ngọc, Đồng Sim, Hang Dơi, Rạch Dừa, Thung Mơ, Phá Rong, Bờ Lau, Lũng Mận,
		Trảng Tre, Ghềnh Đá, Bản Lúa, Giồng Cát, Mõm Cá`
		.split(',')
		.map((name) => name.trim())
];

/** Numbers that no real commune or province has. */
const FIRST_PROVINCE = 900_100;
export const NATION = { id: unitId('TRUNG-UONG'), communeId: 999_000, code: 'TRUNG-UONG', name: 'Toàn Đảng' };

export function largeProvince(nth: number): LargeProvince {
	const placeName = NAMES[nth]!;
	if (nth === 0)
		return {
			nth,
			id: unitId(PROVINCE.code),
			communeId: PROVINCE_ID,
			code: PROVINCE.code,
			name: PROVINCE.name,
			placeName
		};
	const code = `T${String(nth + 1).padStart(2, '0')}`;
	return { nth, id: unitId(code), communeId: FIRST_PROVINCE + nth, code, name: `Tỉnh ${placeName}`, placeName };
}

const FIRST = ['An', 'Bình', 'Phú', 'Tân', 'Thanh', 'Vĩnh', 'Hòa', 'Đông', 'Xuân', 'Mỹ'];
const SECOND = ['Lạc', 'Khê', 'Sơn', 'Thủy', 'Giang', 'Hưng', 'Lộc', 'Phong', 'Trạch', 'Điền'];

/** One of a hundred names, each once in a province. */
export const communeName = (nth: number): string => `${FIRST[nth % 10]} ${SECOND[Math.floor(nth / 10) % 10]}`;

/** What a cell is called by its place in the commune, and its kind: villages mostly, then what every commune has. */
export function cellName(nth: number): { name: string; kind: string } {
	return nth < WORKPLACES.length
		? WORKPLACES[nth]!
		: { name: `Chi bộ thôn ${nth - WORKPLACES.length + 1}`, kind: 'village' };
}

const WORKPLACES = [
	{ name: 'Chi bộ Cơ quan Đảng ủy', kind: 'office' },
	{ name: 'Chi bộ Ủy ban nhân dân xã', kind: 'office' },
	{ name: 'Chi bộ Trường Trung học cơ sở', kind: 'school' },
	{ name: 'Chi bộ Trạm Y tế', kind: 'health' },
	{ name: 'Chi bộ Công an xã', kind: 'police' },
	{ name: 'Chi bộ Quân sự', kind: 'military' }
];
