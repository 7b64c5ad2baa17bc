import type pg from 'pg';
import { bonusOf, type Title } from '#domains/emulation/campaigns/titles.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { CELLS } from './cells.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { membersOf, people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

type Tables = 'campaign' | 'campaignEntry' | 'campaignDeed' | 'campaignReview' | 'campaignCouncil' | 'commendation';
type Rows = { [T in Tables]: Row<T>[] };

type Seed = {
	name: string;
	goal: string;
	criteria: string;
	launched: string;
	from: string;
	to: string;
	pledge: string;
	measure: string;
	target: number;
	/** Of a hundred cells, how many sign up. */
	share: number;
	deeds: readonly string[];
};

const SEEDS: readonly Seed[] = [
	{
		name: 'Mỗi ngày một việc tốt, mỗi tuần một việc ích nước lợi dân',
		goal: 'Mỗi chi bộ mỗi tháng có ít nhất hai việc tốt được ghi lại, có người thấy.',
		criteria: 'Việc có thật, có minh chứng; ưu tiên việc giúp hộ nghèo, người già neo đơn.',
		launched: '05-KH/ĐU',
		from: '01-15',
		to: '12-31',
		pledge: 'Mỗi tháng hai việc tốt',
		measure: 'việc',
		target: 24,
		share: 80,
		deeds: [
			'Giúp hộ neo đơn lợp lại mái bếp',
			'Sửa cầu tạm qua suối',
			'Đưa trẻ bỏ học trở lại lớp',
			'Hiến máu tình nguyện'
		]
	},
	{
		name: 'Ngày cuối tuần tình nguyện',
		goal: 'Sáng thứ bảy đầu tháng cả bản làm đường, dọn kênh, vệ sinh khu chung.',
		criteria: 'Tính số buổi có từ nửa số đảng viên tham gia.',
		launched: '08-KH/ĐU',
		from: '02-01',
		to: '11-30',
		pledge: 'Mỗi tháng một buổi',
		measure: 'buổi',
		target: 10,
		share: 55,
		deeds: ['Phát quang 400 m đường vào bản', 'Nạo vét kênh trước vụ', 'Trồng 60 cây ven đường', 'Dọn bãi rác tự phát']
	},
	{
		name: 'Không để đất nghỉ',
		goal: 'Đưa ruộng một vụ bỏ hóa vào sản xuất vụ đông.',
		criteria: 'Diện tích tăng thêm so với năm trước, có xác nhận của trưởng bản.',
		launched: '19-KH/ĐU',
		from: '09-01',
		to: '12-20',
		pledge: 'Thêm diện tích vụ đông',
		measure: 'ha',
		target: 4,
		share: 35,
		deeds: ['Gieo ngô đông trên ruộng bỏ hóa', 'Trồng khoai tây vụ đông']
	}
];

/** Movements of the year: many sign up, fewer write down what they did, and one deed was counted twice and taken out. */
export async function addCampaigns(client: pg.Client, today: LocalDate): Promise<void> {
	const year = today.slice(0, 4);
	const official = (post: string) => people().find((one) => one.official?.posts.includes(post as never))!;
	const [clerk, leader, deputy] = [
		official('office-clerk'),
		official('commune-secretary'),
		official('standing-deputy')
	];
	const rows: Rows = {
		campaign: [],
		campaignEntry: [],
		campaignDeed: [],
		campaignReview: [],
		campaignCouncil: [],
		commendation: []
	};
	const at = (day: LocalDate) => `${day}T16:00:00+07:00`;
	const commune = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	for (const seed of SEEDS) {
		const campaignId = idOf(`campaign ${seed.name}`);
		const startsOn = `${year}-${seed.from}`;
		if (startsOn > today) continue;
		rows.campaign.push({
			...commune,
			id: campaignId,
			name: seed.name,
			goal: seed.goal,
			criteria: seed.criteria,
			launched: `${seed.launched} ngày ${startsOn.split('-').toReversed().join('/')}`,
			funding: 'Quỹ thi đua, khen thưởng của xã',
			startsOn,
			endsOn: `${year}-${seed.to}`,
			endedWhy: '',
			byPerson: clerk.personId,
			byName: clerk.name,
			at: at(startsOn)
		});
		for (const cell of CELLS) {
			const dice = diceOf(`campaign ${seed.name} ${cell.code}`);
			if (cell.code !== 'HB.01' && !dice.chance(seed.share)) continue;
			const unit = { communeId: COMMUNE_ID, unitId: unitId(cell.code) };
			const secretary = membersOf(cell.code)[0]!;
			const signedOn = addDays(startsOn, Math.min(dice.between(1, 25), 25));
			if (signedOn > today) continue;
			rows.campaignEntry.push({
				...unit,
				campaignId,
				pledge: seed.pledge,
				target: seed.target,
				measure: seed.measure,
				signedOn,
				withdrawnWhy: cell.habit === 'too-small' ? 'Chi bộ còn ba đảng viên, chưa đủ người' : '',
				byName: secretary.name,
				at: at(signedOn)
			});
			for (let nth = 0; nth < (cell.code === 'HB.01' ? 6 : dice.between(0, 4)); nth += 1) {
				const onDay = addDays(today, -dice.between(3, 250));
				if (onDay < signedOn || cell.habit === 'too-small') continue;
				const isConfirmed = dice.chance(75);
				rows.campaignDeed.push({
					...unit,
					id: idOf(`deed ${campaignId} ${cell.code} ${nth}`),
					campaignId,
					onDay,
					what: dice.pick(seed.deeds),
					...doerOf(cell.code, nth, dice.chance(50)),
					amount: 1,
					evidence: dice.pick(['Trưởng bản xác nhận', 'Ảnh trong nhóm của chi bộ', 'Ghi trong biên bản sinh hoạt']),
					byPerson: secretary.personId,
					byName: secretary.name,
					at: at(onDay),
					confirmedBy: isConfirmed ? deputy.personId : null,
					confirmedName: isConfirmed ? deputy.name : '',
					confirmedAt: isConfirmed ? at(addDays(onDay, 2)) : null,
					struckWhy: cell.code === 'HB.02' && nth === 0 ? 'Ghi trùng với phong trào khác' : ''
				});
			}
		}
	}
	addOutcome(rows, today, { clerk, leader });
	await insertRows(client, 'campaign', rows.campaign);
	await insertRows(client, 'campaignEntry', rows.campaignEntry);
	await insertRows(client, 'campaignDeed', rows.campaignDeed);
	await insertRows(client, 'campaignReview', rows.campaignReview);
	await insertRows(client, 'campaignCouncil', rows.campaignCouncil);
	await insertRows(client, 'commendation', rows.commendation);
}

type Who = { personId: string; name: string };

/** The first movement was reviewed in the middle of the year; one commendation is decided, others are on their way. */
function addOutcome(rows: Rows, today: LocalDate, { clerk, leader }: { clerk: Who; leader: Who }): void {
	const campaignId = rows.campaign[0]!.id as string;
	const commune = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	const reviewed = addDays(today, -140);
	rows.campaignReview.push({
		...commune,
		id: idOf('campaign review'),
		campaignId,
		onDay: reviewed,
		text: 'Sơ kết sáu tháng: các chi bộ vùng thấp ghi đều; năm chi bộ vùng cao mới đăng ký, chưa ghi việc nào vì mạng yếu. Từ tháng sau văn phòng nhận ghi hộ qua điện thoại.',
		byName: clerk.name,
		at: `${reviewed}T16:30:00+07:00`
	});
	const roles = ['chair', 'deputy', 'secretary', 'member', 'member'] as const;
	const council = people()
		.filter(({ official }) => official)
		.slice(0, 5);
	rows.campaignCouncil.push(
		...council.map(({ name }, index) => ({ ...commune, campaignId, position: index + 1, name, role: roles[index]! }))
	);
	const nominations: [
		cell: string,
		title: Title,
		nth: number | null,
		votes: [number, number] | null,
		number: string
	][] = [
		['HB.03', 'merit-person', 3, [5, 5], '47-QĐ/ĐU'],
		['HB.01', 'advanced-collective', null, [4, 5], '112/QĐ-UBND'],
		['HB.05', 'advanced-worker', 1, [2, 5], ''],
		['HB.08', 'merit-collective', null, null, '']
	];
	for (const [cell, title, nth, votes, decision] of nominations) {
		const person = nth === null ? undefined : membersOf(cell)[nth];
		const decidedOn = addDays(today, -30);
		const bonus = bonusOf(title, decidedOn, title.startsWith('merit') ? 500_000 : undefined);
		const money = decision && bonus.ok ? bonus.value : undefined;
		rows.commendation.push({
			communeId: COMMUNE_ID,
			unitId: unitId(cell),
			id: idOf(`commendation ${cell} ${title}`),
			campaignId,
			title,
			recipient: person?.name ?? CELLS.find(({ code }) => code === cell)!.name,
			personId: person?.personId ?? null,
			reason: person
				? 'Nhiều năm giúp hộ neo đơn, vận động ba trẻ trở lại lớp'
				: 'Ghi việc đều, việc nào cũng có người thấy và minh chứng',
			state: decision ? 'decided' : votes ? 'voted' : 'nominated',
			votesAgree: votes?.[0] ?? null,
			votesOf: votes?.[1] ?? null,
			decision,
			decidedOn: decision ? decidedOn : null,
			decidedName: decision ? leader.name : '',
			note: '',
			amount: money?.amount ?? null,
			baseSalary: money?.baseSalary ?? null,
			ruleSetId: money?.ruleSetId ?? null,
			baseRulesId: money?.baseRulesId ?? null,
			byPerson: membersOf(cell)[0]!.personId,
			byName: membersOf(cell)[0]!.name,
			at: `${addDays(today, -45)}T09:00:00+07:00`
		});
	}
}

/** In the first cell members are named; elsewhere the whole cell did it, or the Youth Union with it. */
function doerOf(code: string, nth: number, isJoint: boolean): { doer: string; doerId: string | null } {
	const member = code === 'HB.01' ? membersOf(code)[nth] : undefined;
	if (member) return { doer: member.name, doerId: member.personId };
	return { doer: isJoint ? 'Chi đoàn và đảng viên trong bản' : '', doerId: null };
}
