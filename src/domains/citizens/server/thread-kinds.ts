import { sql } from 'kysely';
import type { ThreadKind } from '#lib/thread-kind.ts';
import { formatDate } from '#lib/words/format.ts';
import { m } from '#lib/words/messages.ts';

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
			.where('communeId', '=', communeId)
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

export const threadKinds: readonly ThreadKind[] = [caseFile];
