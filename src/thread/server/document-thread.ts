import type { Tx } from '#lib/db/database.ts';
import type { LocalDate } from '#lib/local-date.ts';
import type { ThreadLine } from '../thread.ts';
import { linesOf } from '../thread.ts';
import { readDocumentsAround } from './documents-around.ts';
import { type ClauseReach, readReach } from './reach.ts';

/** A document on the way down, with how far each of its clauses came. */
export type DocumentLine = ThreadLine & { clauses: ClauseReach[] };

/** The chain of documents around one, and how far it came down; empty where it stands alone. */
export async function readDocumentThread(tx: Tx, documentId: string, today: LocalDate): Promise<DocumentLine[]> {
	const { found, below } = await readDocumentsAround(tx, { kind: 'document', id: documentId });
	const edges = found.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []));
	const lines = linesOf({ nodes: found.map(({ kind, id, title }) => ({ kind, id, title })), edges });
	if (lines.length === 1) return [];
	const reach = await readReach(tx, below, today);
	return lines.map((line) => ({ ...line, clauses: reach.filter((clause) => clause.documentId === line.id) }));
}
