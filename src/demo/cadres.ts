import type pg from 'pg';
import { cadreRules } from '#domains/organisation/cadres/rules.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { nameSortKey } from '#lib/vietnamese/sort-key.ts';
import { idOf } from './ids.ts';
import { membersOf, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

const PLACES = [
	['Văn phòng Đảng ủy', 'office', 5],
	['Ban Xây dựng Đảng', 'party', 5],
	['Ủy ban Kiểm tra', 'inspection', 4],
	['Mặt trận và đoàn thể', 'mobilisation', 4]
] as const;

type StaffSeed = {
	name: string;
	origin: 'district' | 'local';
	former: string;
	competence: string;
	fields: string[];
	years: number;
	workload: number;
	place?: number;
	decision?: string;
};
const STAFF: StaffSeed[] = [
	{
		name: 'Quàng Thị Hiền',
		origin: 'district',
		former: 'Chuyên viên Ban Tổ chức Huyện ủy cũ',
		competence: 'Cử nhân xây dựng Đảng, trung cấp chính trị',
		fields: ['party'],
		years: 11,
		workload: 3,
		place: 1,
		decision: 'Quyết định số 08-QĐ/ĐU'
	},
	{
		name: 'Lò Văn Khặn',
		origin: 'district',
		former: 'Ủy viên UBKT Huyện ủy cũ',
		competence: 'Cử nhân luật',
		fields: ['inspection', 'justice'],
		years: 16,
		workload: 5,
		place: 2
	},
	{
		name: 'Tòng Thị Lả',
		origin: 'local',
		former: 'Công chức văn phòng xã',
		competence: 'Trung cấp hành chính, đang học đại học',
		fields: ['office'],
		years: 7,
		workload: 9,
		place: 0
	},
	{
		name: 'Mùa A Sình',
		origin: 'local',
		former: 'Phó chủ tịch Mặt trận xã cũ',
		competence: 'Cử nhân công tác xã hội',
		fields: ['mobilisation', 'culture'],
		years: 9,
		workload: 4
	},
	{
		name: 'Cà Thị Ngân',
		origin: 'district',
		former: 'Chuyên viên Phòng Tài chính cũ',
		competence: 'Cử nhân kế toán',
		fields: ['economy', 'office'],
		years: 13,
		workload: 0
	}
];

/** Planning for the next term, a vote of confidence, a declared relative, and staff that is still being assigned. */
export async function addCadres(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const deputy = people().find(({ official }) => official?.posts.includes('standing-deputy'))!;
	const unit = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	const by = { byName: clerk.name, at: `${addDays(today, -70)}T09:00:00+07:00` };
	const rulesId = ruleSetId(ruleSetInForce(cadreRules, today));
	const titles = [
		['committee-member', 15],
		['standing-deputy', 1]
	] as const;
	await insertRows(
		client,
		'cadreTitle',
		titles.map(([post, seats]) => ({
			...unit,
			id: idOf(`cadre title ${post}`),
			term: '2030-2035',
			post,
			seats,
			countsOn: '2030-06-01',
			rulesId,
			...by
		}))
	);
	const planned = ['HB.01', 'HB.02', 'HB.03', 'HB.05', 'HB.07'].map((code) => membersOf(code)[0]!);
	await insertRows(
		client,
		'cadreCandidate',
		planned.map(
			({ memberId, personId, name }, nth): Row<'cadreCandidate'> => ({
				...unit,
				id: idOf(`cadre candidate ${memberId}`),
				titleId: idOf('cadre title committee-member'),
				memberId,
				personId,
				name,
				isFirst: nth !== 3,
				monthsLeft: 96 + nth * 23,
				state: nth < 3 ? 'approved' : nth === 4 ? 'removed' : 'proposed',
				decision: nth < 3 ? 'Quyết định số 77-QĐ/TU' : '',
				decidedOn: nth < 3 || nth === 4 ? addDays(today, -40) : null,
				reason: nth === 4 ? 'Chuyển công tác theo nguyện vọng' : '',
				...by
			})
		)
	);
	await insertRows(client, 'cadreRelative', [
		{
			...unit,
			id: idOf('cadre relative'),
			memberId: deputy.memberId,
			personId: deputy.personId,
			relation: 'sibling',
			name: planned[0]!.name,
			relativePersonId: planned[0]!.personId,
			work: 'Bí thư chi bộ bản Pá Hoa',
			declaredOn: addDays(today, -60),
			withdrawnOn: null,
			...by
		}
	]);
	await insertRows(client, 'confidenceVote', [
		{
			...unit,
			id: idOf('confidence vote'),
			memberId: deputy.memberId,
			personId: deputy.personId,
			name: deputy.name,
			post: 'standing-deputy',
			heldOn: addDays(today, -30),
			summoned: 15,
			present: 14,
			high: 9,
			middle: 4,
			low: 1,
			spoilt: 0,
			rulesId,
			...by
		}
	]);
	await insertRows(
		client,
		'cadrePlace',
		PLACES.map(([name, field, seats]) => ({ ...unit, id: idOf(`cadre place ${name}`), name, field, seats, ...by }))
	);
	await insertRows(
		client,
		'cadreStaff',
		STAFF.map(({ name, former, place, decision, ...staff }) => ({
			...unit,
			id: idOf(`cadre staff ${name}`),
			name,
			sortKey: nameSortKey(name),
			memberId: null,
			formerPost: former,
			...staff,
			placeId: place === undefined ? null : idOf(`cadre place ${PLACES[place]![0]}`),
			state: place === undefined ? 'waiting' : decision ? 'decided' : 'proposed',
			reason: place === undefined ? '' : 'Đúng chuyên môn, đã quen việc',
			handover:
				place === undefined ? [] : ['Hồ sơ nhiệm vụ đang dở', 'Con dấu, tài khoản phần mềm', 'Tài liệu lưu trữ'],
			decision: decision ?? '',
			decidedOn: decision ? addDays(today, -22) : null,
			undoneWhy: '',
			fromDay: decision ? addDays(today, -20) : null,
			...by
		}))
	);
	// One decided, with the side that hands over signed and two matters still open.
	const [decided] = STAFF.filter(({ decision }) => decision);
	const staffId = idOf(`cadre staff ${decided!.name}`);
	const openWork = ['Rà soát hồ sơ đảng viên chuyển từ huyện', 'Tổng hợp báo cáo xây dựng Đảng quý IV'];
	await insertRows(
		client,
		'cadreOpenWork',
		openWork.map((what, position) => ({
			...unit,
			id: idOf(`cadre open work ${position}`),
			staffId,
			position,
			what,
			taskId: null
		}))
	);
	await insertRows(client, 'cadreHandoverSignature', [
		{
			...unit,
			staffId,
			side: 'giving',
			signerName: decided!.name,
			signerPost: decided!.former,
			signedOn: addDays(today, -18),
			...by
		}
	]);
}
