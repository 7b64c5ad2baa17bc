import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { EvaluationClass } from '../../class.ts';
import type { ForcedCase } from '../../rules.ts';
import type { YearSubject } from '../criteria.ts';
import { evidenceOf } from '../evidence.ts';
import type { FindingKind } from '../findings.ts';
import type { Points, Step } from '../marking.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

/** Nobody's id. */
const NONE = '00000000-0000-0000-0000-000000000000';

export type EvaluationPage = NonNullable<Awaited<ReturnType<typeof readEvaluation>>>;
export type MarkGiven = EvaluationPage['given'][number];

/** One evaluation with its evidence, every mark as it was given, and what was objected. */
export async function readEvaluation(tx: Tx, caller: Caller, id: string) {
	const [one] = await readWhole(tx, caller, [id]);
	return one;
}

/** Evaluations as whole as one page shows one, in the order of cells and rolls. */
export async function readWhole(tx: Tx, { communeId, personId }: Caller, ids: readonly string[]) {
	const rows = await tx
		.selectFrom('evaluation as e')
		.innerJoin('evaluationRound as r', (join) =>
			join.onRef('r.communeId', '=', 'e.communeId').onRef('r.id', '=', 'e.roundId')
		)
		.innerJoin('unit as u', 'u.id', 'e.unitId')
		.leftJoin('member as m', (join) => join.onRef('m.communeId', '=', 'e.communeId').onRef('m.id', '=', 'e.memberId'))
		.where('e.communeId', '=', ofCommune(communeId))
		.where('e.id', 'in', ids.length > 0 ? ids : [NONE])
		.select((eb) => [
			'e.id',
			'e.communeId',
			'e.unitId',
			'e.memberId',
			'e.personId',
			'e.year',
			'e.subject',
			'e.name',
			'e.step',
			'e.marks',
			'e.evidence',
			'e.gatheredAt',
			'e.finalClass',
			'e.decidedOn',
			'r.classRulesId',
			'r.criteriaId',
			'u.code as unitCode',
			'u.name as unitName',
			'u.paperName',
			'u.placeName',
			'm.position',
			eb
				.selectFrom('unit as s')
				.whereRef('s.communeId', '=', 'e.communeId')
				.where('s.kind', '=', 'commune')
				.select('s.paperName')
				.limit(1)
				.as('superiorName'),
			jsonArrayFrom(
				eb
					.selectFrom('evaluationMark as k')
					.whereRef('k.communeId', '=', 'e.communeId')
					.whereRef('k.evaluationId', '=', 'e.id')
					.orderBy('k.at')
					.orderBy('k.id')
					.selectAll('k')
			).as('given'),
			jsonArrayFrom(
				eb
					.selectFrom('evaluationObjection as o')
					.whereRef('o.communeId', '=', 'e.communeId')
					.whereRef('o.evaluationId', '=', 'e.id')
					.orderBy('o.madeOn')
					.select(['o.id', 'o.text', 'o.madeOn', 'o.dueOn', 'o.answer', 'o.answeredBy', 'o.answeredOn'])
			).as('objections'),
			jsonArrayFrom(
				eb
					.selectFrom('evaluationFinding as f')
					.whereRef('f.communeId', '=', 'e.communeId')
					.whereRef('f.evaluationId', '=', 'e.id')
					.orderBy('f.foundOn')
					.orderBy('f.at')
					.select(['f.id', 'f.kind', 'f.forced', 'f.lowVotes', 'f.votesOf', 'f.foundOn', 'f.paper', 'f.note'])
					.select(['f.withdrawnWhy', 'f.byName', 'f.sourceId'])
			).as('findings')
		])
		.orderBy('u.code')
		.orderBy('e.sortKey')
		.orderBy('e.id')
		.execute();
	return rows.map((row) => ({
		...row,
		isOwn: row.personId === personId,
		subject: row.subject as YearSubject,
		step: row.step as Step | 'none',
		evidence: evidenceOf(row.evidence),
		finalClass: row.finalClass as EvaluationClass | null,
		objections: nestedRows(row.objections),
		findings: nestedRows(row.findings).map((one) => ({
			...one,
			kind: one.kind as FindingKind,
			forced: one.forced as ForcedCase | null
		})),
		given: nestedRows(row.given).map((mark) => ({
			...mark,
			step: mark.step as Step | 'reopened',
			points: mark.points as Points,
			class: mark.class as EvaluationClass | null,
			proposed: mark.proposed as EvaluationClass | null,
			forced: mark.forced as ForcedCase[]
		}))
	}));
}
