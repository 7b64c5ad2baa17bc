import { type Dice, diceOf } from '#house/demo/dice.ts';
import { formalityRules, type SignalCode } from '#domains/meetings/formality/index.ts';
import type { MeetingRecord } from '#domains/meetings/index.ts';
import { sampleMeeting } from '#domains/meetings/sample-meeting.ts';

/** One place in a sentence: things to say, each in words that mean the same. */
const WHO =
	'tổ một|tổ thứ nhất;nhóm phụ nữ|chị em;chi đoàn|anh em đoàn viên;bác trưởng bản|ông trưởng bản;hội cựu chiến binh|các bác cựu binh;hộ ven suối|nhà ở bờ suối;ban công tác mặt trận|mặt trận;cô giáo điểm lẻ|giáo viên điểm lẻ;dân quân|anh em tự vệ;nhà máy chè|xưởng chè;hợp tác xã|bên hợp tác;cán bộ thú y|anh thú y;người già|các cụ;trẻ chăn trâu|mấy cháu chăn trâu;hộ mới tách|nhà vừa tách';
const DID =
	'phát quang|dọn;đắp lại|bồi lại;vận động|khuyên;ghi sổ|lập danh sách;kiểm tra|xem xét;trồng dặm|trồng bù;phun thuốc|xịt thuốc;góp công|bỏ công;đo đạc|đo lại;họp riêng|ngồi bàn;rào chắn|làm rào;kéo dây|căng dây;chở vật liệu|tải hàng;dạy chữ|mở lớp;khơi thông|nạo vét';
const WHAT =
	'con mương cũ|mương cũ;đoạn đường đất|khúc đường;bãi rác cuối dốc|chỗ đổ rác;giếng nước chung|bể nước;vườn mận non|vạt mận;chuồng trâu gần nhà|chuồng trâu;sân bóng|bãi bóng;đèn đường|bóng đèn;quỹ khuyến học|tiền khuyến học;thẻ bảo hiểm|bảo hiểm y tế;ruộng bậc thang|thửa ruộng;nhà văn hóa|hội trường;rừng đầu nguồn|khu rừng cấm;cầu treo|cây cầu;sổ tiêm chủng|lịch tiêm';
const HOW =
	'hơi chậm|chưa nhanh;rất gọn|nhanh gọn;còn cãi nhau|chưa đồng lòng;đủ người|không thiếu ai;thiếu tiền|chưa có kinh phí;xong nửa|được một nửa;đúng hẹn|kịp hẹn;phải làm lại|làm chưa đạt;bà con khen|được khen;gặp mưa|vướng mưa';
const WHEN =
	'hôm chợ phiên|ngày chợ;cuối tuần trước|thứ bảy trước;sau mùa gặt|gặt xong;đầu tháng|mấy ngày đầu tháng;buổi tối|lúc tối;trước tết|giáp tết;giữa vụ|đang vụ;ngày nắng|hôm nắng';
const NEXT =
	'xin thêm xi măng|cần xi măng;giao người trẻ|để thanh niên lo;báo lên xã|hỏi ý xã;làm ngay tuần sau|tuần tới làm;ghi vào nghị quyết|đưa vào nghị quyết;nhờ huyện đội|mời huyện đội;đổi cách làm|làm cách khác;chia theo ngõ|phân từng ngõ;công khai tiền|niêm yết khoản thu;mời cán bộ hướng dẫn|nhờ người chỉ dẫn';
const SLOTS = [WHO, DID, WHAT, WHEN, HOW, NEXT].map((slot) => slot.split(';').map((one) => one.split('|')));
const ORDERS = [
	[0, 1, 2, 3, 4, 5],
	[3, 0, 1, 2, 5, 4],
	[2, 0, 1, 4, 3, 5],
	[0, 4, 1, 2, 5, 3],
	[5, 2, 0, 1, 3, 4]
];

/** A sentence as what it says: its order, and in each place which thing in which words. */
type Saying = { order: number; chosen: [thing: number, words: number][] };

const newSaying = (dice: Dice): Saying => ({
	order: dice.between(0, ORDERS.length - 1),
	chosen: SLOTS.map((things) => [dice.between(0, things.length - 1), dice.between(0, 1)])
});
const textOf = ({ order, chosen }: Saying): string =>
	`${ORDERS[order]!.map((slot) => SLOTS[slot]![chosen[slot]![0]]![chosen[slot]![1]]).join(' ')}.`;

/** The same in other words: so many of a hundred places are said otherwise, and half the sentences turned round. */
const reworded = (saying: Saying, percent: number, dice: Dice): Saying => ({
	order: dice.chance(percent / 2) ? dice.between(0, ORDERS.length - 1) : saying.order,
	chosen: saying.chosen.map(([thing, words]) => [thing, dice.chance(percent) ? 1 - words : words])
});

export type Minutes = {
	sayings: Saying[];
	unitNth: number;
	month: number;
	label: string;
	expects?: SignalCode;
	record: MeetingRecord;
};

const id = (kind: number, nth: number): string =>
	`019b0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(nth).padStart(12, '0')}`;
export const unitId = (nth: number): string => id(1, nth);

export function recordOf(unitNth: number, month: number, texts: string[]): MeetingRecord {
	const nth = unitNth * 100 + month;
	const day = `2026-${String(month).padStart(2, '0')}-03`;
	const meeting = sampleMeeting();
	return {
		...meeting,
		id: id(2, nth),
		unit: { ...meeting.unit, id: unitId(unitNth) },
		month: day.slice(0, 7),
		state: 'signed',
		startsAt: `${day}T12:30:00.000Z`,
		openedAt: `${day}T12:30:00.000Z`,
		closedAt: new Date(Date.parse(`${day}T14:00:00.000Z`) + unitNth * 1000).toISOString(),
		statements: texts.map((gist, index) => ({
			id: id(3, nth * 100 + index),
			kind: 'speech' as const,
			memberId: id(4, index % 7),
			name: 'Đảng viên',
			gist,
			at: `${day}T13:00:00.000Z`
		}))
	};
}

const SENTENCES = 24;
const some = (count: number, dice: Dice): Saying[] => Array.from({ length: count }, () => newSaying(dice));

const minutes = (
	unitNth: number,
	month: number,
	sayings: Saying[],
	label: string,
	expects?: SignalCode,
	texts = sayings.map(textOf)
): Minutes => ({
	unitNth,
	month,
	sayings,
	label,
	...(expects && { expects }),
	record: recordOf(unitNth, month, texts)
});

export const honest = (unitNth: number, month: number): Minutes =>
	minutes(unitNth, month, some(SENTENCES, diceOf(`honest ${unitNth} ${month}`)), 'honest');

/** So many of a hundred sentences are taken over, the rest is new. */
function copied(of: Minutes, unitNth: number, month: number, percent: number): Minutes {
	const dice = diceOf(`copied ${unitNth} ${month} ${percent}`);
	const kept = dice.sample(of.sayings, Math.round((SENTENCES * percent) / 100));
	const isOwn = of.unitNth === unitNth;
	const label = `${isOwn ? 'own' : 'other'}Copied${percent}`;
	return minutes(
		unitNth,
		month,
		[...kept, ...some(SENTENCES - kept.length, dice)],
		label,
		isOwn ? 'own-past' : 'other-cell'
	);
}

function paraphrased(of: Minutes, unitNth: number, month: number, percent: number): Minutes {
	const dice = diceOf(`paraphrased ${unitNth} ${month} ${percent}`);
	const sayings = dice.sample(of.sayings, SENTENCES).map((saying) => reworded(saying, percent, dice));
	return minutes(unitNth, month, sayings, `paraphrased${percent}`, 'other-cell');
}

/** A sample filled in: its blanks, and some sentences of one's own. */
function filled(unitNth: number, month: number, ownSentences: number): Minutes {
	const dice = diceOf(`filled ${unitNth} ${month}`);
	const { templates } = formalityRules.at(-1)!.parameters.text;
	const printed = dice.pick(templates).text.replaceAll('{…}', () => String(dice.between(1, 12)));
	const own = some(ownSentences, dice);
	return minutes(unitNth, month, own, `templateFilled${ownSentences}`, 'template', [
		...printed.split(/(?<=\.) /),
		...own.map(textOf)
	]);
}

/** A province as it may be: every twelfth minutes take over most of the month before, every fortieth those of a neighbour. */
export function ofProvince(unitNth: number, month: number): Minutes {
	if (month > 1 && unitNth % 12 === month % 12) return copied(honest(unitNth, month - 1), unitNth, month, 80);
	if (month > 1 && unitNth > 0 && (unitNth + month) % 40 === 0)
		return copied(honest(unitNth - 1, month - 1), unitNth, month, 100);
	return honest(unitNth, month);
}

/** Two hundred cells over two months: the first honest, the second of every kind. In the order of closing. */
export function labelledSet(): Minutes[] {
	const CELLS = 220;
	const first = Array.from({ length: CELLS }, (_, nth) => honest(nth, 1));
	const second = first.map((before, nth): Minutes => {
		// Taken from a cell that is honest in both months: else its own copy would stand in two places.
		const other = first[nth - (nth % 11) + 9]!;
		switch (nth % 11) {
			case 0:
				return copied(before, nth, 2, 100);
			case 1:
				return copied(before, nth, 2, 80);
			case 2:
				return copied(before, nth, 2, 50);
			case 3:
				return copied(other, nth, 2, 100);
			case 4:
				return copied(other, nth, 2, 80);
			case 5:
				return filled(nth, 2, 2);
			case 6:
				return filled(nth, 2, 8);
			case 7:
				return paraphrased(other, nth, 2, 10);
			case 8:
				return paraphrased(other, nth, 2, 30);
			default:
				return honest(nth, 2);
		}
	});
	return [...first, ...second];
}
