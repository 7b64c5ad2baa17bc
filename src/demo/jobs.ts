import type { CellKind } from '#domains/meetings/index.ts';
import type { Dice } from './dice.ts';
import type { CellRank, Person } from './people.ts';

/** What the leaders of a cell of each kind do beside it: secretary, deputy, then the cell committee. */
const LEADERS: Record<CellKind, [string, string, string[]]> = {
	village: [
		'Bí thư chi bộ, Trưởng bản',
		'Phó Bí thư chi bộ, Trưởng ban Công tác Mặt trận',
		['Chi ủy viên, Chi hội trưởng Nông dân', 'Chi ủy viên, Bí thư Chi đoàn', 'Chi ủy viên, Thôn đội trưởng']
	],
	office: ['Bí thư chi bộ', 'Phó Bí thư chi bộ', ['Chi ủy viên, Trưởng phòng', 'Chi ủy viên, Chủ tịch Công đoàn']],
	school: [
		'Bí thư chi bộ, Hiệu trưởng',
		'Phó Bí thư chi bộ, Phó Hiệu trưởng',
		['Chi ủy viên, Chủ tịch Công đoàn trường', 'Chi ủy viên, Tổ trưởng chuyên môn']
	],
	health: ['Bí thư chi bộ, Trưởng trạm Y tế', 'Phó Bí thư chi bộ, Phó Trưởng trạm', ['Chi ủy viên']],
	military: ['Bí thư chi bộ, Chỉ huy trưởng', 'Phó Bí thư chi bộ, Chính trị viên phó', ['Chi ủy viên']],
	police: ['Bí thư chi bộ, Trưởng Công an xã', 'Phó Bí thư chi bộ, Phó Trưởng Công an xã', ['Chi ủy viên, Tổ trưởng']],
	enterprise: ['Bí thư chi bộ, Giám đốc hợp tác xã', 'Phó Bí thư chi bộ, Tổ trưởng sản xuất', ['Chi ủy viên']]
};

const OFFICE_OF_MEMBER: Record<CellKind, string[]> = {
	village: [
		'',
		'',
		'',
		'',
		'',
		'',
		'Tổ trưởng tổ an ninh',
		'Y tế bản',
		'Chi hội trưởng Cựu chiến binh',
		'Cộng tác viên dân số'
	],
	office: ['Chuyên viên', 'Chuyên viên', 'Chuyên viên', 'Phó Trưởng phòng'],
	school: ['Giáo viên', 'Giáo viên', 'Giáo viên', 'Tổ phó chuyên môn', 'Nhân viên văn phòng'],
	health: ['Y sĩ', 'Điều dưỡng', 'Hộ sinh'],
	military: ['Trợ lý', 'Trung đội trưởng dân quân'],
	police: ['Cán bộ', 'Cán bộ', 'Cảnh sát khu vực'],
	enterprise: ['Tổ trưởng thu mua', 'Kế toán', 'Công nhân kỹ thuật']
};

const JOB: Record<CellKind, string[]> = {
	village: ['Nông dân', 'Nông dân', 'Nông dân', 'Nông dân', 'Kinh doanh nhỏ', 'Lái xe', 'Thợ xây'],
	office: ['Cán bộ, công chức'],
	school: ['Viên chức giáo dục'],
	health: ['Viên chức y tế'],
	military: ['Quân nhân'],
	police: ['Công an nhân dân'],
	enterprise: ['Xã viên hợp tác xã', 'Công nhân']
};

const RETIRED_FROM = 62;

/** Posts and duties in words, as they stand on a roll. */
export function positionOf({ cell, rank, nth, official, sex, isProbationary }: Person, dice: Dice): string {
	if (official) return official.position;
	const [secretary, deputy, committee] = LEADERS[cell.kind];
	const isVillage = cell.kind === 'village';
	if (isVillage && isProbationary) return '';
	const isHamlet = isVillage && cell.name.includes('thôn');
	const said: Record<CellRank, () => string> = {
		'cell-secretary': () => (isHamlet ? secretary.replace('bản', 'thôn') : secretary),
		'cell-deputy': () => deputy,
		'cell-committee-member': () =>
			isVillage && sex === 'female' ? 'Chi ủy viên, Chi hội trưởng Phụ nữ' : committee[(nth - 2) % committee.length]!,
		member: () => dice.pick(OFFICE_OF_MEMBER[cell.kind])
	};
	return said[rank]();
}

export function jobOf({ cell }: Person, age: number, dice: Dice): string {
	return cell.kind === 'village' && age >= RETIRED_FROM && dice.chance(60) ? 'Hưu trí' : dice.pick(JOB[cell.kind]);
}
