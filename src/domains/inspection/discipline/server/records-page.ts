import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { ruleSetInForce } from '#lib/rule-sets.ts';
import { type DisciplineForm, disciplineRules, type Level } from '../discipline.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** What was decided about a member, for themself and for those who see their private part. */
export async function readRecords(tx: Tx, communeId: number, memberId: string) {
	const rows = await tx
		.selectFrom('disciplineRecord')
		.where('communeId', '=', ofCommune(communeId))
		.where('memberId', '=', memberId)
		.select(['id', 'form', 'level', 'number', 'effectiveOn', 'endedOn', 'endedAs'])
		.orderBy('effectiveOn', 'desc')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		...row,
		form: row.form as DisciplineForm,
		level: row.level as Level,
		endedAs: row.endedAs as '' | 'lifted' | 'changed' | 'reopened'
	}));
}
export type RecordRow = Awaited<ReturnType<typeof readRecords>>[number];

/** People who were removed from a post and get none equal or higher yet, by the last day; empty for whoever gives no posts. */
export async function readBarred(
	tx: Tx,
	communeId: number,
	on: LocalDate
): Promise<{ name: string; until: LocalDate }[]> {
	const { barredMonths } = ruleSetInForce(disciplineRules, on).parameters;
	const { rows } = await sql<{ name: string; until: LocalDate }>`
		select m.full_name as name, b.until from app.barred_people(${communeId}, ${barredMonths}) b
		join member m on m.commune_id = ${ofCommune(communeId)} and m.person_id = b.person_id where b.until >= ${on} order by m.sort_key`.execute(
		tx
	);
	return rows;
}
