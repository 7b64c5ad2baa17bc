import type { Tx } from '#lib/db/database.ts';
import type { Thread } from '../thread.ts';
import { readDocumentsAround } from './documents-around.ts';
import type { Beginning } from './found.ts';
import { readMeetingsAround, readTasksAround } from './tasks-around.ts';

/**
 * One picture upward to the directive and downward to what came of it; undefined where the beginning is not there, or
 * not for this reader. Reads across domains, and nothing out of the reader's sight.
 */
export async function readThread(tx: Tx, beginning: Beginning): Promise<Thread | undefined> {
	const documents = await readDocumentsAround(tx, beginning);
	const found = [
		...documents.found,
		...(await readMeetingsAround(tx, beginning)),
		...(await readTasksAround(tx, beginning, documents.below))
	];
	const nodes = new Map(found.map(({ kind, id, title }) => [id, { kind, id, title }]));
	if (!nodes.has(beginning.id)) return undefined;
	const edges = new Map(
		found.flatMap(({ from, to }) =>
			from && to && nodes.has(from) && nodes.has(to) ? [[`${from} ${to}`, { from, to }] as const] : []
		)
	);
	return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
