import { sql } from 'kysely';
import type { ThreadKind } from '#lib/thread-kind.ts';
import { dayInVietNam } from '#lib/local-date.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';
import { ofCommune } from '#lib/reads/narrowing.ts';

const CHOICES = 60;

/** By its code alone: what somebody wrote, and who, stays on its page. */
const caseFile: ThreadKind = {
	kind: 'case',
	href: (id) => `/office/cases/${id}`,
	leadsTo: ['task', 'document', 'work'],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('caseFile')
			.where('id', 'in', [...ids])
			.select(['id', 'code', 'unitId', 'communeId', 'receivedOn', 'closedOn'])
			.execute();
		return rows.map(({ id, code, receivedOn, closedOn, ...target }) => ({
			id,
			title: code,
			note: closedOn
				? m.citizens_thread_closed({ day: formatDate(closedOn) })
				: m.citizens_thread_received({ day: formatDate(receivedOn) }),
			target
		}));
	},
	choices: (tx, communeId) =>
		tx
			.selectFrom('caseFile')
			.where('communeId', '=', ofCommune(communeId))
			.select(['id', 'code as title'])
			.orderBy('receivedOn', 'desc')
			.limit(CHOICES)
			.execute(),
	ties: [
		{
			from: ['matter'],
			to: ['case'],
			rows: sql`select commune_id, 'matter', id::text, 'case', case_id::text from matter where case_id is not null`
		}
	]
};

/** A dialogue with the people: what was promised there, and the cases that were made of what was asked. */
const dialogue: ThreadKind = {
	kind: 'dialogue',
	href: (id) => `/office/dialogues/${id}`,
	leadsTo: ['task', 'document', 'work'],
	async read(tx, ids) {
		const rows = await tx
			.selectFrom('dialogue')
			.where('id', 'in', [...ids])
			.select(['id', 'title', 'unitId', 'communeId', 'startsAt'])
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
			.selectFrom('dialogue')
			.where('communeId', '=', ofCommune(communeId))
			.select(['id', 'title'])
			.orderBy('startsAt', 'desc')
			.limit(CHOICES)
			.execute(),
	ties: [
		{
			from: ['dialogue'],
			to: ['task', 'case'],
			rows: sql`select commune_id, 'dialogue', dialogue_id::text, case when task_id is null then 'case' else 'task' end,
				coalesce(task_id, case_id)::text from dialogue_question where task_id is not null or case_id is not null`
		}
	]
};

export const threadKinds: readonly ThreadKind[] = [caseFile, dialogue];
