import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import { issuingNames } from '../../server/issuing.ts';
import { openFiles } from '../../server/open-files.ts';
import { leads } from './lead.ts';
import type { Body, Degree, EvidenceKind, FindingKind, Kind, Proposal, Role, State } from '../inspection.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

export type FilePage = NonNullable<Awaited<ReturnType<typeof readFilePage>>>;
export type FindingRow = FilePage['findings'][number];

/** One file with all that its reader may know of it; undefined where they may not know that it is there. */
export async function readFilePage(tx: Tx, communeId: number, id: string, personId: string) {
	await openFiles(tx);
	const row = await tx
		.selectFrom('inspection as i')
		.innerJoin('unit as u', 'u.id', 'i.unitId')
		.innerJoin('unit as s', 's.id', 'i.subjectUnitId')
		.where('i.communeId', '=', ofCommune(communeId))
		.where('i.id', '=', id)
		.selectAll('i')
		.select(['u.name as unitName', 's.name as subjectUnit', 's.code as subjectUnitCode'])
		.select(issuingNames)
		.select([sql<boolean>`i.id = any(app.files())`.as('isKnown'), leads('i', personId).as('isLead')])
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('inspectionPerson as p')
					.whereRef('p.communeId', '=', 'i.communeId')
					.whereRef('p.inspectionId', '=', 'i.id')
					.orderBy(sql`array_position(array['head', 'member', 'note-taker', 'informed'], p.role)`)
					.orderBy('p.name')
					.select(['p.personId', 'p.memberId', 'p.name', 'p.role', 'p.why', 'p.since'])
			).as('people'),
			jsonArrayFrom(
				eb
					.selectFrom('inspectionStep as t')
					.whereRef('t.communeId', '=', 'i.communeId')
					.whereRef('t.inspectionId', '=', 'i.id')
					.orderBy('t.at')
					.orderBy('t.id')
					.select(['t.id', 't.state', 't.onDay', 't.note', 't.byName'])
			).as('steps'),
			jsonArrayFrom(
				eb
					.selectFrom('inspectionPaper as w')
					.whereRef('w.communeId', '=', 'i.communeId')
					.whereRef('w.inspectionId', '=', 'i.id')
					.orderBy('w.form')
					.select(['w.form', 'w.number', 'w.onDay', 'w.body', 'w.byName'])
			).as('papers'),
			jsonArrayFrom(
				eb
					.selectFrom('inspectionFinding as f')
					.whereRef('f.communeId', '=', 'i.communeId')
					.whereRef('f.inspectionId', '=', 'i.id')
					.orderBy('f.at')
					.orderBy('f.id')
					.select(['f.id', 'f.kind', 'f.text', 'f.nature', 'f.degree', 'f.cause', 'f.responsibility', 'f.proposal'])
					.select(['f.withdrawnWhy', 'f.byName'])
			).as('findings'),
			jsonArrayFrom(
				eb
					.selectFrom('inspectionEvidence as e')
					.whereRef('e.communeId', '=', 'i.communeId')
					.whereRef('e.inspectionId', '=', 'i.id')
					.orderBy('e.id')
					.select(['e.id', 'e.findingId', 'e.kind', 'e.refId', 'e.label'])
			).as('evidence'),
			jsonArrayFrom(
				eb
					.selectFrom('inspectionRemedy as r')
					.innerJoin('task as k', (join) =>
						join.onRef('k.communeId', '=', 'r.communeId').onRef('k.id', '=', 'r.taskId')
					)
					.whereRef('r.communeId', '=', 'i.communeId')
					.whereRef('r.inspectionId', '=', 'i.id')
					.orderBy('k.dueOn')
					.orderBy('k.id')
					.select(['k.id', 'k.title', 'k.dueOn', 'k.state', 'k.doneOn', 'k.ownerName', 'r.findingId'])
			).as('remedies')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const evidence = nestedRows(row.evidence).map((one) => ({ ...one, kind: one.kind as EvidenceKind }));
	const people = nestedRows(row.people).map((one) => ({ ...one, role: one.role as Role }));
	return {
		...row,
		body: row.body as Body,
		kind: row.kind as Kind,
		state: row.state as State,
		subject: row.subject as 'unit' | 'member',
		people,
		isTeam: people.some((one) => one.personId === personId && one.role !== 'informed'),
		steps: nestedRows(row.steps),
		papers: nestedRows(row.papers),
		findings: nestedRows(row.findings).map((one) => ({
			...one,
			kind: one.kind as FindingKind,
			degree: one.degree as Degree | '',
			proposal: one.proposal as Proposal | '',
			evidence: evidence.filter(({ findingId }) => findingId === one.id)
		})),
		remedies: nestedRows(row.remedies)
	};
}
