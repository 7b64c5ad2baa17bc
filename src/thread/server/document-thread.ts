import type { Caller } from '#lib/db/caller.ts';
import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { ThreadLine } from '../thread.ts';
import { linesOf } from '../thread.ts';
import { readDocumentsAbove, readDocumentsBelow } from './documents-around.ts';
import { type Moved, readMoved } from './moved.ts';
import { type ClauseReach, readReach } from './reach.ts';

/** A document on the way down, with how far each of its clauses came. */
export type DocumentLine = ThreadLine & { clauses: ClauseReach[] };
export type DocumentThread = { lines: DocumentLine[]; moved: Moved[] };

/**
 * The chain of documents around one, how far it came down, and the indicators that it was to move.
 *
 * @param since the day of the document: figures of periods that ended before it are what it found
 */
export async function readDocumentThread(
	tx: Tx,
	{ communeId }: Caller,
	{ id, since }: { id: string; since: LocalDate | null },
	today: LocalDate
): Promise<DocumentThread> {
	const [above, below] = [await readDocumentsAbove(tx, [id]), await readDocumentsBelow(tx, [id])];
	const nodes = new Map([...above.nodes, ...below.nodes].map((node) => [node.id, node]));
	const lines = linesOf({ nodes: [...nodes.values()], edges: [...above.edges, ...below.edges] });
	const ids = below.nodes.map((node) => node.id);
	const reach = lines.length > 1 ? await readReach(tx, ids, today) : [];
	return {
		lines: lines.map((line) => ({ ...line, clauses: reach.filter((clause) => clause.documentId === line.id) })),
		moved: await readMoved(tx, communeId, ids, since ?? undefined)
	};
}
