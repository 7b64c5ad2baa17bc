import type pg from 'pg';
import { type VillageMatter, villageVoteResult, villageVotingRules } from '#domains/outcomes/index.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { searchKey } from '#lib/vietnamese/search-key.ts';
import { diceOf } from './dice.ts';
import { idOf } from './ids.ts';
import { nameOf } from './names.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';
import { villageCalled } from './villages.ts';

type VoteSeed = { village: string; matter: VillageMatter; subject: string; daysAgo: number; agreeOf100: number };
const VOTES: readonly VoteSeed[] = [
	{
		village: 'Bản Pá Hoa',
		matter: 1,
		subject: 'Góp 1.200.000 đồng hoặc 6 công mỗi hộ làm đường vào khu cuối bản; hộ nghèo, hộ chính sách không thu',
		daysAgo: 96,
		agreeOf100: 84
	},
	{
		village: 'Thôn Đồng Tiến',
		matter: 1,
		subject: 'Góp 350.000 đồng mỗi hộ lắp 32 đèn chiếu sáng trục thôn',
		daysAgo: 52,
		agreeOf100: 79
	},
	{
		village: 'Bản Chiềng Ngần',
		matter: 1,
		subject: 'Góp công và 500.000 đồng mỗi hộ sửa nhà văn hóa',
		daysAgo: 268,
		agreeOf100: 91
	},
	{
		village: 'Bản Co Mận',
		matter: 1,
		subject: 'Góp 2.000.000 đồng mỗi hộ kè suối đầu bản',
		daysAgo: 33,
		agreeOf100: 58
	},
	{
		village: 'Thôn Quyết Thắng',
		matter: 3,
		subject: 'Thông qua quy ước của thôn (sửa đổi)',
		daysAgo: 140,
		agreeOf100: 72
	}
];

type WorkSeed = {
	vote: number;
	name: string;
	kind: string;
	purpose: string;
	plan: [state: number, people: number, business: number, others: number];
	labourRate: number;
	/** Days after the vote. */
	openedAfter: number;
	finishedAfter?: number;
	gifts: { households: number; each: number; labourDays?: number };
	others: [party: string, partyKind: string, value: number][];
	expenses: [item: string, paidTo: string, amount: number, after: number][];
	notes: [body: string, text: string, after: number][];
};

const WORKS: readonly WorkSeed[] = [
	{
		vote: 2,
		name: 'Sửa chữa nhà văn hóa bản Chiềng Ngần',
		kind: 'culture-house',
		purpose: 'Lợp lại mái 180 m², thay cửa, lát sân 240 m²',
		plan: [60_000_000, 45_000_000, 10_000_000, 0],
		labourRate: 200_000,
		openedAfter: 12,
		finishedAfter: 98,
		gifts: { households: 24, each: 500_000, labourDays: 3 },
		others: [
			['Ngân sách xã', 'state', 60_000_000],
			['Hợp tác xã Chè Nà Sương', 'business', 10_000_000]
		],
		expenses: [
			['Tôn lợp, xà gồ', 'Cửa hàng vật liệu Minh Tâm', 38_500_000, 30],
			['Cửa gỗ, khóa', 'Xưởng mộc bản Chiềng Ngần', 14_200_000, 48],
			['Gạch, xi măng lát sân', 'Cửa hàng vật liệu Minh Tâm', 24_650_000, 70]
		],
		notes: [['Ban Giám sát đầu tư của cộng đồng', 'Mái lợp đúng loại tôn ghi trong dự toán, đã đếm đủ 62 tấm.', 36]]
	},
	{
		vote: 1,
		name: 'Đèn chiếu sáng trục thôn Đồng Tiến',
		kind: 'lighting',
		purpose: '32 đèn năng lượng mặt trời trên 1,4 km trục thôn',
		plan: [0, 30_000_000, 20_000_000, 0],
		labourRate: 250_000,
		openedAfter: 9,
		gifts: { households: 15, each: 350_000 },
		others: [['Công ty TNHH Vật tư Hoa Ban', 'business', 20_000_000]],
		expenses: [['Mua đợt 1: 14 bộ đèn', 'Điện nước Tân Hợp', 15_400_000, 30]],
		notes: []
	},
	{
		vote: 0,
		name: 'Đường bê tông khu cuối bản Pá Hoa',
		kind: 'road',
		purpose: 'Dài 620 m, rộng 3 m, dày 16 cm',
		plan: [180_000_000, 110_000_000, 0, 15_000_000],
		labourRate: 200_000,
		openedAfter: 14,
		gifts: { households: 34, each: 1_200_000, labourDays: 6 },
		others: [['Ngân sách xã', 'state', 90_000_000]],
		expenses: [
			['Xi măng đợt 1, 42 tấn', 'Đại lý xi măng Suối Trong', 58_800_000, 40],
			['Cát, đá', 'Bãi vật liệu Nậm Hoa', 31_500_000, 47]
		],
		notes: [
			['Ban Giám sát đầu tư của cộng đồng', 'Đo 5 điểm: dày 16 đến 17 cm, đạt. Nhắc tổ thi công tưới nước giữ ẩm.', 55],
			['Ban Thanh tra nhân dân', 'Sổ thu khớp với phiếu thu; một phiếu ghi nhầm hộ đã được đảo.', 70]
		]
	}
];

/** What villages voted, and three works with their ledgers: one finished, two under way, one with a mistake put right. */
export async function addWorks(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const by = (day: LocalDate) => ({
		byPerson: clerk.personId,
		byName: clerk.name,
		at: `${day}T15:00:00+07:00`
	});
	const votes = VOTES.map((seed) => voteOf(seed, today, by));
	await insertRows(client, 'villageVote', votes);

	const works: Row<'communityWork'>[] = [];
	const entries: Row<'workEntry'>[] = [];
	const notes: Row<'workNote'>[] = [];
	for (const seed of WORKS) {
		const vote = votes[seed.vote]!;
		const after = (days: number) => addDays(vote.onDay as LocalDate, days);
		const key = { communeId: COMMUNE_ID, unitId: vote.unitId };
		const workId = idOf(`work ${seed.name}`, `${after(2)}T09:00:00+07:00`);
		const [fromState, fromPeople, fromBusiness, fromOthers] = seed.plan;
		works.push({
			...key,
			id: workId,
			slug: searchKey(seed.name).replace(/[^a-z0-9]+/g, '-'),
			name: seed.name,
			kind: seed.kind,
			purpose: seed.purpose,
			voteId: vote.id,
			fromState,
			fromPeople,
			fromBusiness,
			fromOthers,
			labourRate: seed.labourRate,
			state: seed.finishedAfter ? 'finished' : 'open',
			openedOn: after(seed.openedAfter),
			finishedOn: seed.finishedAfter ? after(seed.finishedAfter) : null,
			createdBy: clerk.personId,
			createdAt: `${after(2)}T09:00:00+07:00`
		});
		entries.push(...ledgerOf(seed, after, { ...key, workId }, by));
		for (const [body, text, days] of seed.notes)
			notes.push({
				...key,
				id: idOf(`note ${text}`),
				workId,
				onDay: after(days),
				body,
				text,
				fileId: null,
				...by(after(days))
			});
	}
	const counters = numberReceipts(entries);
	await insertRows(client, 'communityWork', works);
	await insertRows(client, 'workEntry', entries);
	await insertRows(client, 'receiptCounter', counters);
	await insertRows(client, 'workNote', notes);
}

type By = (day: LocalDate) => { byPerson: string; byName: string; at: string };

function voteOf(seed: VoteSeed, today: LocalDate, by: By): Row<'villageVote'> {
	const { code, households } = villageCalled(seed.village);
	const onDay = addDays(today, -seed.daysAgo);
	const agree = Math.ceil((households * seed.agreeOf100) / 100);
	const represented = Math.min(households, agree + 7);
	const count = { matter: seed.matter, householdsTotal: households, represented, agree, disagree: 4, abstain: 2 };
	const counted = { ...count, disagree: Math.min(4, represented - agree), abstain: 0 };
	const result = villageVoteResult(counted, ruleSetInForce(villageVotingRules, onDay));
	if (!result.ok) throw new Error(result.refusal.code);
	const { needed, passed, ruleSetId } = result.value;
	return {
		communeId: COMMUNE_ID,
		unitId: unitId(code),
		id: idOf(`village vote ${seed.subject}`, `${onDay}T15:00:00+07:00`),
		...counted,
		subject: seed.subject,
		method: 'hands',
		onDay,
		needed,
		passed,
		ruleSetId,
		withdrawnWhy: '',
		...by(onDay)
	};
}

type Key = { communeId: number; unitId: string; workId: string };

function ledgerOf(seed: WorkSeed, after: (days: number) => LocalDate, key: Key, by: By): Row<'workEntry'>[] {
	const dice = diceOf(seed.name);
	const entries: Row<'workEntry'>[] = [];
	const add = (days: number, entry: object) => {
		const name = `entry ${seed.name} ${entries.length}`;
		const row = { isNamed: false, item: '', reason: '', reversesId: null, receiptYear: null, receiptNumber: null };
		entries.push({
			...key,
			...row,
			id: idOf(name),
			onDay: after(days),
			...by(after(days)),
			...entry
		} as Row<'workEntry'>);
		return entries.at(-1)!;
	};
	const money = (value: number) => ({ form: 'money', quantity: value, value, measure: 'VND' });
	for (const [party, partyKind, value] of seed.others)
		add(seed.openedAfter + 1, { kind: 'receipt', ...money(value), party, partyKind, isNamed: true });
	for (let nth = 0; nth < seed.gifts.households; nth += 1) {
		const party = `Hộ ${nameOf(dice.pick(['Thái', 'Thái', 'Kinh']), dice.pick(['male', 'female']), dice)}`;
		const giver = { party, partyKind: 'household', isNamed: dice.chance(30) };
		const days = seed.gifts.labourDays;
		const gift =
			days && dice.chance(35)
				? { form: 'labour', quantity: days, value: days * seed.labourRate, measure: 'day' }
				: money(seed.gifts.each);
		const promised = seed.openedAfter + (nth % 5);
		add(promised, { kind: 'pledge', ...gift, ...giver });
		if (!seed.finishedAfter && nth % 4 === 3) continue;
		const came = Math.min(promised + dice.between(3, 24), 38);
		const receipt = add(came, { kind: 'receipt', ...gift, ...giver });
		if (seed.kind === 'road' && nth === 6) {
			const { quantity, value } = receipt;
			add(came + 1, {
				...receipt,
				id: idOf('reversal of a wrong receipt'),
				onDay: after(came + 1),
				at: by(after(came + 1)).at,
				quantity: -quantity,
				value: -value,
				reversesId: receipt.id,
				reason: 'Ghi nhầm tên hộ, đã lập phiếu khác'
			});
			add(came + 1, { kind: 'receipt', ...gift, ...giver, party: `Hộ ${nameOf('Thái', 'male', dice)}` });
		}
	}
	if (seed.kind === 'road') {
		const family = { party: `Hộ ${nameOf('Thái', 'male', dice)}`, partyKind: 'household', isNamed: true };
		add(20, { kind: 'receipt', form: 'land', quantity: 86, value: 0, measure: 'm2', ...family });
		const sand = { form: 'goods', quantity: 12, value: 4_200_000, measure: 'm³', item: 'cát' };
		add(22, { kind: 'receipt', ...sand, party: 'Đoàn Thanh niên xã', partyKind: 'organisation', isNamed: true });
	}
	for (const [item, party, value, days] of seed.expenses)
		add(days, { kind: 'expense', ...money(value), party, partyKind: 'payee', item });
	return entries;
}

/** Gives receipts their numbers in the order of days, and counts them by year. */
function numberReceipts(entries: Row<'workEntry'>[]): Row<'receiptCounter'>[] {
	const last = new Map<number, number>();
	const receipts = entries.filter(({ kind, reversesId }) => kind === 'receipt' && !reversesId);
	for (const entry of receipts.toSorted((a, b) => (a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : 0))) {
		const year = Number(entry.onDay.slice(0, 4));
		const number = (last.get(year) ?? 0) + 1;
		last.set(year, number);
		entry.receiptYear = year;
		entry.receiptNumber = number;
	}
	return [...last].map(([year, count]) => ({
		communeId: COMMUNE_ID,
		unitId: unitId('HB'),
		year,
		last: count
	}));
}
