import type { Resolution } from '#domains/meetings/index.ts';
import { idOf } from '../ids.ts';
import { FORMAL, IMPLEMENTATION, LIMITS } from '../sentences/index.ts';
import { dayOf } from './moments.ts';
import { type Sitting, say } from './sitting.ts';

/** The resolution that the meeting adopts under the cell's next number. */
export function resolutionOf(sitting: Sitting, number: number, isFirst: boolean): Resolution {
	const { cell, dice, topics, occasion, id } = sitting;
	const given = { id: idOf(`resolution ${id}`, occasion.openedAt), number, state: 'adopted' as const };
	const adoptedOn = dayOf(occasion.openedAt);
	if (cell.habit === 'formal') {
		const { assessment, limits, direction, implementation } = FORMAL;
		return { ...given, assessment, limits, direction, implementation, adoptedOn };
	}
	const work = topics.map(({ subject }) => say(sitting, subject)).join('; ');
	return {
		...given,
		assessment: isFirst
			? `Chi bộ đã lãnh đạo thực hiện: ${work}. Đảng viên được giao việc cụ thể, nhân dân đồng thuận.`
			: `Các nhiệm vụ giao tháng trước cơ bản hoàn thành, kết quả từng việc theo bảng dưới đây. Việc nổi bật: ${work}.`,
		limits: dice.pick(LIMITS),
		direction: topics.map((topic) => say(sitting, topic.direction)).join('\n'),
		implementation: dice.pick(IMPLEMENTATION),
		adoptedOn
	};
}
