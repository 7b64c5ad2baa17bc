import { type MeetingRecord, reviewScore } from '#domains/meetings/index.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { CELLS, type Habit } from '../cells.ts';
import { diceOf } from '../dice.ts';
import { idOf } from '../ids.ts';
import { people } from '../people.ts';
import type { Row } from '../rows.ts';
import { COMMUNE_ID } from '../units.ts';
import { after, dayOf } from './moments.ts';

/** Where the standing deputy saw a meeting otherwise than the cell did. */
const SEEN: Partial<Record<Habit, { code: string; points: number; reason: string }[]>> = {
	formal: [
		{ code: '4.speakers', points: 2, reason: 'Biên bản chỉ ghi đồng chí chủ trì phát biểu.' },
		{ code: '4.self-criticism', points: 0, reason: 'Không có thời gian dành riêng cho tự phê bình và phê bình.' },
		{ code: '5.democratic-atmosphere', points: 1, reason: 'Không gợi ý thảo luận, đảng viên không có ý kiến.' },
		{ code: '6.real-criticism', points: 0, reason: 'Không có nội dung phê bình cụ thể.' }
	],
	late: [{ code: '5.flexible-chairing', points: 1, reason: 'Mở đầu muộn, phần thảo luận bị rút ngắn.' }],
	ordinary: [{ code: '6.real-criticism', points: 1, reason: 'Tự phê bình còn chung chung.' }]
};
const HABITS = new Map(CELLS.map(({ code, habit }) => [code, habit]));

/** What the standing deputy gave: not every meeting, and mostly the cell's own points. */
export function reviewRows(record: MeetingRecord, today: LocalDate): Row<'meetingScoreReview'>[] {
	const dice = diceOf(`review ${record.id}`);
	if (record.state !== 'signed' || !record.score || !dice.chance(45)) return [];
	const { score, closedAt, unit } = record;
	const at = after(closedAt!, 60 * 24 * dice.between(2, 9));
	if (dayOf(at) >= today) return [];
	const seen = (SEEN[HABITS.get(unit.code)!] ?? []).filter(({ code, points }) =>
		score.lines.some((line) => line.code === code && line.given !== undefined && line.given > points)
	);
	const reviewed = reviewScore(
		record,
		Object.fromEntries(seen.map(({ code, points }) => [code, points])),
		Object.fromEntries(seen.map(({ code, reason }) => [code, reason]))
	);
	if (!reviewed.ok) throw new Error(`review in ${unit.code}: ${reviewed.refusal.code}`);
	const { lines, ...figures } = reviewed.value;
	const by = people().find(({ official }) => official?.posts.includes('standing-deputy'))!;
	return [
		{
			communeId: COMMUNE_ID,
			unitId: unit.id,
			meetingId: record.id,
			id: idOf(`review ${record.id}`, at),
			...figures,
			lines: JSON.stringify(lines),
			byPerson: by.personId,
			byName: by.name,
			at
		}
	];
}
