import type { ThreadEdge, ThreadNode } from '../thread.ts';

/** What one look upward or downward brought. Things of a kind with a title; ties may lead to more. */
export type Found = { nodes: ThreadNode[]; edges: ThreadEdge[] };

/** Something known by its kind and id alone. */
export type Named = { kind: string; id: string };

/** A node with the edge that it was found by, as one row of a statement. */
export type Row = { kind: string; id: string; title: string; from: string | null; to: string | null };

export const foundOf = (rows: readonly Row[]): Found => ({
	nodes: rows.map(({ kind, id, title }) => ({ kind, id, title })),
	edges: rows.flatMap(({ from, to }) => (from && to ? [{ from, to }] : []))
});

export const idsOf = (things: readonly Named[], ...kinds: string[]): string[] =>
	things.flatMap(({ kind, id }) => (kinds.includes(kind) ? [id] : []));
