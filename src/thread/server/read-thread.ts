import type { Tx } from '#lib/db/database.ts';
import type { Thread, ThreadNode } from '../thread.ts';
import { readDocumentsAbove, readDocumentsBelow } from './documents-around.ts';
import { type Found, idsOf, type Named } from './found.ts';
import { kindOf } from './kinds.ts';
import { readGivers, readMeetingsAround, readTasksBelow } from './tasks-around.ts';
import { readTies } from './ties.ts';

/** Steps from one thing to the next: nobody follows a longer way, and a circle of ties ends. */
const MOST_STEPS = 8;

type Step = (tx: Tx, things: readonly Named[], communeId: number) => Promise<Found & { tied: Named[] }>;

/** What led to these things: documents, meetings and matters of tasks, the chain of documents, and ties. */
const above: Step = async (tx, things, communeId) => {
	const givers = await readGivers(tx, idsOf(things, 'task'));
	const behind = givers.edges.map(({ from }) => from);
	const documents = await readDocumentsAbove(tx, [...new Set([...idsOf(things, 'document', 'directive'), ...behind])]);
	const raised = await readMeetingsAround(tx, idsOf(things, 'meeting'));
	const ties = await readTies(tx, 'up', [...things, ...documents.nodes], communeId);
	return {
		...merged(givers, documents, raised, edgesOf(ties)),
		tied: ties.map(({ fromKind, fromId }) => ({ kind: fromKind, id: fromId }))
	};
};

/** What came of these things. */
const below: Step = async (tx, things, communeId) => {
	const documents = await readDocumentsBelow(tx, idsOf(things, 'document', 'directive'));
	const asking = documents.nodes.map(({ id }) => ({ kind: 'document', id }));
	const tasks = await readTasksBelow(tx, [...things.filter(({ kind }) => kind !== 'document'), ...asking]);
	const resolutions = await readMeetingsAround(tx, idsOf(things, 'meeting'));
	const ties = await readTies(tx, 'down', [...things, ...documents.nodes, ...tasks.nodes], communeId);
	return {
		...merged(documents, tasks, resolutions, edgesOf(ties)),
		tied: ties.map(({ toKind, toId }) => ({ kind: toKind, id: toId }))
	};
};

/**
 * One picture upward to what led to a thing and downward to what came of it; undefined where the beginning is not
 * there, or not for this reader. Reads across domains, and nothing out of the reader's sight.
 */
export async function readThread(tx: Tx, beginning: Named, communeId: number): Promise<Thread | undefined> {
	const [own] = await readThings(tx, [beginning], communeId);
	if (!own) return undefined;
	const up = await walk(tx, beginning, above, communeId);
	const down = await walk(tx, beginning, below, communeId);
	const all = merged({ nodes: [own], edges: [] }, up, down);
	const nodes = new Map(all.nodes.map((node) => [node.id, node]));
	nodes.set(own.id, { ...nodes.get(own.id), ...own });
	const edges = new Map(
		all.edges.flatMap(({ from, to }) =>
			nodes.has(from) && nodes.has(to) ? [[`${from} ${to}`, { from, to }] as const] : []
		)
	);
	return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** Goes on from what ties lead to; what a step itself brought was followed by that step. */
async function walk(tx: Tx, beginning: Named, step: Step, communeId: number): Promise<Found> {
	let frontier: Named[] = [beginning];
	const gone = new Set<string>();
	const found: Found = { nodes: [], edges: [] };
	for (let nth = 0; frontier.length > 0 && nth < MOST_STEPS; nth += 1) {
		for (const { id } of frontier) gone.add(id);
		const { nodes, edges, tied } = await step(tx, frontier, communeId);
		const known = new Set(nodes.map((node) => node.id));
		found.nodes.push(...nodes, ...(await readThings(tx, unlike(tied, known), communeId)));
		found.edges.push(...edges);
		frontier = unlike([...tied, ...nodes.filter((node) => step === above && node.kind === 'meeting')], gone);
	}
	return found;
}

/** Each once, without those that are known. */
const unlike = (things: readonly Named[], known: ReadonlySet<string>): Named[] => [
	...new Map(things.filter(({ id }) => !known.has(id)).map(({ kind, id }) => [id, { kind, id }])).values()
];

/** Titles of things that are known by kind and id, kind by kind. */
async function readThings(tx: Tx, things: readonly Named[], communeId: number): Promise<ThreadNode[]> {
	const nodes: ThreadNode[] = [];
	for (const kind of new Set(things.map((thing) => thing.kind))) {
		const read = (await kindOf(kind)?.read(tx, idsOf(things, kind), communeId)) ?? [];
		nodes.push(...read.map(({ id, title, note, as }) => ({ kind: as ?? kind, id, title, ...(note && { note }) })));
	}
	return nodes;
}

const merged = (...parts: readonly Found[]): Found => ({
	nodes: parts.flatMap(({ nodes }) => nodes),
	edges: parts.flatMap(({ edges }) => edges)
});

const edgesOf = (ties: readonly { fromId: string; toId: string }[]): Found => ({
	nodes: [],
	edges: ties.map(({ fromId, toId }) => ({ from: fromId, to: toId }))
});
