import { sql } from 'kysely';
import { type Holding, mayAnywhere } from '#domains/access/may.ts';
import type { MatterState } from '#domains/inspection/followed/followed.ts';
import { leads } from '#domains/inspection/files/server/lead.ts';
import { openFiles } from '#domains/inspection/server/open-files.ts';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { Asked } from '../asked.ts';
import { askedOfCase, askedOfFile, askedOfMatter, type CaseWaiting, type FileWaiting } from '../asked-of-inspection.ts';

/** What inspections, discipline files and followed matters ask of those who may know of them; nothing of anybody else. */
export async function readInspectionsWaiting(
	tx: Tx,
	caller: Caller,
	holdings: readonly Holding[],
	today: LocalDate
): Promise<Asked[]> {
	await openFiles(tx);
	const [files, cases, matters] = await Promise.all([
		readFilesWaiting(tx, caller),
		mayAnywhere(holdings, 'discipline.decide') ? readCasesWaiting(tx, caller) : [],
		readMattersWaiting(tx, caller)
	]);
	const leads = mayAnywhere(holdings, 'inspection.conclude-matter');
	return [
		...files.flatMap((file) => askedOfFile(file, today)),
		...cases.flatMap(askedOfCase),
		...matters.flatMap(({ ownerPersonId, ...matter }) =>
			askedOfMatter({ ...matter, leads, isOwner: ownerPersonId === caller.personId }, today)
		)
	];
}

async function readFilesWaiting(tx: Tx, { communeId, personId }: Caller): Promise<FileWaiting[]> {
	const { rows } = await sql<FileWaiting>`
		select i.id, i.state, i.subject_name, i.content, i.month, i.year, i.start_by, i.due_on,
			(select min(t.due_on) from inspection_remedy r join task t on t.commune_id = r.commune_id and t.id = r.task_id
				where r.commune_id = i.commune_id and r.inspection_id = i.id and t.state = 'open') as remedy_due_on,
			exists (select from inspection_paper w where w.commune_id = i.commune_id and w.inspection_id = i.id and w.form = 5) as has_report,
			${leads('i', personId)} as is_lead,
			exists (select from inspection_person p where p.commune_id = i.commune_id and p.inspection_id = i.id
				and p.person_id = ${personId} and p.role <> 'informed') as is_team,
			i.id = any(app.files_told()) as is_subject
		from inspection i where i.commune_id = ${communeId} and i.state not in ('archived', 'cancelled')`.execute(tx);
	return rows;
}

async function readCasesWaiting(tx: Tx, { communeId }: Caller): Promise<CaseWaiting[]> {
	const { rows } = await sql<CaseWaiting>`
		select c.id, c.subject_name as name,
			(select min(a.due_on) from discipline_appeal a where a.commune_id = c.commune_id and a.case_id = c.id
				and a.answered_on is null and a.refused_why = '') as answer_by,
			(select min(coalesce(d.extended_until, d.until_day)) from discipline_suspension d where d.commune_id = c.commune_id
				and d.case_id = c.id and d.ended_on is null) as suspended_until
		from discipline_case c where c.commune_id = ${communeId} and c.id = any(app.files())`.execute(tx);
	return rows;
}

async function readMattersWaiting(tx: Tx, { communeId }: Caller) {
	const rows = await tx
		.selectFrom('followedMatter')
		.where('communeId', '=', communeId)
		.where('state', '<>', 'published')
		.select(['id', 'title', 'ownerName', 'ownerPersonId', 'dueOn', 'state'])
		.execute();
	return rows.map((row) => ({ ...row, state: row.state as MatterState }));
}
