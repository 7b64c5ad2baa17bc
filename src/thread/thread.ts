/** Something on the way from a directive to what came of it. Kinds are open: domains declare theirs. */
export type ThreadNode = { kind: string; id: string; title: string; note?: string };
/** Leads from the cause to what follows. */
export type ThreadEdge = { from: string; to: string };
export type Thread = { nodes: ThreadNode[]; edges: ThreadEdge[] };

/** A line of the picture: how far from the top it stands. */
export type ThreadLine = ThreadNode & { depth: number };

/**
 * The picture as lines from the top down, each thing once: under whatever led to it last. An edge that leads nowhere
 * is left out, and a circle ends where it would begin again.
 */
export function linesOf({ nodes, edges }: Thread): ThreadLine[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const known = edges.filter(({ from, to }) => byId.has(from) && byId.has(to) && from !== to);
	const depths = new Map<string, number>();
	const caused = new Set(known.map(({ to }) => to));
	const lines: ThreadLine[] = [];
	for (const { id } of nodes) if (!caused.has(id)) deepen(id, 0, new Set());
	for (const { id } of nodes) if (!caused.has(id)) write(id);
	for (const { id } of nodes) write(id);
	return lines;

	/** The longest way from the top counts. */
	function deepen(id: string, depth: number, above: Set<string>): void {
		if (above.has(id) || (depths.get(id) ?? -1) >= depth) return;
		depths.set(id, depth);
		for (const { from, to } of known) if (from === id) deepen(to, depth + 1, new Set([...above, id]));
	}

	function write(id: string): void {
		if (lines.some((line) => line.id === id)) return;
		const depth = depths.get(id) ?? 0;
		lines.push({ ...byId.get(id)!, depth });
		for (const { from, to } of known) if (from === id && depths.get(to) === depth + 1) write(to);
	}
}
