import type pg from 'pg';
import type { Topic } from '#domains/citizens/index.ts';
import type { DialogueGround, DialogueState } from '#domains/citizens/dialogue/dialogue.ts';
import { dialogueRules } from '#domains/citizens/dialogue/dialogue-rules.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { idOf } from './ids.ts';
import { type Person, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE, COMMUNE_ID, unitId } from './units.ts';

/** Answered there, or promised: what, who as the public reads it, days from the dialogue to the last day and to the deed. */
type Asked = [Topic, string, answer: string | [work: string, owner: string, due: number, done?: number]];
type Seed = {
	/** Days from today; the past is negative. */
	inDays: number;
	state: DialogueState;
	ground: DialogueGround;
	title: string;
	subjects: string;
	place: string;
	people?: number;
	movedBy?: number;
	reason?: string;
	conclusion?: string;
	number?: string;
	asked: Asked[];
};

const SEEDS: readonly Seed[] = [
	{
		inDays: -192,
		state: 'concluded',
		ground: 'yearly',
		title: 'Hội nghị đối thoại với nhân dân về xây dựng nông thôn mới',
		subjects: 'Đường liên bản, nước sạch, vệ sinh môi trường, mức đóng góp của các hộ.',
		place: 'Hội trường UBND xã',
		people: 146,
		number: '28-TB/ĐU',
		conclusion:
			'Ghi nhận ý kiến của bà con 18 thôn, bản.\nGiao UBND xã rà soát lại mức đóng góp, lấy ý kiến ở từng bản trước khi làm.\nCác cam kết được công khai trên Cổng thông tin cho đến khi làm xong.',
		asked: [
			[
				'roads-and-works',
				'Đường từ bản Co Mạ ra trung tâm bao giờ làm xong?',
				['Thông xe đoạn 1,2 km từ bản Co Mạ ra trục xã', 'Phó Chủ tịch UBND xã', 90, 84]
			],
			[
				'water-and-environment',
				'Nước ở cuối bản Nà Sang mùa khô không tới.',
				['Lắp hai bể chứa 5 khối ở cuối bản Nà Sang', 'Phó Chủ tịch UBND xã', 75, 103]
			],
			[
				'water-and-environment',
				'Rác ở chợ để qua ngày, ai thu gom?',
				['Ký hợp đồng thu gom rác chợ hai ngày một lần', 'Chủ tịch UBND xã', 45, 40]
			],
			[
				'welfare',
				'Hộ mới thoát nghèo còn được bảo hiểm y tế không?',
				'Còn được hỗ trợ theo quy định; danh sách dán ở nhà văn hóa bản, ai chưa có tên báo trưởng bản trong tháng.'
			],
			[
				'procedures',
				'Làm giấy khai sinh phải đi mấy lần?',
				'Một lần nếu đủ giấy; bộ phận một cửa hẹn ngày trả và nhắn khi xong.'
			],
			[
				'land',
				'Xin cắm lại mốc đất rừng cộng đồng.',
				['Cắm lại mốc ranh giới rừng cộng đồng hai bản', 'Hạt trưởng Kiểm lâm khu vực', 150]
			]
		]
	},
	{
		inDays: -61,
		state: 'concluded',
		ground: 'voters',
		title: 'Hội nghị đối thoại về cấp nước sinh hoạt',
		subjects: 'Sửa đường ống, lịch cấp nước, giá nước.',
		place: 'Nhà văn hóa bản Pá Hoa',
		people: 73,
		movedBy: 7,
		reason: 'Mưa lũ, đường vào bản bị chia cắt.',
		number: '45-TB/ĐU',
		conclusion: 'Sửa đường ống là việc làm trước. Giá nước giữ như cũ đến hết năm.',
		asked: [
			[
				'water-and-environment',
				'Ống vỡ hai tháng chưa sửa.',
				['Thay 420 m ống và ba van đầu bản', 'Phó Chủ tịch UBND xã', 35, 31]
			],
			[
				'water-and-environment',
				'Bao giờ có lịch cấp nước?',
				['Dán lịch cấp nước hằng tuần ở các nhà văn hóa', 'Trưởng ban quản lý nước sạch', 20]
			],
			[
				'water-and-environment',
				'Hộ ở cao nước không lên, có được giảm tiền không?',
				['Trình HĐND xã mức giảm cho hộ ở cuối nguồn', 'Chủ tịch UBND xã', 110]
			],
			['officials', 'Ai đọc đồng hồ nước?', 'Tổ quản lý của bản đọc ngày 25, có chủ hộ ký.']
		]
	},
	{
		inDays: -24,
		state: 'cancelled',
		ground: 'needed',
		title: 'Đối thoại với thanh niên về việc làm',
		subjects: 'Việc làm tại chỗ, đi làm xa, vay vốn.',
		place: 'Trung tâm học tập cộng đồng',
		reason: 'Nhập chung vào hội nghị đối thoại cuối năm.',
		asked: []
	},
	{
		inDays: 12,
		state: 'noticed',
		ground: 'yearly',
		title: 'Hội nghị đối thoại cuối năm với nhân dân',
		subjects: 'Kết quả thực hiện cam kết trong năm; việc làm cho thanh niên; kế hoạch năm sau.',
		place: 'Hội trường UBND xã',
		asked: [
			['roads-and-works', 'Đèn đường năng lượng ở Co Mạ hỏng lại rồi, lần này ai sửa?', ''],
			['welfare', 'Thanh niên đi làm xa về có được vay vốn chăn nuôi không?', '']
		]
	}
];

export async function addDialogues(client: pg.Client, today: LocalDate): Promise<void> {
	const secretary = people().find(({ official }) => official?.username === 'bi-thu-xa')!;
	const clerk = people().find(({ official }) => official?.username === 'van-phong')!;
	const deputy = people().find(({ official }) => official?.position.includes('Phó Chủ tịch UBND'))!;
	const dialogues: Row<'dialogue'>[] = [];
	const questions: Row<'dialogueQuestion'>[] = [];
	const tasks: Row<'task'>[] = [];
	for (const seed of SEEDS) {
		const on = addDays(today, seed.inDays);
		const planned = `${addDays(on, -40)}T09:00:00+07:00`;
		const id = idOf(`dialogue ${seed.title}`, planned);
		dialogues.push({
			...key,
			id,
			...factsOf(seed, on, secretary),
			byPerson: clerk.personId,
			byName: clerk.name,
			at: planned
		});
		for (const [nth, asked] of seed.asked.entries()) {
			const task = taskOf(asked, on, deputy, clerk);
			if (task) tasks.push(task);
			questions.push({
				...key,
				id: idOf(`question ${seed.title} ${nth}`, planned),
				dialogueId: id,
				...outcomeOf(asked, on, task?.id),
				byName: clerk.name,
				at: `${addDays(on, asked[2] === '' ? -20 : 0)}T10:${String(10 + nth)}:00+07:00`
			});
		}
	}
	await insertRows(client, 'task', tasks);
	await insertRows(client, 'dialogue', dialogues);
	await insertRows(client, 'dialogueQuestion', questions);
}

const key = { communeId: COMMUNE_ID, unitId: unitId(COMMUNE.code) };

function factsOf(seed: Seed, on: LocalDate, { name }: Person) {
	const { state, ground, title, subjects, place, people: came, movedBy, reason, conclusion, number } = seed;
	return {
		ground,
		mode: 'direct',
		title,
		subjects,
		invited: 'Trưởng thôn, bản; Ban công tác Mặt trận; đại diện các hộ',
		presider: `Bí thư Đảng ủy xã ${name}`,
		coChairs: 'Chủ tịch UBND xã, Thường trực HĐND, Chủ tịch Ủy ban MTTQ xã',
		startsAt: `${on}T08:00:00+07:00`,
		place,
		state,
		// One came out too late: offices do.
		noticedAt: `${addDays(on, ground === 'voters' ? -6 : -12)}T15:00:00+07:00`,
		previousStartsAt: movedBy ? `${addDays(on, -movedBy)}T08:00:00+07:00` : null,
		changeReason: reason ?? '',
		people: came ?? null,
		conclusion: conclusion ?? '',
		conclusionNumber: number ?? '',
		conclusionOn: conclusion ? addDays(on, 6) : null,
		ruleSetId: ruleSetId(ruleSetInForce(dialogueRules, on))
	};
}

function outcomeOf([topic, body, answer]: Asked, on: LocalDate, taskId: string | undefined) {
	const plain = { topic, body, asked: answer === '' ? 'before' : 'there', caseId: null };
	if (answer === '') return { ...plain, outcome: 'waiting', answer, taskId: null, owner: '', dueOn: null };
	if (typeof answer === 'string')
		return { ...plain, outcome: 'answered', answer, taskId: null, owner: '', dueOn: null };
	const [work, owner, due] = answer;
	return { ...plain, outcome: 'commitment', answer: work, taskId: taskId!, owner, dueOn: addDays(on, due) };
}

function taskOf([, body, answer]: Asked, on: LocalDate, deputy: Person, clerk: Person): Row<'task'> | undefined {
	if (typeof answer === 'string') return undefined;
	const [title, , due, done] = answer;
	return {
		...key,
		id: idOf(`promise ${body}`, `${on}T11:00:00+07:00`),
		title,
		searchKey: searchKey(title),
		product: 'Biên bản nghiệm thu hoặc văn bản đã ký',
		ownerMemberId: deputy.memberId,
		ownerPersonId: deputy.personId,
		ownerName: deputy.name,
		givenOn: on,
		dueOn: addDays(on, due),
		state: done === undefined ? 'open' : 'done',
		doneOn: done === undefined ? null : addDays(on, done),
		result: done === undefined ? '' : 'Đã làm xong, có biên bản nghiệm thu.',
		carriedOver: 0,
		createdBy: clerk.personId,
		createdAt: `${on}T11:00:00+07:00`
	};
}
