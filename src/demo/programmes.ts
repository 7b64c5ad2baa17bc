import type pg from 'pg';
import type { LocalDate } from '#lib/local-date.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, FORMED, TERM, unitId } from './units.ts';

type Seed = [
	title: string,
	goal: string,
	lead: string,
	budget: number | null,
	source: string,
	people: string,
	/** 'MM-DD' of the plan's year, or a whole day. */
	due: string,
	state?: 'done' | 'dropped',
	why?: string
];

const OF_TERM: readonly Seed[] = [
	[
		'Đưa cây mắc ca, chè Shan thành cây hàng hóa',
		'350 ha; 3 hợp tác xã hoạt động hiệu quả',
		'Hội Nông dân xã',
		4_200_000_000,
		'Chương trình mục tiêu quốc gia, vốn vay',
		'Tổ công tác 7 người',
		'2029-12-31'
	],
	[
		'Cứng hóa đường liên bản',
		'100% đường liên bản được cứng hóa',
		'UBND xã',
		18_500_000_000,
		'Ngân sách tỉnh, nhân dân đóng góp',
		'Phòng Kinh tế',
		'2030-06-30'
	],
	['Xây dựng chi bộ “bốn tốt”', '80% chi bộ đạt', 'Ban Xây dựng Đảng', 0, '', '2 cán bộ', '2030-03-31'],
	['Chuyển đổi số trong sinh hoạt chi bộ', '100% chi bộ dùng sổ tay điện tử', 'Văn phòng Đảng ủy', null, '', '', '']
];
const OF_YEAR: readonly Seed[] = [
	[
		'Trồng mới 40 ha mắc ca ở 5 bản',
		'Tỷ lệ sống trên 90%',
		'Hội Nông dân xã',
		640_000_000,
		'Chương trình giảm nghèo bền vững',
		'5 cán bộ, 5 trưởng bản',
		'09-30',
		'done',
		'Trồng 41,2 ha, nghiệm thu tháng 9'
	],
	[
		'Hoàn thành 3,2 km đường liên bản Co Mận - Nà Cò',
		'',
		'UBND xã',
		2_750_000_000,
		'Ngân sách tỉnh',
		'Phòng Kinh tế',
		'12-20'
	],
	['Mở lớp xóa mù chữ cho 60 người', '60 người học hết mức 1', 'Hội Phụ nữ xã', null, '', '4 giáo viên', '11-30'],
	['Sửa nhà văn hóa ba bản', '', 'UBND xã', 180_000_000, 'Ngân sách xã', '', '10-31'],
	['Kết nạp 12 đảng viên mới', '12 đảng viên, 5 ở bản vùng cao', 'Ban Xây dựng Đảng', 0, '', 'Các chi bộ', '12-31'],
	['Chợ phiên du lịch cuối tuần', '', '', null, '', '', '', 'dropped', 'Chưa có mặt bằng, chuyển sang năm sau']
];

/** The programme of the term and the plan of this year: most measures have what they need, some only their words. */
export async function addProgrammes(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const unit = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	const year = today.slice(0, 4);
	const by = { byPerson: clerk.personId, byName: clerk.name };
	const [termId, yearId] = [idOf('programme of the term'), idOf(`plan of ${year}`)];
	await insertRows(client, 'programme', [
		{
			...unit,
			id: termId,
			kind: 'term',
			period: TERM,
			title: `Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ ${TERM}`,
			parentId: null,
			...by,
			at: `${FORMED}T10:00:00+07:00`
		},
		{
			...unit,
			id: yearId,
			kind: 'year',
			period: year,
			title: `Kế hoạch công tác năm ${year} của Đảng ủy xã`,
			parentId: termId,
			...by,
			at: `${year}-01-08T10:00:00+07:00`
		}
	]);
	const measure = (programmeId: string, seed: Seed, nth: number): Row<'measure'> => {
		const [title, goal, lead, budget, budgetSource, staff, due, state = 'open', settledWhy = ''] = seed;
		return {
			...unit,
			id: idOf(`measure ${title}`),
			programmeId,
			title,
			goal,
			lead,
			budget,
			budgetSource,
			people: staff,
			dueOn: due.length === 5 ? `${year}-${due}` : due || null,
			state,
			settledOn: state === 'open' ? null : `${year}-10-05`,
			settledWhy,
			at: `${year}-01-08T10:00:${String(nth).padStart(2, '0')}+07:00`
		};
	};
	const measures = [
		...OF_TERM.map((seed, nth) => measure(termId, seed, nth)),
		...OF_YEAR.map((seed, nth) => measure(yearId, seed, nth + 20))
	];
	await insertRows(client, 'measure', measures);
	// What the office gave on the way: the latest tasks and one document carry two of the measures.
	await client.query(
		`insert into measure_link (commune_id, unit_id, measure_id, kind, target_id)
		 (select $1::int, $2::uuid, $3::uuid, 'task', id from task where commune_id = $1 and state = 'open' order by given_on desc, id limit 3)
		 union all (select $1, $2, $4::uuid, 'document', id from document where commune_id = $1 order by id limit 1)`,
		[COMMUNE_ID, unit.unitId, measures[5]!.id, measures[4]!.id]
	);
}
