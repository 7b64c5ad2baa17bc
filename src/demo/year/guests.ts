import type { Guest } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import { people } from '../people.ts';
import type { Sitting } from './sitting.ts';

const COMES: Record<string, number> = { good: 55, ordinary: 30 };

/** What they say, where they say something that goes into the minutes. */
const ADVICE = [
	'Đề nghị chi bộ giao từng việc cho một đảng viên, có ngày xong và báo cáo ở buổi sau.',
	'Chi bộ cần chọn việc khó nhất của quý làm chuyên đề, tránh nói chung chung.',
	'Ghi nhận chi bộ giữ nền nếp sinh hoạt; cần quan tâm tạo nguồn phát triển đảng viên trẻ.'
];

/** The committee member assigned to a cell. */
export const assignedTo = (code: string) => people().find(({ official }) => official?.assigned.includes(code));

/** The committee member who looks after the cell, when they come. */
export function guestsOf({ id, cell, dice, occasion }: Sitting): Guest[] {
	const assigned = assignedTo(cell.code);
	if (!assigned || !dice.chance(COMES[cell.habit] ?? 12)) return [];
	const month = Number(occasion.month.slice(5));
	return [
		{
			id: idOf(`guest ${id}`, occasion.openedAt),
			name: assigned.name,
			title: assigned.official!.position,
			isAssignedSuperior: true,
			...(month % 2 === 0 && { advice: ADVICE[month % ADVICE.length] })
		}
	];
}
