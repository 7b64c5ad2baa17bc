import { createHash } from 'node:crypto';
import type pg from 'pg';
import { takeNumber } from '#domains/direction/server/take-number.ts';
import { readReport } from '#house/reports/server/read-report.ts';
import { TEMPLATES } from '#house/reports/template.ts';
import { canonicalJson } from '#lib/canonical-json.ts';
import { kyselyOn, type Tx } from '#lib/db/database.ts';
import { addDays, addMonths, firstOfMonth, lastOfMonth, type LocalDate } from '#lib/local-date.ts';
import { periodOn } from '#lib/period.ts';
import type { Post } from '#lib/card.ts';
import { idOf } from './ids.ts';
import { people } from './people.ts';
import { insertRows, type Row } from './rows.ts';
import { COMMUNE_ID, TERM, unitId } from './units.ts';

const personIn = (post: Post) => people().find(({ official }) => official?.posts.includes(post))!;
const [REPORT, UNIT] = ['party-building', { communeId: COMMUNE_ID, unitId: unitId('HB') }];

/** Last month's report: drawn up too early and sent back, drawn up again, signed and issued. This month has only figures. */
export async function addReports(client: pg.Client, today: LocalDate): Promise<void> {
	const [clerk, deputy, secretary] = (['office-clerk', 'standing-deputy', 'commune-secretary'] as const).map(personIn);
	const tx = kyselyOn(client) as unknown as Tx;
	const month = firstOfMonth(addMonths(today, -1));
	const period = periodOn('month', month);
	const at = (day: LocalDate, time: string) => `${day}T${time}:00+07:00`;
	const hand = (code: string, figure: string, value: number, on: LocalDate) => ({
		...UNIT,
		report: REPORT,
		period: code,
		figure,
		value,
		byPerson: clerk!.personId,
		byName: clerk!.name,
		at: at(on, '10:20')
	});
	const [before, end] = [periodOn('month', addDays(month, -1)).code, lastOfMonth(month)];
	await insertRows(client, 'reportHandFigure', [
		hand(period.code, 'inspection.organisations', 26, addDays(end, -2)),
		hand(period.code, 'inspection.members-supervised', 4, addDays(end, -2)),
		hand(periodOn('month', today).code, 'inspection.organisations', 26, today),
		hand(before, 'fees.collected', 13_460_000, addDays(month, 1)),
		hand(before, 'inspection.organisations-supervised', 2, addDays(month, 1)),
		hand(period.code, 'inspection.organisations-inspected', 1, addDays(end, -2)),
		hand(period.code, 'inspection.organisations-supervised', 3, addDays(end, -2)),
		hand(period.code, 'fees.collected', 12_915_000, addDays(end, 1)),
		hand(periodOn('month', today).code, 'inspection.organisations-supervised', 1, today)
	]);
	const paper = 'Kế hoạch công tác năm của Đảng ủy xã';
	const target = (code: string, figure: string, amount: number, said = paper) => ({
		...UNIT,
		figure,
		period: code,
		amount,
		paper: said,
		byPerson: clerk!.personId,
		byName: clerk!.name,
		at: at(addDays(month, -60), '09:15')
	});
	const congress = 'Nghị quyết Đại hội Đảng bộ xã';
	await insertRows(client, 'reportTarget', [
		target(today.slice(0, 4), 'members.admitted', 30),
		target(today.slice(0, 4), 'meetings.cells-met', 10_000),
		target(today.slice(0, 4), 'tasks.on-time', 9_000),
		target(today.slice(0, 4), 'cases.answered-in-time', 9_500),
		target(TERM, 'members.admitted', 60, congress),
		target(TERM, 'meetings.good', 8_000, congress)
	]);
	const take = async (on: LocalDate, course: Partial<Row<'reportSnapshot'>>): Promise<Row<'reportSnapshot'>> => {
		const caller = {
			accountId: clerk!.personId,
			personId: clerk!.personId,
			communeId: COMMUNE_ID,
			username: 'van-phong',
			name: clerk!.name,
			locale: 'vi',
			device: ''
		} as const;
		const asked = { template: TEMPLATES[0]!, period };
		const content = await readReport({ tx, caller, today: on }, asked);
		const text = canonicalJson(JSON.parse(JSON.stringify(content)));
		return {
			...UNIT,
			id: idOf(`report ${period.code} ${on}`, at(on, '14:00')),
			report: REPORT,
			period: period.code,
			content: text,
			hash: createHash('sha256').update(text).digest('hex'),
			state: 'issued',
			returnedWhy: '',
			takenBy: clerk!.personId,
			takenName: clerk!.name,
			takenAt: at(on, '14:00'),
			...course
		};
	};
	const signed = addDays(end, 3);
	const snapshots = [
		await take(addDays(end, -1), {
			state: 'returned',
			returnedWhy: 'Chốt khi chưa hết tháng, còn ba chi bộ chưa công bố biên bản; chưa có số đảng phí'
		}),
		await take(addDays(end, 2), {
			checkedBy: deputy!.personId,
			checkedName: deputy!.name,
			checkedAt: at(signed, '08:10'),
			signedName: secretary!.name,
			signedPost: 'commune-secretary',
			signedAt: at(signed, '16:35'),
			number: await takeNumber(tx, { key: UNIT, term: TERM }, 'BC'),
			issuedOn: signed
		})
	];
	await insertRows(client, 'reportSnapshot', snapshots, ['content']);
}
