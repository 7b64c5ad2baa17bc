import type { NodeKind } from '../thread.ts';

/** A node, once for every edge that it was found by. */
export type Found = { kind: NodeKind; id: string; title: string; from: string | null; to: string | null };

/** Where the picture is taken from. */
export type Beginning = { kind: 'task' | 'document' | 'meeting'; id: string };
