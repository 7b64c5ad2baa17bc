import type { Tx } from '#lib/db/database.ts';
import { textOf } from '#lib/words/server/text-of.ts';
import { linesOf, type ThreadLine } from '../thread.ts';
import type { Named } from './found.ts';
import { kindOf } from './kinds.ts';
import { readThread } from './read-thread.ts';

/** A line with what its kind is called and where it is looked at. */
export type ShownLine = ThreadLine & { kindText: string; href?: string };

/** The picture around a thing as a page shows it; empty where the thing is not there. */
export async function readThreadLines(tx: Tx, beginning: Named, communeId: number): Promise<ShownLine[]> {
	const thread = await readThread(tx, beginning, communeId);
	if (!thread) return [];
	return linesOf(thread).map((line) => ({
		...line,
		kindText: textOf(`thread.kind-${line.kind}`),
		// A resolution of a cell is a document without a page of its own: it stands on that of its meeting.
		href: isResolution(line, thread.edges) ? undefined : kindOf(line.kind)?.href(line.id)
	}));

	function isResolution({ id, kind }: ThreadLine, edges: { from: string; to: string }[]): boolean {
		if (kind !== 'document' || !thread) return false;
		const causes = edges.filter(({ to }) => to === id).map(({ from }) => from);
		return thread.nodes.some((node) => node.kind === 'meeting' && causes.includes(node.id));
	}
}
