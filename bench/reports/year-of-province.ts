import type pg from 'pg';
import { readReport } from '#house/reports/server/read-report.ts';
import { templateOf } from '#house/reports/template.ts';
import { poolOf } from '#lib/db/database.ts';
import { readAs } from '#lib/db/transaction.ts';
import { readPeriod } from '#lib/period.ts';
import { callerOf, WORLD } from '../../tests/world.ts';
import { withDatabase } from '../app/with-database.ts';
import { makeProvince } from '../thread/province.ts';

export const COMMUNES = 100;
export const CELLS = 26;
export const MEMBERS = 22_000;
const READS = 12;
const TODAY = '2026-12-20';
const clerk = callerOf('clerk');

/** Members, two years of meetings, tasks and letters in every cell of the province. */
export async function fillProvince(owner: pg.Pool): Promise<void> {
	const cells = `unit u where u.kind = 'cell' and u.code like 'P%'`;
	const each = Math.round(MEMBERS / (COMMUNES * CELLS)) + 1;
	await owner.query(`insert into member (commune_id, id, unit_id, person_id, full_name, search_key, sort_key, sex, admitted_on)
		select u.commune_id, gen_random_uuid(), u.id, gen_random_uuid(), 'Đảng viên ' || n, 'dang vien', 'dang vien ' || n,
			case n % 3 when 0 then 'female' else 'male' end, date '2005-02-03' + n * 300
		from generate_series(1, ${each}) n, ${cells}`);
	await owner.query(
		`delete from member where id in (select id from member where full_name like 'Đảng viên %' offset ${MEMBERS})`
	);
	await owner.query(`insert into membership (commune_id, member_id, unit_id, valid_from)
		select commune_id, id, unit_id, '2025-07-01' from member where full_name like 'Đảng viên %'`);
	await owner.query(`insert into cell_month (commune_id, unit_id, month, state, met_on, summoned, present, score_class)
		select u.commune_id, u.id, to_char(m, 'YYYY-MM'), 'signed', m::date + 4, 9, 8, case extract(month from m)::int % 3 when 0 then 'good' else 'fair' end
		from generate_series(date '2025-01-01', '2026-12-01', interval '1 month') m, ${cells}`);
	await owner.query(`insert into task (commune_id, id, unit_id, title, search_key, product, given_on, due_on, state, done_on, created_by)
		select u.commune_id, gen_random_uuid(), u.id, 'Việc ' || n, 'viec', 'Báo cáo', date '2026-01-05' + n * 30, date '2026-01-20' + n * 30,
			case when n % 4 = 0 then 'open' else 'done' end, case when n % 4 <> 0 then date '2026-01-18' + n * 30 end, gen_random_uuid()
		from generate_series(1, 10) n, ${cells}`);
	await owner.query('analyze');
}

/** The report of the year over all of it, by commune, as the office of the province opens it. */
export const yearOfProvince = (): Promise<Record<string, number>> =>
	withDatabase('province', async (database) => {
		const owner = poolOf(database.ownerUrl);
		await makeProvince(owner, { communes: COMMUNES, cells: CELLS, clerkId: clerk.personId });
		await fillProvince(owner);
		const asked = {
			template: templateOf('party-building')!,
			period: readPeriod('2026')!,
			unitCode: WORLD.units.province.code
		};
		const taken: number[] = [];
		for (let nth = 0; nth < READS; nth += 1) {
			const from = performance.now();
			const content = await readAs(clerk, TODAY, (tx) => readReport({ tx, caller: clerk, today: TODAY }, asked));
			taken.push(performance.now() - from);
			const lines = content!.sections.flatMap((section) => section.lines);
			const members = lines.find(({ figure }) => figure === 'members.count')!;
			if (members.value!.numerator < MEMBERS || members.units.length < COMMUNES)
				throw new Error('not the whole province');
		}
		taken.sort((a, b) => a - b);
		const at = (share: number) => Math.round(taken[Math.ceil(taken.length * share) - 1]!);
		return {
			provinceCommunes: COMMUNES,
			provinceMembers: MEMBERS,
			provinceYearP50Ms: at(0.5),
			provinceYearP95Ms: at(0.95)
		};
	});
