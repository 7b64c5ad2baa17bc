import * as v from 'valibot';
import { readThread } from '#house/thread/server/read-thread.ts';
import { type AnyOne, defineOne } from '#lib/reads/read.ts';
import * as shape from '#lib/reads/shapes.ts';

/** Of an indicator it is its code; of all else that of a row. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const Node = v.strictObject({ kind: shape.code, id: key, title: shape.text, note: v.optional(shape.text) });
const Edge = v.strictObject({ from: key, to: key });
const Thread = v.strictObject({ nodes: v.array(Node), edges: v.array(Edge) });

const thread = (address: string, kind: string, does: string): AnyOne =>
	defineOne({
		address,
		does,
		parameters: [],
		item: Thread,
		read: ({ tx, caller }, id) => readThread(tx, { kind, id }, caller.communeId)
	});

export const THREADS: readonly AnyOne[] = [
	thread(
		'tasks/{id}/thread',
		'task',
		'What a task came from, up to the directive (document, meeting, resolution, matter raised by people), and the products that prove it.'
	),
	thread(
		'documents/{id}/thread',
		'document',
		'What a document rests on, up to the directive, and what came of it: documents, tasks of units (100 at most) and products.'
	),
	thread(
		'meetings/{id}/thread',
		'meeting',
		'What people raised before a meeting, its resolution, the tasks that it gave and their products.'
	),
	thread('cases/{id}/thread', 'case', 'The tasks, documents and works that a case led to, and what came of them.'),
	thread(
		'works/{id}/thread',
		'work',
		'The directive and the vote that a work came from, and the indicators that it moves.'
	),
	thread(
		'models/{id}/thread',
		'model',
		'What led to a model, the tasks of those who took it over and the indicator that it is meant to move.'
	),
	thread(
		'indicators/{code}/thread',
		'indicator',
		'The tasks, documents and works that are to move an indicator, up to the directive.'
	)
];
