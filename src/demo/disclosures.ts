import type pg from 'pg';
import { disclosureDueOn, disclosureRules, type PublicationForm } from '#domains/outcomes/disclosures/duty.ts';
import { addDays, type LocalDate } from '#lib/local-date.ts';
import { ruleSetId, ruleSetInForce } from '#lib/rule-sets.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, unitId } from './units.ts';

type Seed = {
	item: number;
	title: string;
	daysAgo: number;
	/** Days after the decision, first and last; no last one while it still hangs. */
	publications: [form: PublicationForm, place: string, from: number, to?: number][];
	withdrawnWhy?: string;
};

/** Some kept, one taken down too early, one late, two still to do, one noted twice. */
const SEEDS: readonly Seed[] = [
	{
		item: 7,
		title: 'Kết quả rà soát hộ nghèo, hộ cận nghèo đợt tháng 11',
		daysAgo: 3,
		publications: []
	},
	{ item: 11, title: 'Mức thu phí chợ Hoa Ban năm sau', daysAgo: 12, publications: [] },
	{
		item: 5,
		title: 'Thu, chi quỹ vận động làm đường bản Pá Hoa đến hết quý III',
		daysAgo: 41,
		publications: [
			['posting', 'Nhà văn hóa bản Pá Hoa', 4],
			['village-head', 'Trưởng bản Pá Hoa', 5]
		]
	},
	{
		item: 2,
		title: 'Tình hình thực hiện dự toán ngân sách xã quý III',
		daysAgo: 38,
		publications: [
			['posting', 'Trụ sở UBND xã', 3, 19],
			['portal', 'Cổng thông tin của xã', 3]
		]
	},
	{
		item: 3,
		title: 'Phương án bồi thường, hỗ trợ khi mở rộng đường Suối Trong',
		daysAgo: 76,
		publications: [
			['posting', 'Trụ sở UBND xã', 15, 52],
			['meeting', 'Nhà văn hóa bản Suối Trong', 16, 16]
		]
	},
	{
		item: 12,
		title: 'Danh mục thủ tục hành chính giải quyết tại xã (cập nhật)',
		daysAgo: 64,
		publications: [
			['posting', 'Bộ phận một cửa', 2],
			['loudspeaker', 'Hệ thống loa xã', 3, 6],
			['village-head', '18 trưởng thôn, trưởng bản', 4]
		]
	},
	{
		item: 8,
		title: 'Nghị quyết sáp nhập hai điểm trường',
		daysAgo: 20,
		publications: [['loudspeaker', 'Hệ thống loa xã', 3, 4]]
	},
	{
		item: 2,
		title: 'Dự toán ngân sách quý III',
		daysAgo: 37,
		publications: [],
		withdrawnWhy: 'Ghi trùng với mục đã có'
	}
];

export async function addDisclosures(client: pg.Client, today: LocalDate): Promise<void> {
	const clerk = people().find(({ official }) => official?.posts.includes('office-clerk'))!;
	const unit = { communeId: COMMUNE_ID, unitId: unitId('HB') };
	const disclosures: Row<'disclosure'>[] = [];
	const publications: Row<'disclosurePublication'>[] = [];
	for (const { item, title, daysAgo, publications: told, withdrawnWhy = '' } of SEEDS) {
		const decidedOn = addDays(today, -daysAgo);
		const rules = ruleSetInForce(disclosureRules, decidedOn);
		const at = `${decidedOn}T16:00:00+07:00`;
		const id = idOf(`disclosure ${title}`, at);
		disclosures.push({
			...unit,
			id,
			item,
			title,
			decidedOn,
			dueOn: disclosureDueOn(decidedOn, rules),
			ruleSetId: ruleSetId(rules),
			withdrawnWhy,
			byPerson: clerk.personId,
			byName: clerk.name,
			at
		});
		for (const [form, place, from, to] of told)
			publications.push({
				...unit,
				id: idOf(`publication ${title} ${form}`, at),
				disclosureId: id,
				form,
				place,
				fromDay: addDays(decidedOn, from),
				toDay: to === undefined ? null : addDays(decidedOn, to),
				fileId: null,
				byName: clerk.name,
				at: `${addDays(decidedOn, from)}T15:30:00+07:00`
			});
	}
	await insertRows(client, 'disclosure', disclosures);
	await insertRows(client, 'disclosurePublication', publications);
}
