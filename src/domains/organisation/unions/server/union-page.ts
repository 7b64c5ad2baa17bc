import { sql } from 'kysely';
import type { Tx } from '#lib/db/database.ts';
import type { Period } from '#lib/period.ts';
import type { ActivityKind } from '../union.ts';

/** The unit of an address, where it is a mass organisation, a branch or a team of the commune. */
export const readUnion = (tx: Tx, communeId: number, code: string) =>
	tx
		.selectFrom('unit')
		.leftJoin('unitParent', (join) =>
			join.onRef('unitParent.unitId', '=', 'unit.id').on('unitParent.validTo', '=', 'infinity')
		)
		.leftJoin('unit as above', 'above.id', 'unitParent.parentId')
		.where('unit.communeId', '=', communeId)
		.where('unit.code', '=', code)
		.where('unit.kind', 'in', ['mass-organisation', 'branch', 'team'])
		.select([
			'unit.id as unitId',
			'unit.communeId',
			'unit.code',
			'unit.name',
			'unit.kind',
			'unit.organisationKind',
			'above.code as aboveCode',
			'above.name as aboveName',
			'above.kind as aboveKind'
		])
		.executeTakeFirst();

/** Who is or was on the roll of a unit; those who left stand last. */
export const readRoll = (tx: Tx, communeId: number, unitId: string) =>
	tx
		.selectFrom('organisationPerson')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.select(['id', 'fullName', 'bornOn', 'place', 'duty', 'joinedOn', 'leftOn'])
		.orderBy(sql`left_on is not null`)
		.orderBy(sql`array_position(array['head', 'deputy', 'committee', 'member'], duty)`)
		.orderBy('sortKey')
		.orderBy('id')
		.execute();

export type RollRow = Awaited<ReturnType<typeof readRoll>>[number];

/** How many activities a page shows; the figures above them count all. */
const MOST_SHOWN = 100;

/** What a unit and its branches did in a period, the latest first; of one kind where it is asked for. */
export const readActivities = (
	tx: Tx,
	communeId: number,
	unitId: string,
	{ from, to }: Pick<Period, 'from' | 'to'>,
	kind?: ActivityKind
) =>
	tx
		.selectFrom('organisationActivity as did')
		.innerJoin('unitClosure', (join) =>
			join
				.onRef('unitClosure.descendantId', '=', 'did.unitId')
				.on('unitClosure.ancestorId', '=', unitId)
				.on('unitClosure.validTo', '=', 'infinity')
		)
		.innerJoin('unit', 'unit.id', 'did.unitId')
		.leftJoin('studyTopic as topic', (join) =>
			join.onRef('topic.communeId', '=', 'did.communeId').onRef('topic.id', '=', 'did.topicId')
		)
		.where('did.communeId', '=', communeId)
		.where('did.onDay', '>=', from)
		.where('did.onDay', '<=', to)
		.$if(kind !== undefined, (query) => query.where('did.kind', '=', kind!))
		.select([
			'did.id',
			'did.kind',
			'did.onDay',
			'did.what',
			'did.place',
			'did.came',
			'did.result',
			'did.fileId',
			'did.struckWhy',
			'did.byName',
			'unit.name as unitName',
			'topic.title as topicTitle'
		])
		.orderBy('did.onDay', 'desc')
		.orderBy('did.id')
		.limit(MOST_SHOWN)
		.execute();

export type ActivityRow = Awaited<ReturnType<typeof readActivities>>[number];

/** Topics that a study may be about. */
export const readTopics = (tx: Tx, communeId: number) =>
	tx
		.selectFrom('studyTopic')
		.where('communeId', '=', communeId)
		.where('withdrawnOn', 'is', null)
		.select(['id', 'title'])
		.orderBy('period', 'desc')
		.orderBy('title')
		.execute();

/** Reports of a unit that were sent, the latest period and version first. */
export const readUnionReports = (tx: Tx, communeId: number, unitId: string) =>
	tx
		.selectFrom('organisationReport')
		.where('communeId', '=', communeId)
		.where('unitId', '=', unitId)
		.select(['id', 'period', 'version', 'figures', 'achievements', 'limits', 'direction', 'byName', 'at'])
		.orderBy('period', 'desc')
		.orderBy('version', 'desc')
		.execute();

/** Units whose report for a period the reader sees, with the version that counts. */
export const readReportsSent = (tx: Tx, communeId: number, period: string) =>
	tx
		.selectFrom('organisationReport')
		.where('communeId', '=', communeId)
		.where('period', '=', period)
		.groupBy('unitId')
		.select((eb) => ['unitId', eb.fn.max('version').as('version')])
		.execute();
