import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import { nestedRows } from '#lib/reads/nested.ts';
import type { Commitment, Intention } from '../form.ts';
import type { LineResult, PlanState } from '../plan.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

export type PlanPage = NonNullable<Awaited<ReturnType<typeof readPlan>>>;
export type PlanLine = PlanPage['lines'][number];

/** One plan with all that it says. Undefined where it is not there, or its content is not this reader's to see. */
export async function readPlan(tx: Tx, { communeId, personId }: Caller, id: string) {
	const row = await tx
		.selectFrom('personalPlan as p')
		.innerJoin('planContent as c', (join) =>
			join.onRef('c.communeId', '=', 'p.communeId').onRef('c.planId', '=', 'p.id')
		)
		.innerJoin('member as m', (join) => join.onRef('m.communeId', '=', 'p.communeId').onRef('m.id', '=', 'p.memberId'))
		.innerJoin('unit as u', 'u.id', 'p.unitId')
		.where('p.communeId', '=', ofCommune(communeId))
		.where('p.id', '=', id)
		.select((eb) => [
			'p.id',
			'p.communeId',
			'p.unitId',
			'p.memberId',
			'p.personId',
			'p.year',
			'p.post',
			'p.state',
			'p.signedAt',
			'p.contentHash',
			'p.confirmedName',
			'p.confirmedOn',
			'p.returnedWhy',
			'p.checkedOn',
			'c.intentions',
			'c.commitments',
			'c.midYear',
			'm.fullName as name',
			'm.position',
			'u.code as unitCode',
			'u.name as unitName',
			'u.paperName',
			'u.placeName',
			eb
				.selectFrom('unit as s')
				.whereRef('s.communeId', '=', 'p.communeId')
				.where('s.kind', '=', 'commune')
				.select('s.paperName')
				.limit(1)
				.as('superiorName'),
			jsonArrayFrom(
				eb
					.selectFrom('planLine as l')
					.whereRef('l.communeId', '=', 'p.communeId')
					.whereRef('l.planId', '=', 'p.id')
					.orderBy('l.position')
					.select(['l.id', 'l.position', 'l.work', 'l.measure', 'l.dueOn', 'l.result', 'l.sharePercent', 'l.note'])
					.select(['l.settledOn'])
			).as('lines'),
			jsonArrayFrom(
				eb
					.selectFrom('planEvidence as e')
					.innerJoin('planLine as of', (join) =>
						join.onRef('of.communeId', '=', 'e.communeId').onRef('of.id', '=', 'e.lineId')
					)
					.leftJoin('task as t', (join) =>
						join.onRef('t.communeId', '=', 'e.communeId').onRef('t.id', '=', 'e.targetId')
					)
					.leftJoin('file as f', (join) =>
						join.onRef('f.communeId', '=', 'e.communeId').onRef('f.id', '=', 'e.targetId')
					)
					.leftJoin('meeting as g', (join) =>
						join.onRef('g.communeId', '=', 'e.communeId').onRef('g.id', '=', 'e.targetId')
					)
					.whereRef('of.communeId', '=', 'p.communeId')
					.whereRef('of.planId', '=', 'p.id')
					.orderBy('e.at')
					.orderBy('e.id')
					.select(['e.id', 'e.lineId', 'e.kind', 'e.text', 'e.targetId', 't.title', 'f.name', 'g.month'])
			).as('evidence')
		])
		.executeTakeFirst();
	if (!row) return undefined;
	const { lines, evidence, ...plan } = row;
	const proofs = nestedRows(evidence);
	return {
		...plan,
		state: plan.state as PlanState,
		intentions: plan.intentions as Partial<Record<Intention, string>>,
		commitments: plan.commitments as Partial<Record<Commitment, string>>,
		isOwn: plan.personId === personId,
		lines: nestedRows(lines).map((line) => ({
			...line,
			result: line.result as LineResult | 'open',
			evidence: proofs.filter(({ lineId }) => lineId === line.id)
		}))
	};
}

/** The plan of a member in a year, for a link to it. */
export const readPlanOf = (tx: Tx, communeId: number, memberId: string, year: number) =>
	tx
		.selectFrom('personalPlan')
		.where('communeId', '=', ofCommune(communeId))
		.where('memberId', '=', memberId)
		.where('year', '=', year)
		.select(['id', 'state', 'lines', 'settled', 'checkedOn', 'confirmedOn', 'returnedWhy'])
		.executeTakeFirst();

const CHOICES = 40;

/** What the member could name as proof: own tasks done in the year, and meetings that they were at. */
export async function readProofs(tx: Tx, { communeId, memberId, personId, year }: PlanPage) {
	const [from, to] = [`${year}-01-01`, `${year}-12-31`];
	const tasks = await tx
		.selectFrom('task')
		.where('communeId', '=', communeId)
		.where('ownerPersonId', '=', personId)
		.where('state', '=', 'done')
		.where('doneOn', '>=', from)
		.where('doneOn', '<=', to)
		.orderBy('doneOn', 'desc')
		.limit(CHOICES)
		.select(['id', 'title', 'doneOn'])
		.execute();
	const meetings = await tx
		.selectFrom('meetingRoll as r')
		.innerJoin('meeting as g', (join) =>
			join.onRef('g.communeId', '=', 'r.communeId').onRef('g.id', '=', 'r.meetingId')
		)
		.where('r.communeId', '=', communeId)
		.where('r.memberId', '=', memberId)
		.where('r.metOn', '>=', from)
		.where('r.metOn', '<=', to)
		.where('r.presence', '=', 'present')
		.where('g.state', 'in', ['closed', 'signed'])
		.orderBy('r.metOn', 'desc')
		.limit(CHOICES)
		.select(['g.id', 'g.month', 'g.kind', 'g.theme'])
		.execute();
	return { tasks, meetings };
}
