import type { MeetingRecord } from '#domains/meetings/index.ts';
import type { CellSeed } from '../cells.ts';
import { type Dice, diceOf } from '../dice.ts';

/** What people say for the same thing. */
const SAME: string[][] = [
	['đề nghị', 'tôi đề nghị', 'xin đề nghị', 'mong chi bộ'],
	['bà con', 'nhân dân', 'mọi người', 'các gia đình'],
	['các hộ', 'các gia đình', 'từng hộ'],
	['cần', 'phải', 'nên', 'rất cần'],
	['chưa', 'vẫn chưa', 'còn chưa'],
	['thống nhất', 'nhất trí', 'đồng ý'],
	['huy động', 'vận động', 'kêu gọi'],
	['khó khăn', 'vất vả', 'khó'],
	['phụ trách', 'đảm nhận', 'chịu trách nhiệm', 'lo'],
	['kịp thời', 'sớm', 'đúng lúc'],
	['hoàn thành', 'làm xong', 'xong'],
	['thực hiện', 'triển khai', 'tiến hành'],
	['hướng dẫn', 'chỉ dẫn', 'bày cách'],
	['kiểm tra', 'rà soát', 'xem lại'],
	['theo dõi', 'nắm'],
	['khoảng', 'chừng', 'độ', 'gần'],
	['biểu dương', 'khen', 'ghi nhận'],
	['khắc phục', 'sửa', 'sửa chữa'],
	['phân công', 'giao', 'cử'],
	['công khai', 'niêm yết', 'báo rõ'],
	['mỗi', 'từng'],
	['nhiều', 'khá nhiều', 'không ít'],
	['một số', 'vài', 'một vài'],
	['tại', 'ở'],
	['hằng tuần', 'mỗi tuần', 'tuần nào cũng'],
	['trong tháng', 'tháng này', 'trong kỳ này'],
	['báo cáo', 'báo lại'],
	['bảo đảm', 'giữ'],
	['không để', 'tránh', 'đừng để'],
	['kết quả', 'kết quả cụ thể'],
	['cụ thể', 'rõ ràng', 'rành mạch'],
	['đảng viên', 'anh chị em đảng viên', 'đồng chí đảng viên'],
	['nhắc nhở', 'nhắc', 'đôn đốc'],
	['xin', 'xin được'],
	['còn', 'vẫn còn', 'hiện còn'],
	['đã', 'cũng đã', 'nay đã'],
	['nguyên nhân', 'lý do'],
	['việc', 'công việc', 'phần việc']
];
const BEFORE = ['', '', '', '', 'Theo tôi, ', 'Qua nắm tình hình, ', 'Tuần trước đi cơ sở, ', 'Nói thật với chi bộ, '];

const INSTEAD = new Map(SAME.flatMap((group) => group.slice(0, 1).map((first) => [first, group] as const)));
const ANY = new RegExp(`(?<!\\p{L})(${[...INSTEAD.keys()].join('|')})(?!\\p{L})`, 'giu');

/**
 * Two cells that do the same work do not put it in the same words, and one cell not in two months either. Where
 * meetings are held for form the sentences stay as they are.
 */
export function inOwnWords(record: MeetingRecord, { habit }: CellSeed): MeetingRecord {
	if (habit === 'formal') return record;
	const dice = diceOf(`own words ${record.id}`);
	const say = (text: string) => worded(text, dice);
	const { resolution } = record;
	return {
		...record,
		statements: record.statements.map((one) => ({
			...one,
			gist: one.kind === 'speech' ? begun(say(one.gist), dice) : say(one.gist)
		})),
		agenda: record.agenda.map((item) => (item.conclusion ? { ...item, conclusion: say(item.conclusion) } : item)),
		...(resolution && {
			resolution: {
				...resolution,
				assessment: say(resolution.assessment),
				limits: say(resolution.limits),
				direction: say(resolution.direction),
				implementation: say(resolution.implementation)
			}
		})
	};
}

const worded = (text: string, dice: Dice): string =>
	text.replace(ANY, (found) => {
		const instead = dice.pick(INSTEAD.get(found.toLocaleLowerCase('vi'))!);
		return /^\p{Lu}/u.test(found) ? instead.charAt(0).toLocaleUpperCase('vi') + instead.slice(1) : instead;
	});

function begun(text: string, dice: Dice): string {
	const before = dice.pick(BEFORE);
	const isWord = /^\p{Lu}\p{Ll}/u.test(text);
	return before && isWord ? before + text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}
