import { addDays, type LocalDate } from '#lib/local-date.ts';
import { idOf } from '../ids.ts';
import { membersOf, type Person, people } from '../people.ts';
import { COMMUNE } from '../units.ts';
import { at } from './moments.ts';
import type { TaskLife } from './tasks.ts';

/** A task from the leaders of the commune; days count from today. */
type Given = {
	to: string;
	title: string;
	product: string;
	givenDaysAgo: number;
	dueInDays: number;
	doneDaysAgo?: number;
	result?: string;
};

/** To the staff and heads of the committee's offices, by user name or post. */
const TO_OFFICE: Given[] = [
	{
		to: 'van-phong',
		title: 'Tổng hợp báo cáo kết quả sinh hoạt chi bộ tháng trước gửi Ban Tổ chức Tỉnh ủy',
		product: 'Báo cáo đã ký, số công văn đi',
		givenDaysAgo: 14,
		dueInDays: -3
	},
	{
		to: 'van-phong',
		title: 'Đôn đốc các chi bộ đăng biên bản, nghị quyết còn chậm',
		product: 'Danh sách chi bộ chậm và kết quả đôn đốc',
		givenDaysAgo: 9,
		dueInDays: -1
	},
	{
		to: 'van-phong',
		title: 'Đối chiếu danh sách đảng viên của 26 chi bộ với cơ sở dữ liệu đảng viên',
		product: 'Bảng đối chiếu có xác nhận của từng chi bộ',
		givenDaysAgo: 12,
		dueInDays: 6
	},
	{
		to: 'van-phong',
		title: 'Chuẩn bị tài liệu Hội nghị Ban Chấp hành quý',
		product: 'Bộ tài liệu đã duyệt, gửi trước 03 ngày làm việc',
		givenDaysAgo: 5,
		dueInDays: 11
	},
	{
		to: 'van-phong',
		title: 'Hướng dẫn 05 chi bộ ghi biên bản theo mẫu mới',
		product: 'Biên bản làm việc với từng chi bộ',
		givenDaysAgo: 40,
		dueInDays: -12,
		doneDaysAgo: 14,
		result: 'Đã hướng dẫn đủ 05 chi bộ, có biên bản kèm theo.'
	},
	{
		to: 'kiem-tra',
		title: 'Rà soát chi bộ hai tháng liền không sinh hoạt, báo cáo nguyên nhân',
		product: 'Báo cáo và đề xuất xử lý',
		givenDaysAgo: 7,
		dueInDays: 4
	},
	{
		to: 'dang-uy-vien',
		title: 'Xây dựng kế hoạch nâng cao chất lượng sinh hoạt các chi bộ còn hình thức',
		product: 'Dự thảo kế hoạch trình Ban Thường vụ',
		givenDaysAgo: 8,
		dueInDays: 2
	},
	{
		to: 'tiep-dan',
		title: 'Niêm yết lịch tiếp công dân tháng tới của Thường trực Đảng ủy',
		product: 'Lịch đã niêm yết tại trụ sở và 17 nhà văn hóa',
		givenDaysAgo: 3,
		dueInDays: 3
	}
];

/** To cells as a whole, answered for by their secretaries. */
const TO_CELLS: Given[] = [
	{
		to: 'HB.04',
		title: 'Báo cáo nguyên nhân họp chậm nhiều tháng và cam kết lịch họp',
		product: 'Báo cáo có chữ ký của Bí thư chi bộ',
		givenDaysAgo: 8,
		dueInDays: -1
	},
	{
		to: 'HB.11',
		title: 'Tổ chức sinh hoạt chi bộ bù, báo cáo Đảng ủy xã',
		product: 'Biên bản, nghị quyết kỳ sinh hoạt bù',
		givenDaysAgo: 6,
		dueInDays: 5
	},
	{
		to: 'HB.17',
		title: 'Đề xuất phương án ghép chi bộ hoặc chuyển đảng viên về sinh hoạt',
		product: 'Tờ trình của chi bộ',
		givenDaysAgo: 10,
		dueInDays: 9
	}
];

const toLife = (given: Given, owner: Person, unitCode: string, giver: Person, today: LocalDate): TaskLife => {
	const givenOn = addDays(today, -given.givenDaysAgo);
	return {
		id: idOf(`task ${unitCode} ${given.title}`, at(givenOn, '09:00')),
		title: given.title,
		product: given.product,
		ownerId: owner.memberId,
		ownerName: owner.name,
		ownerPersonId: owner.personId,
		dueOn: addDays(today, given.dueInDays),
		givenOn,
		givenAt: at(givenOn, '09:00'),
		givenBy: giver.personId,
		ending:
			given.doneDaysAgo === undefined
				? undefined
				: { state: 'done', on: addDays(today, -given.doneDaysAgo), result: given.result ?? '' },
		carriedOver: 0
	};
};

const official = (username: string): Person => people().find((person) => person.official?.username === username)!;

/** Who hands out the leaders' tasks. */
export const GIVER = 'pho-bi-thu';

/** Tasks of the commune's own offices. */
export const officeTasks = (today: LocalDate): TaskLife[] =>
	TO_OFFICE.map((given) => toLife(given, official(given.to), COMMUNE.code, official(GIVER), today));

/** Tasks that a cell has from the commune. */
export const tasksFromAbove = (cellCode: string, today: LocalDate): TaskLife[] =>
	TO_CELLS.filter(({ to }) => to === cellCode).map((given) =>
		toLife(given, membersOf(cellCode)[0]!, cellCode, official(GIVER), today)
	);
