import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { issuingNames } from '../../server/issuing.ts';
import { openFiles } from '../../server/open-files.ts';
import type { CaseState, DisciplineForm, Ground, Hearing, Level, Mercy, Rank, Standing } from '../discipline.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

export type CaseRow = {
	id: string;
	subjectName: string;
	subjectUnit: string;
	state: CaseState;
	form: DisciplineForm | null;
	openedOn: LocalDate;
	/** A complaint that waits for its answer, by its last day. */
	answerBy: LocalDate | null;
	isSubject: boolean;
};

/** The files that the reader may know. */
export async function readCases(tx: Tx, communeId: number): Promise<CaseRow[]> {
	await openFiles(tx);
	const { rows } = await sql<CaseRow>`
		select c.id, c.subject_name, u.name as subject_unit, c.state, c.form, c.opened_on, c.id = any(app.files_told()) as is_subject,
			(select min(a.due_on) from discipline_appeal a where a.commune_id = c.commune_id and a.case_id = c.id
				and a.answered_on is null and a.refused_why = '') as answer_by
		from discipline_case c join unit u on u.id = c.subject_unit_id
		where c.commune_id = ${ofCommune(communeId)} order by c.opened_on desc, c.id`.execute(tx);
	return rows;
}

export type CasePage = NonNullable<Awaited<ReturnType<typeof readCasePage>>>;
type Vote = { base: number; needed: number; agree: number; disagree: number; other: number; passed: boolean };

/** One file; undefined where the reader may not know that it is there. */
export async function readCasePage(tx: Tx, communeId: number, id: string) {
	await openFiles(tx);
	const row = await tx
		.selectFrom('disciplineCase as c')
		.innerJoin('unit as u', 'u.id', 'c.unitId')
		.innerJoin('unit as s', 's.id', 'c.subjectUnitId')
		.where('c.communeId', '=', ofCommune(communeId))
		.where('c.id', '=', id)
		.leftJoin('member as m', (join) =>
			join.onRef('m.communeId', '=', 'c.communeId').onRef('m.id', '=', 'c.subjectMemberId')
		)
		.selectAll('c')
		.select(['u.name as unitName', 's.name as subjectUnit', 'm.position', 'm.admittedOn', 'm.officialOn'])
		.select(issuingNames)
		.select(sql<boolean>`c.id = any(app.files())`.as('isKnown'))
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('disciplinePerson as p')
					.whereRef('p.communeId', '=', 'c.communeId')
					.whereRef('p.caseId', '=', 'c.id')
					.orderBy('p.name')
					.select(['p.memberId', 'p.name', 'p.why'])
			).as('people'),
			jsonArrayFrom(
				eb
					.selectFrom('disciplineStep as t')
					.whereRef('t.communeId', '=', 'c.communeId')
					.whereRef('t.caseId', '=', 'c.id')
					.orderBy('t.at')
					.orderBy('t.id')
					.select(['t.id', 't.step', 't.onDay', 't.note', 't.byName'])
			).as('steps'),
			jsonArrayFrom(
				eb
					.selectFrom('disciplineSuspension as d')
					.whereRef('d.communeId', '=', 'c.communeId')
					.whereRef('d.caseId', '=', 'c.id')
					.orderBy('d.fromDay')
					.select([
						'd.id',
						'd.what',
						'd.decisionNumber',
						'd.fromDay',
						'd.untilDay',
						'd.extendedUntil',
						'd.endedOn',
						'd.endedWhy'
					])
			).as('suspensions'),
			jsonArrayFrom(
				eb
					.selectFrom('disciplineAppeal as a')
					.whereRef('a.communeId', '=', 'c.communeId')
					.whereRef('a.caseId', '=', 'c.id')
					.orderBy('a.receivedOn')
					.orderBy('a.id')
					.select([
						'a.id',
						'a.toLevel',
						'a.receivedOn',
						'a.dueOn',
						'a.refusedWhy',
						'a.outcome',
						'a.number',
						'a.answeredOn'
					])
			).as('appeals'),
			jsonArrayFrom(
				eb
					.selectFrom('disciplineRecord as r')
					.whereRef('r.communeId', '=', 'c.communeId')
					.whereRef('r.caseId', '=', 'c.id')
					.select(['r.number', 'r.form'])
			).as('records')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		...row,
		state: row.state as CaseState,
		ground: row.ground as Ground,
		rank: row.rank as Rank,
		standing: row.standing as Standing,
		form: row.form as DisciplineForm | null,
		level: row.level as Level | null,
		mercy: row.mercy as Mercy | '',
		hearing: row.hearing as Hearing | '',
		vote: row.vote as Vote | null,
		people: nestedRows(row.people),
		steps: nestedRows(row.steps),
		suspensions: nestedRows(row.suspensions),
		records: nestedRows(row.records).map((one) => ({ ...one, form: one.form as DisciplineForm })),
		appeals: nestedRows(row.appeals).map((one) => ({
			...one,
			outcome: one.outcome as 'kept' | 'changed' | 'lifted' | null
		}))
	};
}

/** Secret ballots of a unit on discipline that were counted, the latest first. */
export async function readCountedBallots(tx: Tx, communeId: number, unitId: string) {
	const rows = await tx
		.selectFrom('ballot')
		.where('communeId', '=', ofCommune(communeId))
		.where('unitId', '=', unitId)
		.where('isSecret', '=', true)
		.where('state', '=', 'counted')
		.where('kind', 'in', ['reprimand', 'expulsion'])
		.select(['id', 'matter'])
		.orderBy('countedAt', 'desc')
		.limit(20)
		.execute();
	return rows;
}
