import { sql } from 'kysely';
import { dayInVietNam } from '#lib/local-date.ts';
import type { ThreadKind } from '#lib/thread-kind.ts';
import { formatDate } from '#lib/words/format.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const CHOICES = 60;

/** 'Sinh hoạt chi bộ tháng 11/2026: Học Bác về nêu gương' */
export const meetingTitleSql = sql<string>`'Sinh hoạt chi bộ tháng ' || substr(month, 6) || '/' || substr(month, 1, 4)
	|| case when theme <> '' then ': ' || theme else '' end`;

const meeting: ThreadKind = {
	kind: 'meeting',
	href: (id) => `/office/meetings/${id}`,
	leadsTo: ['indicator', 'work'],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('meeting')
			.where('id', 'in', [...ids])
			.select(['id', 'unitId', 'communeId', meetingTitleSql.as('title')])
			.execute();
		return rows.map(({ id, title, ...target }) => ({ id, title, target }));
	},
	choices: (tx, communeId) =>
		tx
			.selectFrom('meeting')
			.where('communeId', '=', ofCommune(communeId))
			.select(['id', meetingTitleSql.as('title')])
			.orderBy('month', 'desc')
			.orderBy('id')
			.limit(CHOICES)
			.execute()
};

/** Of a leading body: whoever was not invited and has no sight of it does not find it on a thread either. */
const sitting: ThreadKind = {
	kind: 'sitting',
	href: (id) => `/office/sittings/${id}`,
	leadsTo: ['document', 'programme', 'work'],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('sitting')
			.where('id', 'in', [...ids])
			.select(['id', 'unitId', 'communeId', 'title', 'startsAt'])
			.execute();
		return rows.map(({ id, title, startsAt, ...target }) => ({
			id,
			title,
			note: formatDate(dayInVietNam(new Date(startsAt))),
			target
		}));
	},
	choices: (tx, communeId) =>
		tx
			.selectFrom('sitting')
			.where('communeId', '=', ofCommune(communeId))
			.select(['id', 'title'])
			.orderBy('startsAt', 'desc')
			.limit(CHOICES)
			.execute(),
	ties: [
		{
			from: ['sitting'],
			to: ['task'],
			rows: sql`select commune_id, 'sitting', sitting_id::text, 'task', task_id::text from conclusion_task`
		}
	]
};

export const threadKinds: readonly ThreadKind[] = [meeting, sitting];
